import { constants, zstdCompressSync } from 'node:zlib';
import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { VERSION } from '../../version.ts';
import type { Column, ColumnType } from '../report.ts';

/** A column of the file, without the way to its cells: it can be sent to another thread. */
export type FileColumn = Pick<Column<unknown>, 'key' | 'type'>;

/** A value as it can be sent to another thread. Whole numbers are numbers or, beyond those of JavaScript, texts. */
export type FileValue = string | Uint8Array | number | boolean | null | readonly (string | null)[];

/** Some rows: a list of values for each column. */
export interface RowGroup {
  readonly data: readonly FileValue[][];
  readonly count: number;
}

/** A Parquet file that is made group by group. Each step returns the bytes that come next; they are good until the next one. */
export class ParquetFile {
  readonly #columns: readonly FileColumn[];
  readonly #writer = new ByteWriter();
  readonly #file: ParquetWriter;

  constructor(columns: readonly FileColumn[]) {
    this.#columns = columns;
    this.#file = new ParquetWriter({
      writer: this.#writer,
      schema: [{ name: 'schema', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      codec: 'ZSTD',
      compressors: { ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes, PACKING) },
      createdBy: `pwc ${VERSION}`,
    });
  }

  add({ data, count }: RowGroup): Uint8Array {
    const columnData = this.#columns.map((column, index) => columnSource(column, data[index] as FileValue[]));
    this.#file.write({ columnData, rowGroupSize: count, pageSize: PAGE_BYTES });
    return this.#take();
  }

  finish(): Uint8Array {
    this.#file.finish();
    return this.#take();
  }

  #take(): Uint8Array {
    const bytes = this.#writer.getBytes();
    this.#writer.index = 0;
    return bytes;
  }
}

const PAGE_BYTES = 1024 * 1024;

/** The lowest level packs a quarter faster than the usual one for a tenth more room. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** So many values of a column, taken from all over it, show whether its texts differ. */
const sampledValues = 512;

/** What the library is told of a column. Names that come again and again are left to it: it makes a dictionary of them. */
function columnSource({ key, type }: FileColumn, values: readonly FileValue[]): ColumnSource {
  if (type === 'integer') return { name: key, data: values.map(toWhole) };
  if (!isText(type) || !areVaried(values)) return { name: key, data: values as unknown[] };
  // Of titles and prose the first and the last in the alphabet help no reader to pass over a group.
  return { name: key, data: encodeTexts(values), encoding: 'PLAIN', statistics: false };
}

function isText(type: ColumnType): boolean {
  return types[type as keyof typeof types] === TEXT || type === 'texts';
}

/** Whether most texts are there only once, or too long to be names. */
function areVaried(values: readonly FileValue[]): boolean {
  const step = Math.max(1, Math.floor(values.length / sampledValues));
  const seen = new Set<unknown>();
  let count = 0;
  for (let at = 0; at < values.length; at += step) {
    const value = values[at] ?? null;
    if (value instanceof Uint8Array) return true;
    if (value === null) continue;
    for (const text of Array.isArray(value) ? value : [value]) {
      count++;
      seen.add(text);
    }
  }
  return seen.size * 2 > count;
}

/** Texts as UTF-8, all in one piece of memory: the library would take one of its own for each. */
function encodeTexts(values: readonly FileValue[]): unknown[] {
  let most = 0;
  for (const value of values) {
    if (typeof value === 'string') most += value.length;
    else if (Array.isArray(value)) for (const text of value) most += text === null ? 0 : text.length;
  }
  const slab = Buffer.from(new ArrayBuffer(most * 3));
  let used = 0;
  const encode = (text: string) => {
    const start = used;
    used += slab.write(text, start);
    return new Uint8Array(slab.buffer, start, used - start);
  };
  return values.map((value) => {
    if (typeof value === 'string') return encode(value);
    if (Array.isArray(value)) return value.map((text) => (text === null ? null : encode(text)));
    return value;
  });
}

function toWhole(value: FileValue): bigint | null {
  return value === null ? null : BigInt(value as number | string);
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const types: Readonly<Record<Exclude<ColumnType, 'texts'>, Partial<SchemaElement>>> = {
  text: TEXT,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  nested: TEXT,
  citation: TEXT,
};

function elementsOf({ key, type }: FileColumn): SchemaElement[] {
  const own: SchemaElement = { name: key, repetition_type: 'OPTIONAL' };
  if (type !== 'texts') return [{ ...own, ...types[type] }];
  return [
    { ...own, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...TEXT },
  ];
}
