import { type Chart, nothingToDraw, recordsOf } from '../../chart/chart.ts';
import { type DateScale, scaleDates } from '../../chart/date-scale.ts';
import {
  asciiSigns,
  type ChartCell,
  columnOf,
  drawGrid,
  type Field,
  rowOf,
  unicodeSigns,
} from '../../chart/grid.ts';
import { chartRows } from '../../chart/height.ts';
import { scaleValues } from '../../chart/value-scale.ts';
import type { Screen } from '../../print/screen.ts';
import { formatCount } from '../../text/count.ts';
import { displayWidth } from '../../text/text-width.ts';
import type { Pen } from './pen.ts';

const widestField = 160;
/** So many rows of the field to a step of the axis. */
const rowsToStep = 3;

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

function* drawDates(
  { dates, columns, ...field }: Field,
  margin: number,
  unicode: boolean,
): Generator<string> {
  const [corner, flat, mark] = unicode ? ['└', '─', '┬'] : ['+', '-', '+'];
  const line = Array<string>(columns).fill(flat);
  let labels = '';
  for (const { text, column } of placeLabels(dates, { ...field, dates, columns }, margin + 2)) {
    line[column] = mark;
    labels = labels.padEnd(text.at) + text.label;
  }
  yield `${' '.repeat(margin + 1)}${corner}${line.join('')}\n${labels}\n`;
}

interface PlacedLabel {
  readonly column: number;
  readonly text: { readonly at: number; readonly label: string };
}

/** Each label stands under its tick, and within the screen; one that would touch the label before it stays away. */
function placeLabels({ ticks }: DateScale, field: Field, start: number): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { value, text } of ticks) {
    const column = columnOf(value, field);
    const most = Math.max(start + field.columns - text.length, 0);
    const at = Math.min(Math.max(start + column - Math.floor(text.length / 2), 0), most);
    const before = placed.at(-1)?.text;
    if (before !== undefined && before.at + before.label.length >= at) continue;
    placed.push({ column, text: { at, label: text } });
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
  const records = recordsOf(chart).length;
  const others = chart.points.length - records;
  const [record, other] = screen.unicode ? ['●', '⠂'] : ['o', '.'];
  const start = ' '.repeat(margin + 2);
  const parts = [
    { sign: pen.accent(record), text: `best so far (${formatCount(records)})` },
    ...(others === 0 ? [] : [{ sign: pen.dim(other), text: `other results (${formatCount(others)})` }]),
    ...(outside === 0 ? [] : [{ sign: '', text: `${formatCount(outside)} outside the range` }]),
    ...chart.leftOut.map((text) => ({ sign: '', text })),
  ].map(({ sign, text }) => ({
    sign: sign === '' ? '' : `${sign} `,
    text: pen.cut(pen.clean(text), screen.width - start.length - 2),
  }));
  let line = start;
  let used = start.length;
  for (const { sign, text } of parts) {
    const width = displayWidth(text) + (sign === '' ? 0 : 2);
    const gap = used === start.length ? 0 : 3;
    if (gap > 0 && used + gap + width > screen.width) {
      yield `${line}\n`;
      line = `${start}${sign}${text}`;
      used = start.length + width;
    } else {
      line += `${' '.repeat(gap)}${sign}${text}`;
      used += gap + width;
    }
  }
  yield `${line}\n`;
}
