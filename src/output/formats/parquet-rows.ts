import { UserError } from '../../errors.ts';
import { cellText, isArray } from '../cell-text.ts';
import type { Cell, Column, ColumnType, List } from '../report.ts';
import type { FileValue, RowGroup } from './parquet-file.ts';

/** Rows are written in groups: as many as have so many UTF-16 units of text, but no more than so many. */
const mostTextInGroup = 4 * 1024 * 1024;
const mostRowsInGroup = 10_000;

/** Texts that are longer, in UTF-16 units, are made bytes at once: gathered as strings they keep the collector busy. */
const longestName = 200;
const slabBytes = 4 * 1024 * 1024;

/** A day in milliseconds: dates are days since 1970. */
const DAY = 86_400_000;

/** What a whole-number column holds at most. */
const mostWhole = 2n ** 63n;

/** Some rows, and the pieces of memory that their long texts are in, which nobody else uses. */
export interface GatheredRows extends RowGroup {
  readonly slabs: readonly ArrayBuffer[];
  /** UTF-16 units of text in all of them. */
  readonly text: number;
}

/** Whether a group has as many rows as it may have. */
export function isFull({ count, text }: GatheredRows): boolean {
  return count >= mostRowsInGroup || text >= mostTextInGroup;
}

/** The rows of a list in groups. Throws `UserError` of kind `usage` for a value that has not the type of its column. */
export function* gatherRows({ columns, rows }: List): Generator<GatheredRows> {
  let gathering = begin(columns);
  for (const row of rows) {
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] as Column<unknown>;
      const value = toValue(column, column.cell(row));
      const isProse = typeof value === 'string' && value.length > longestName;
      if (typeof value === 'string') gathering.text += value.length;
      (gathering.data[at] as FileValue[]).push(isProse ? gathering.encode(value) : value);
    }
    gathering.count += 1;
    if (!isFull(gathering)) continue;
    yield gathering;
    gathering = begin(columns);
  }
  if (gathering.count > 0) yield gathering;
}

interface Gathering extends GatheredRows {
  count: number;
  text: number;
  encode(text: string): Uint8Array;
}

function begin(columns: readonly Column<unknown>[]): Gathering {
  const slabs: ArrayBuffer[] = [];
  let slab = Buffer.alloc(0);
  let used = 0;
  const encode = (text: string) => {
    const most = text.length * 3;
    if (used + most > slab.length) {
      const memory = new ArrayBuffer(Math.max(slabBytes, most));
      slabs.push(memory);
      slab = Buffer.from(memory);
      used = 0;
    }
    const start = used;
    used += slab.write(text, start);
    return slab.subarray(start, used);
  };
  return { data: columns.map(() => []), count: 0, text: 0, slabs, encode };
}

function toValue(column: Column<unknown>, cell: Cell): FileValue {
  if (cell === null) return null;
  const value = converters[column.type](cell);
  if (value !== undefined) return value;
  throw new UserError(
    'usage',
    `the column "${column.key}" holds ${JSON.stringify(cell)}, and in Parquet all its values are of one type (${column.type}).`,
    ['Another format takes it as it is, such as --format csv; in SQL, CAST(… AS TEXT) makes a text of it.'],
  );
}

/** What a cell is in a column of each type; undefined for what it cannot be. */
const converters: Readonly<Record<ColumnType, (cell: Exclude<Cell, null>) => FileValue | undefined>> = {
  text: cellText,
  citation: cellText,
  integer: (cell) => (isWhole(cell) ? (cell as number | string) : undefined),
  number: (cell) => {
    const number = typeof cell === 'string' || typeof cell === 'number' ? Number(cell) : Number.NaN;
    return Number.isNaN(number) || cell === '' ? undefined : number;
  },
  boolean: (cell) => (typeof cell === 'boolean' ? cell : undefined),
  date: (cell) => {
    const days = Date.parse(cellText(cell).slice(0, 10)) / DAY;
    return Number.isNaN(days) ? undefined : days;
  },
  texts: (cell) => {
    if (!isArray(cell)) return [cellText(cell)];
    return cell.every(isText) ? cell : cell.map((part) => (part === null ? null : cellText(part)));
  },
  nested: (cell) => JSON.stringify(cell),
};

function isText(cell: Cell): cell is string {
  return typeof cell === 'string';
}

function isWhole(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) < 2 ** 63;
  if (typeof cell !== 'string' || !/^-?\d+$/.test(cell)) return false;
  const whole = BigInt(cell);
  return whole >= -mostWhole && whole < mostWhole;
}
