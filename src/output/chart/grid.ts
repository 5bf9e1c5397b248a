import type { ChartPoint } from './chart.ts';
import { type DateScale, dayOf } from './date-scale.ts';
import { placeOnScale, type ValueScale } from './value-scale.ts';

/** What a cell of the chart is part of. */
export type CellKind = 'record' | 'line' | 'other' | 'empty';

/** One place of the screen that a chart is drawn on. */
export interface ChartCell {
  readonly kind: CellKind;
  readonly sign: string;
}

/** The signs of a chart. */
export interface Signs {
  readonly record: string;
  readonly flat: string;
  readonly upright: string;
  /** Where the line turns up, and where it turns down. */
  readonly turnUp: string;
  readonly turnDown: string;
  /** Other results: dots within a cell, as Braille has them, or one sign for any number of them. */
  readonly other: 'braille' | string;
}

/** For terminals that have them. */
export const unicodeSigns: Signs = {
  record: '●',
  flat: '─',
  upright: '│',
  turnUp: '┘',
  turnDown: '┐',
  other: 'braille',
};

/** For `--ascii`, and where nothing else is sure to be drawn. */
export const asciiSigns: Signs = {
  record: 'o',
  flat: '-',
  upright: '|',
  turnUp: '+',
  turnDown: '+',
  other: '.',
};

/** The bits of Braille's dots, from top to bottom, left and right. */
const brailleBits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const brailleStart = 0x2800;
const empty: ChartCell = { kind: 'empty', sign: ' ' };

/** A field of cells, and where values and dates lie in it. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly values: ValueScale;
  readonly dates: DateScale;
}

interface Place {
  readonly column: number;
  readonly row: number;
}

/** The row in which a value lies, from the top. */
export function rowOf(value: number, { rows, values }: Field): number {
  return Math.floor(dotRow(value, rows, values) / 4);
}

/** The column in which a day lies. */
export function columnOf(day: number, { columns, dates }: Field): number {
  return Math.floor(dotColumn(day, columns, dates) / 2);
}

/** The cells of a chart from top to bottom: records with a line of steps through them, over the dots of other results. */
export function drawGrid(
  points: readonly ChartPoint[],
  field: Field,
  signs: Signs,
): readonly (readonly ChartCell[])[] {
  const grid = Array.from({ length: field.rows }, () => Array<ChartCell>(field.columns).fill(empty));
  const put = ({ row, column }: Place, cell: ChartCell) => {
    const line = grid[row];
    if (line !== undefined) line[column] = cell;
  };
  const placed = placeOnScale(points, field.values);
  const others = placed.flatMap(({ point }) => (point.isRecord ? [] : [point]));
  for (const [place, sign] of otherSigns(others, field, signs)) put(place, { kind: 'other', sign });
  const records = placed
    .filter(({ point }) => point.isRecord)
    .map(({ point, at }) => ({ column: columnOf(dayOf(point.date), field), row: rowOf(at, field) }));
  for (const [place, sign] of lineSigns(records, field.columns, signs)) {
    // Results of the record's own day stand where the line goes up: they would never be seen.
    const hides = sign === signs.upright && grid[place.row]?.[place.column]?.kind === 'other';
    if (!hides) put(place, { kind: 'line', sign });
  }
  for (const place of records) put(place, { kind: 'record', sign: signs.record });
  return grid;
}

function dotRow(value: number, rows: number, { low, high }: ValueScale): number {
  return Math.round(((high - value) / (high - low)) * (rows * 4 - 1));
}

function dotColumn(day: number, columns: number, { from, to }: DateScale): number {
  return Math.round(((day - from) / (to - from)) * (columns * 2 - 1));
}

function otherSigns(points: readonly ChartPoint[], field: Field, { other }: Signs): [Place, string][] {
  const bits = new Map<number, number>();
  for (const { date, value } of points) {
    const [y, x] = [
      dotRow(value, field.rows, field.values),
      dotColumn(dayOf(date), field.columns, field.dates),
    ];
    const cell = Math.floor(y / 4) * field.columns + Math.floor(x / 2);
    bits.set(cell, (bits.get(cell) ?? 0) | (brailleBits[y % 4]?.[x % 2] ?? 0));
  }
  return [...bits].map(([cell, dots]) => [
    { row: Math.floor(cell / field.columns), column: cell % field.columns },
    other === 'braille' ? String.fromCharCode(brailleStart + dots) : other,
  ]);
}

/**
 * From record to record: along the old one's row, and at the new one's day up or down to it. The last one holds to the
 * end.
 */
function lineSigns(records: readonly Place[], columns: number, signs: Signs): [Place, string][] {
  return records.flatMap(({ row, column }, index): [Place, string][] => {
    const next = records[index + 1];
    const end = next?.column ?? columns;
    const flat = places(column + 1, end).map((at): [Place, string] => [{ row, column: at }, signs.flat]);
    if (next === undefined) return flat;
    const upright = places(Math.min(row, next.row) + 1, Math.max(row, next.row)).map(
      (at): [Place, string] => [{ row: at, column: end }, signs.upright],
    );
    return [...flat, ...upright, [{ row, column: end }, next.row < row ? signs.turnUp : signs.turnDown]];
  });
}

/** The whole numbers from one up to, and without, another. */
function places(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}
