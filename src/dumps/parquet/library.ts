import {
  type ColumnMetaData,
  type DecodedArray,
  type FileMetaData,
  type PageHeader,
  parquetMetadata,
  parquetSchema,
  type RowGroup,
  type SchemaTree,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { type convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { writeDate } from '../dates.ts';
import { decodeUtf8 } from '../json/element.ts';
import { checkThrift } from './thrift.ts';

export type { ColumnMetaData, DecodedArray, FileMetaData, PageHeader, RowGroup, SchemaTree };

/** What turns the pages of one column chunk into values. */
export type ColumnDecoder = Parameters<typeof convert>[1];

/*
 * The door of hyparquet. Its readers of whole rows fill every field of every struct, null or not, and read a column
 * chunk anew for each part of it: with the thousands of metrics of the evaluation tables that is gigabytes. So only
 * its decoding of the footer and of values is used (the latter in page.ts), and records are put together in
 * column.ts. It takes a file at its word, so what a damaged one claims is checked first.
 */

/** Reads `length` bytes of a file from `start` on. */
export type ReadBytes = (start: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Behind the description of a file stand its size and PAR1. */
const footerEnd = 8;

/** Structs and lists in each other; the tree of tasks, unrolled, has about fifty levels. */
const deepest = 500;

/** Reads the description of a file of that size from its end. Throws Error if it is no valid Parquet. */
export async function readFooter(bytes: number, read: ReadBytes): Promise<FileMetaData> {
  const end = await read(bytes - footerEnd, footerEnd);
  const size = new DataView(end.buffer, end.byteOffset, footerEnd).getUint32(0, true);
  if (size > bytes - footerEnd - 4) throw new Error('a description longer than its file');
  const footer = (await read(bytes - footerEnd - size, size + footerEnd)).slice();
  checkThrift(footer, 0);
  // The geographic columns of other files need not be looked for.
  return parquetMetadata(footer, { geoparquet: false });
}

/** The columns of a file as a tree. Throws Error if they are none. */
export function readSchema(footer: FileMetaData): SchemaTree {
  const open: number[] = [];
  for (const { num_children: children } of footer.schema) {
    while (open.at(-1) === 0) open.pop();
    if (open.length > 0) open.push((open.pop() ?? 0) - 1);
    open.push(children ?? 0);
    if (open.length > deepest) throw new Error('columns nested too deep');
  }
  return parquetSchema(footer);
}

/** What turns the pages of a column chunk into values. Tells `replacedText` of characters that became U+FFFD. */
export function createDecoder(
  path: readonly SchemaTree[],
  chunk: ColumnMetaData,
  replacedText: (characters: number) => void,
): ColumnDecoder {
  const element = (path.at(-1) as SchemaTree).element;
  const stringFromBytes = (bytes: Uint8Array) => {
    const { text, replaced } = decodeUtf8(bytes);
    if (replaced > 0) replacedText(replaced);
    return text;
  };
  return {
    pathInSchema: chunk.path_in_schema,
    type: chunk.type,
    element,
    schemaPath: [...path],
    codec: chunk.codec,
    parsers: { ...DEFAULT_PARSERS, ...dateParsers, stringFromBytes },
  };
}

/** Dates as the dumps write them. One that the calendar has not is a text that is none, so that it is missed as in JSON. */
const dateParsers = {
  dateFromDays: (days: number) => writeDate(days * 86_400_000) ?? `${days} days since 1970`,
  timestampFromMilliseconds: (time: bigint) => dateText(Number(time)),
  timestampFromMicroseconds: (time: bigint) => dateText(Number(time / 1_000n)),
  timestampFromNanoseconds: (time: bigint) => dateText(Number(time / 1_000_000n)),
};

function dateText(milliseconds: number): string {
  return writeDate(milliseconds) ?? `${milliseconds} milliseconds since 1970`;
}

/** The header of the page that begins at `offset`, and where its content begins. Throws Error if it is not valid. */
export function readPageHeader(bytes: Uint8Array<ArrayBuffer>, offset: number): [PageHeader, number] {
  checkThrift(bytes, offset);
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset };
  const header = parquetHeader(reader);
  return [header, reader.offset];
}
