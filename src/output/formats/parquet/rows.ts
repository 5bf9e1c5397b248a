import { UserError } from '../../../errors.ts';
import type { Cell, Column, ColumnType, List } from '../../report.ts';
import { cellText, isArray } from '../../text/cell-text.ts';
import { type FileValue, isTextType, type RowGroup } from './file.ts';
import { TextColumn } from './texts.ts';

/**
 * Rows are written in groups: as many as have so many UTF-16 units of text, but no more than so many. Twice the text takes a
 * tenth longer for some ten thousand rows, since so large pieces of memory come anew from the system, and saves readers
 * nothing.
 */
const mostTextInGroup = 2 * 1024 * 1024;
const mostRowsInGroup = 10_000;

/** What part of that the first groups have, so that a second thread soon has something to do. */
const beginning = [1 / 8, 1 / 4, 1 / 2];

/** A day in milliseconds: dates are days since 1970. */
const millisecondsOfDay = 86_400_000;

/** What a whole-number column holds at most. */
const mostWhole = 2n ** 63n;

/** Some rows. */
export interface GatheredRows extends RowGroup {
  /** Whether they are as many as the group may have; if not, they are the last. */
  readonly isFull: boolean;
  /** As how much of a group of full size it was begun. */
  readonly part: number;
}

/** The rows of a list in groups. Throws `UserError` of kind `usage` for a value that has not the type of its column. */
export function* gatherRows({ columns, rows }: List): Generator<GatheredRows> {
  const parts = beginning.values();
  let gathering = new Gathering(columns, parts.next().value);
  for (const row of rows) {
    gathering.add(row);
    if (!gathering.isFull) continue;
    const group = gathering.end();
    yield group;
    gathering = new Gathering(columns, parts.next().value, group);
  }
  if (gathering.count > 0) yield gathering.end();
}

class Gathering {
  readonly #columns: readonly Column<unknown>[];
  readonly #gathered: readonly (TextColumn | PlainColumn)[];
  readonly part: number;
  #text = 0;
  count = 0;

  /** A column that was varied in the group before is taken to be so again. */
  constructor(columns: readonly Column<unknown>[], part = 1, before?: RowGroup) {
    this.#columns = columns;
    this.part = part;
    this.#gathered = columns.map(({ type }, at) => {
      if (!isTextType(type)) return new PlainColumn();
      return new TextColumn(type === 'texts', before !== undefined && 'lengths' in (before.data[at] ?? []));
    });
  }

  add(row: unknown): void {
    for (let at = 0; at < this.#columns.length; at++) {
      const column = this.#columns[at] as Column<unknown>;
      const value = toValue(column, column.cell(row));
      this.#text += lengthOf(value);
      (this.#gathered[at] as PlainColumn).add(value);
    }
    this.count += 1;
  }

  get isFull(): boolean {
    return this.count >= mostRowsInGroup * this.part || this.#text >= mostTextInGroup * this.part;
  }

  end(): GatheredRows {
    const { count, isFull, part } = this;
    return { data: this.#gathered.map((column) => column.end()), count, isFull, part };
  }
}

class PlainColumn {
  readonly #values: FileValue[] = [];

  add(value: FileValue): void {
    this.#values.push(value);
  }

  end(): readonly FileValue[] {
    return this.#values;
  }
}

function lengthOf(value: FileValue): number {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 0;
  let sum = 0;
  for (const text of value) sum += text?.length ?? 0;
  return sum;
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

/** JavaScript takes a blank text for 0 and "0x1f" for 31, which in a column of a query are texts. */
const writtenNumber = /^-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Infinity)$/i;

/** Text with leading zeros is none: a file number such as 007 would come out as another one. */
const writtenWhole = /^(?:0|-?[1-9]\d*)$/;

/** What a cell is in a column of each type; undefined for what it cannot be. */
const converters: Readonly<Record<ColumnType, (cell: Exclude<Cell, null>) => FileValue | undefined>> = {
  text: cellText,
  citation: cellText,
  integer: (cell) => (isWhole(cell) ? (cell as number | string) : undefined),
  number: (cell) => {
    if (typeof cell === 'string') return writtenNumber.test(cell) ? Number(cell) : undefined;
    return typeof cell === 'number' && !Number.isNaN(cell) ? cell : undefined;
  },
  boolean: (cell) => (typeof cell === 'boolean' ? cell : undefined),
  date: (cell) => {
    const days = Date.parse(cellText(cell).slice(0, 10)) / millisecondsOfDay;
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
  if (typeof cell !== 'string' || !writtenWhole.test(cell)) return false;
  const whole = BigInt(cell);
  return whole >= -mostWhole && whole < mostWhole;
}
