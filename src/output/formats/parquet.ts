import { constants, zstdCompressSync } from 'node:zlib';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { UserError } from '../../errors.ts';
import type { Sink } from '../../runtime.ts';
import { VERSION } from '../../version.ts';
import { cellText, isArray } from '../cell-text.ts';
import { type Cell, type Column, type ColumnType, mainList, type Report } from '../report.ts';

/** Rows are gathered and written in groups: as many as have so many UTF-16 units of text, but no more than so many. */
const mostTextInGroup = 8 * 1024 * 1024;
const mostRowsInGroup = 100_000;

/** What a whole-number column holds at most. */
const mostWhole = 2n ** 63n;

/** A day in milliseconds: dates are days since 1970. */
const DAY = 86_400_000;

/** A value as the library takes it. */
type Value = string | Uint8Array | bigint | number | boolean | null | readonly (string | null)[];

/**
 * The main list as a Parquet file, packed with zstd, of which one group of rows is in memory at a time. Columns are
 * typed: whole numbers of 64 bits, doubles, booleans, dates as DATE, lists of texts as LIST; all may be null.
 * Throws `UserError` of kind `usage` for a value that does not have the type of its column, and what the sink throws.
 */
export async function binary(report: Report, sink: Pick<Sink, 'write'>): Promise<void> {
  const { columns, rows } = mainList(report);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes, PACKING) },
    createdBy: `pwc ${VERSION}`,
  });
  const names = columns.map(({ key }) => key);
  for (const { data, count } of groupRows(columns, rows)) {
    const columnData = data.map((values, index) => ({
      name: names[index] as string,
      data: values,
      // Of prose the first and the last value in the alphabet help no reader to pass over a group.
      statistics: !values.some((value) => value instanceof Uint8Array),
    }));
    await file.write({ columnData, rowGroupSize: count, pageSize: 1024 * 1024 });
    await drain(writer, sink);
  }
  await file.finish();
  await drain(writer, sink);
}

/** The lowest level packs four times as fast as the usual one for a tenth more room. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

async function drain(writer: ByteWriter, sink: Pick<Sink, 'write'>): Promise<void> {
  await sink.write(writer.getBytes());
  writer.index = 0;
}

/** Texts that are longer, in UTF-16 units, are made bytes at once: gathered as strings they keep the collector busy. */
const longestName = 200;
const slabBytes = 4 * 1024 * 1024;

/** Makes bytes of texts, many in one piece of memory. */
function createEncoder(): (text: string) => Uint8Array {
  let slab = Buffer.allocUnsafe(0);
  let used = 0;
  return (text) => {
    const most = text.length * 3;
    if (used + most > slab.length) {
      slab = Buffer.allocUnsafe(Math.max(slabBytes, most));
      used = 0;
    }
    const start = used;
    used += slab.write(text, start);
    return slab.subarray(start, used);
  };
}

interface Group {
  /** A list of values for each column. */
  readonly data: Value[][];
  readonly count: number;
}

function* groupRows(columns: readonly Column<unknown>[], rows: Iterable<unknown>): Generator<Group> {
  const empty = (): Value[][] => columns.map(() => []);
  const encode = createEncoder();
  let data = empty();
  let count = 0;
  let text = 0;
  for (const row of rows) {
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] as Column<unknown>;
      const value = toValue(column, column.cell(row));
      const isProse = typeof value === 'string' && value.length > longestName;
      if (typeof value === 'string') text += value.length;
      (data[at] as Value[]).push(isProse ? encode(value) : value);
    }
    count += 1;
    if (count < mostRowsInGroup && text < mostTextInGroup) continue;
    yield { data, count };
    [data, count, text] = [empty(), 0, 0];
  }
  if (count > 0) yield { data, count };
}

function toValue(column: Column<unknown>, cell: Cell): Value {
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
const converters: Readonly<Record<ColumnType, (cell: Exclude<Cell, null>) => Value | undefined>> = {
  text: cellText,
  integer: readWhole,
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

function readWhole(cell: Cell): bigint | undefined {
  if (typeof cell === 'number' ? !Number.isInteger(cell) : !/^-?\d+$/.test(String(cell))) return undefined;
  const whole = BigInt(cell as number | string);
  return whole >= -mostWhole && whole < mostWhole ? whole : undefined;
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const types: Readonly<Record<Exclude<ColumnType, 'texts'>, Partial<SchemaElement>>> = {
  text: TEXT,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  nested: TEXT,
};

function elementsOf({ key, type }: Column<unknown>): SchemaElement[] {
  const own: SchemaElement = { name: key, repetition_type: 'OPTIONAL' };
  if (type !== 'texts') return [{ ...own, ...types[type] }];
  return [
    { ...own, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...TEXT },
  ];
}
