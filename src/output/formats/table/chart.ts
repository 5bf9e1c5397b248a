import { type Chart, nothingToDraw, recordsOf } from '../../chart/chart.ts';
import { scaleDates } from '../../chart/date-scale.ts';
import {
  asciiSigns,
  type ChartCell,
  columnOf,
  drawGrid,
  type Field,
  rowOf,
  type Signs,
  unicodeSigns,
} from '../../chart/grid.ts';
import { chartRows } from '../../chart/height.ts';
import { scaleValues } from '../../chart/value-scale.ts';
import type { Screen } from '../../screen.ts';
import { formatCount } from '../../text/count.ts';
import { displayWidth } from '../../text/text-width.ts';
import type { Pen } from './pen.ts';

const widestField = 160;
/** So many rows of the field to a step of the axis. */
const rowsToStep = 3;
/** What stands for another result in the key, where a cell may hold several as dots of Braille. */
const oneDot = '⠂';

/** A chart in the width and height of a screen, or of a page of text. One line where there are no points. */
export function* drawChart(chart: Chart, screen: Screen, pen: Pen): Generator<string> {
  const { points } = chart;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) {
    yield `\n${pen.cut(pen.clean(nothingToDraw(chart)), screen.width)}\n`;
    return;
  }
  const rows = chartRows(screen.height);
  const values = scaleValues(points, Math.max(2, Math.floor(rows / rowsToStep)));
  const margin = values.ticks.reduce((most, { text }) => Math.max(most, text.length), 0);
  const columns = Math.max(Math.min(screen.width - margin - 2, widestField), 1);
  const field = { columns, rows, values, dates: scaleDates(first.date, last.date, columns) };
  const signs = screen.unicode ? unicodeSigns : asciiSigns;
  const labels = new Map(values.ticks.map(({ value, text }) => [rowOf(value, field), text]));
  for (const [row, cells] of drawGrid(points, field, signs).entries()) {
    const label = labels.get(row);
    const axis = label === undefined ? (screen.unicode ? '│' : '|') : screen.unicode ? '┤' : '+';
    yield `${`${(label ?? '').padStart(margin)} ${axis}${paintCells(cells, pen)}`.trimEnd()}\n`;
  }
  yield* drawDates(field, margin, screen.unicode);
  yield* drawKey(chart, values.outside, margin, screen, pen);
}

/** Neighbours of one kind share their colour, so that a chart is not mostly codes. */
function paintCells(cells: readonly ChartCell[], pen: Pen): string {
  const end = cells.findLastIndex(({ kind }) => kind !== 'empty') + 1;
  const runs: { isLine: boolean; isEmpty: boolean; text: string }[] = [];
  for (const { kind, sign } of cells.slice(0, end)) {
    const isLine = kind === 'record' || kind === 'line';
    const run = runs.at(-1);
    if (run?.isLine === isLine && run.isEmpty === (kind === 'empty')) run.text += sign;
    else runs.push({ isLine, isEmpty: kind === 'empty', text: sign });
  }
  return runs
    .map(({ isLine, isEmpty, text }) => (isLine ? pen.accent(text) : isEmpty ? text : pen.dim(text)))
    .join('');
}

function* drawDates(field: Field, margin: number, unicode: boolean): Generator<string> {
  const [corner, flat, mark] = unicode ? ['└', '─', '┬'] : ['+', '-', '+'];
  const line = Array<string>(field.columns).fill(flat);
  let labels = '';
  for (const { column, at, text } of placeLabels(field, margin + 2)) {
    line[column] = mark;
    labels = labels.padEnd(at) + text;
  }
  yield `${' '.repeat(margin + 1)}${corner}${line.join('')}\n${labels}\n`;
}

/** A date under the axis. */
interface PlacedLabel {
  /** Of its tick, in the field. */
  readonly column: number;
  /** Where its text begins, from the left of the screen. */
  readonly at: number;
  readonly text: string;
}

/** Each label stands under its tick, and within the screen; one that would touch the label before it stays away. */
function placeLabels(field: Field, start: number): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { value, text } of field.dates.ticks) {
    const column = columnOf(value, field);
    const most = Math.max(start + field.columns - text.length, 0);
    const at = Math.min(Math.max(start + column - Math.floor(text.length / 2), 0), most);
    const before = placed.at(-1);
    if (before !== undefined && before.at + before.text.length >= at) continue;
    placed.push({ column, at, text });
  }
  return placed;
}

/** What the signs mean and how many results there are of each kind, in as many lines as it takes. */
function* drawKey(
  chart: Chart,
  outside: number,
  margin: number,
  screen: Screen,
  pen: Pen,
): Generator<string> {
  const signs = screen.unicode ? unicodeSigns : asciiSigns;
  const start = ' '.repeat(margin + 2);
  let line = start;
  let used = start.length;
  for (const { sign, text } of keyParts(chart, outside, signs, pen)) {
    const said = pen.cut(pen.clean(text), screen.width - start.length - 2);
    const part = sign === undefined ? said : `${sign} ${said}`;
    const width = displayWidth(said) + (sign === undefined ? 0 : 2);
    const gap = used === start.length ? 0 : 3;
    if (gap > 0 && used + gap + width > screen.width) {
      yield `${line}\n`;
      line = `${start}${part}`;
      used = start.length + width;
    } else {
      line += `${' '.repeat(gap)}${part}`;
      used += gap + width;
    }
  }
  yield `${line}\n`;
}

/** A sign, where it has one, with what it means. */
interface KeyPart {
  readonly sign?: string;
  readonly text: string;
}

function keyParts(chart: Chart, outside: number, signs: Signs, pen: Pen): KeyPart[] {
  const records = recordsOf(chart).length;
  const others = chart.points.length - records;
  const other = signs.other === 'braille' ? oneDot : signs.other;
  return [
    { sign: pen.accent(signs.record), text: `best so far (${formatCount(records)})` },
    ...(others === 0 ? [] : [{ sign: pen.dim(other), text: `other results (${formatCount(others)})` }]),
    ...(outside === 0 ? [] : [{ text: `${formatCount(outside)} outside the range` }]),
    ...chart.leftOut.map((text) => ({ text })),
  ];
}
