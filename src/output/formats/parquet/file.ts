import { constants, zstdCompressSync } from 'node:zlib';
import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { VERSION } from '../../../version.ts';
import type { Column, ColumnType } from '../../report.ts';
import { decodeTexts, type EncodedTexts, type TextValue } from './texts.ts';

/** A column of the file, without the way to its cells: it can be sent to another thread. */
export type FileColumn = Pick<Column<unknown>, 'key' | 'type'>;

/** A value as it can be sent to another thread. Whole numbers are numbers or, beyond those of JavaScript, texts. */
export type FileValue = TextValue | number | boolean;

/** The values of a column; texts of which most are there only once are encoded. */
export type FileValues = readonly FileValue[] | EncodedTexts;

/** Some rows: values for each column. */
export interface RowGroup {
  readonly data: readonly FileValues[];
  readonly count: number;
}

/**
 * A Parquet file that is made group by group. Each step returns the bytes that come next; they are good until the next
 * one.
 */
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
      compressors: { ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes, packing) },
      createdBy: `pwc ${VERSION}`,
    });
  }

  add({ data, count }: RowGroup): Uint8Array {
    const columnData = this.#columns.map((column, index) => columnSource(column, data[index] as FileValues));
    this.#file.write({ columnData, rowGroupSize: count, pageSize: pageBytes });
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

const pageBytes = 1024 * 1024;

/**
 * The lowest level packs a quarter faster than the usual one for a tenth more room, and small pieces of memory for what is
 * packed are at hand, where larger ones come anew from the system each time.
 */
const packing = { params: { [constants.ZSTD_c_compressionLevel]: 1 }, chunkSize: 16 * 1024 };

/** What the library is told of a column. Names that come again and again are left to it: it makes a dictionary of them. */
function columnSource({ key, type }: FileColumn, values: FileValues): ColumnSource {
  // Of titles and prose the first and the last in the alphabet help no reader to pass over a group.
  if ('lengths' in values)
    return { name: key, data: decodeTexts(values), encoding: 'PLAIN', statistics: false };
  return { name: key, data: type === 'integer' ? values.map(toWhole) : (values as unknown[]) };
}

/** Whether a column holds texts, or lists of them. */
export function isTextType(type: ColumnType): boolean {
  return type === 'texts' || types[type] === textType;
}

function toWhole(value: FileValue): bigint | null {
  return value === null ? null : BigInt(value as number | string);
}

const textType = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const types: Readonly<Record<Exclude<ColumnType, 'texts'>, Partial<SchemaElement>>> = {
  text: textType,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  nested: textType,
  citation: textType,
};

function elementsOf({ key, type }: FileColumn): SchemaElement[] {
  const own: SchemaElement = { name: key, repetition_type: 'OPTIONAL' };
  if (type !== 'texts') return [{ ...own, ...types[type] }];
  return [
    { ...own, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...textType },
  ];
}
