import type { NamedFile } from '../file/opening.ts';
import { attempt, damaged } from './damage.ts';
import {
  type ColumnDecoder,
  type ColumnMetaData,
  type DecodedArray,
  type ReadBytes,
  readPageHeader,
} from './library.ts';
import { checkPage } from './limits.ts';
import { type DecodedPage, decodeDictionary, decodePage } from './page.ts';
import { putElement, putValue, type Rows } from './rows.ts';
import type { Column } from './schema.ts';

/** What is read of one column in one row group. Only `readColumn` changes it. */
export interface ColumnReader {
  readonly file: NamedFile;
  readonly read: ReadBytes;
  readonly column: Column;
  readonly chunk: ColumnMetaData;
  readonly decoder: ColumnDecoder;
  /** Where the next page begins, and where the chunk ends, in bytes of the file. */
  next: number;
  readonly end: number;
  /** Bytes of the file that are in memory, and where they begin in it. */
  window: Uint8Array<ArrayBuffer>;
  windowStart: number;
  dictionary: DecodedArray | undefined;
  /** The row of the last entry, counted in the row group, and for each list the index in it. */
  row: number;
  readonly positions: number[];
  marks: Marks;
}

/**
 * The entries of a page that say something: of thousands of metrics a row has a few. Each is its row, its definition
 * level and its index in each list.
 */
interface Marks {
  readonly entries: Int32Array;
  readonly values: DecodedArray;
  /** The next entry and the next value to be taken. */
  entry: number;
  value: number;
}

const nothing: Marks = { entries: new Int32Array(0), values: [], entry: 0, value: 0 };

/** How much of a file is read at once, in bytes, and how long a page's header can be. */
export const windowBytes = 1024 * 1024;
const longestHeader = 64 * 1024;

/** A reader at the beginning of a column chunk, which stands between two bytes of the file. */
export function createColumnReader(
  source: Pick<ColumnReader, 'file' | 'read' | 'column' | 'chunk' | 'decoder'>,
  { start, end }: { readonly start: number; readonly end: number },
): ColumnReader {
  return {
    ...source,
    next: start,
    end,
    window: new Uint8Array(0),
    windowStart: 0,
    dictionary: undefined,
    row: -1,
    positions: new Array<number>(source.column.lists).fill(0),
    marks: nothing,
  };
}

/**
 * Puts the column's values into the rows, of which the first is number `from` of the row group. To be called for one
 * part of the row group after the other. Throws UserError (archive) if the column is damaged.
 */
export async function readColumn(reader: ColumnReader, rows: Rows, from: number): Promise<void> {
  const until = from + rows.length;
  takeMarks(reader, rows, from);
  // The last row may go on in the next page.
  while (reader.row < until && reader.next < reader.end) {
    const page = await readPage(reader);
    if (page === null) continue;
    reader.marks = markEntries(reader, page);
    takeMarks(reader, rows, from);
  }
  if (reader.row < until - 1) throw damaged(reader.file, new Error('a column ends before its rows'));
}

function takeMarks({ column, marks }: ColumnReader, rows: Rows, from: number): void {
  const { entries, values } = marks;
  const size = column.lists + 2;
  for (; marks.entry < entries.length; marks.entry += size) {
    const row = rows[(entries[marks.entry] as number) - from];
    if (row === undefined) return;
    const level = entries[marks.entry + 1] as number;
    if (level === column.definition) putValue(row, column, entries, marks.entry + 2, values[marks.value++]);
    else putElement(row, column, entries, marks.entry + 2, level);
  }
}

/** The next data page; null where a page of another kind was read. */
async function readPage(reader: ColumnReader): Promise<DecodedPage | null> {
  const { file, decoder, chunk, column } = reader;
  await fillWindow(reader, Math.min(longestHeader, reader.end - reader.next));
  const [header, start] = attempt(file, () =>
    readPageHeader(reader.window, reader.next - reader.windowStart),
  );
  reader.next = reader.windowStart + start;
  attempt(file, () => checkPage(header, chunk, reader.end - reader.next));
  await fillWindow(reader, header.compressed_page_size);
  const offset = reader.next - reader.windowStart;
  const bytes = reader.window.subarray(offset, offset + header.compressed_page_size);
  reader.next += header.compressed_page_size;
  if (header.dictionary_page_header !== undefined) {
    reader.dictionary = attempt(file, () => decodeDictionary(bytes, header, decoder));
    return null;
  }
  return attempt(file, () => decodePage(bytes, header, reader.dictionary, decoder, column));
}

/** Sees to it that so many bytes from the next page on are in memory. */
async function fillWindow(reader: ColumnReader, bytes: number): Promise<void> {
  const { next, end, window, windowStart } = reader;
  if (next >= windowStart && next + bytes <= windowStart + window.length) return;
  reader.window = await reader.read(next, Math.min(Math.max(bytes, windowBytes), end - next));
  reader.windowStart = next;
}

function markEntries(reader: ColumnReader, page: DecodedPage): Marks {
  const { column, positions } = reader;
  const { definition, repetition } = page;
  const size = column.lists + 2;
  const entries = new Int32Array(countMarks(column, page) * size);
  const { elements, lists } = column;
  const inLists = repetition.length > 0;
  const hasNulls = definition.length > 0;
  let at = 0;
  for (let index = 0; index < page.entries; index++) {
    const depth = inLists ? (repetition[index] as number) : 0;
    if (depth > lists) throw damaged(reader.file, new Error('a value in more lists than there are'));
    if (depth === 0) reader.row++;
    else positions[depth - 1] = (positions[depth - 1] as number) + 1;
    for (let list = depth; list < lists; list++) positions[list] = 0;
    const level = hasNulls ? (definition[index] as number) : column.definition;
    if (elements[level] === 0) continue;
    entries[at] = reader.row;
    entries[at + 1] = level;
    for (let list = 0; list < lists; list++) entries[at + 2 + list] = positions[list] as number;
    at += size;
  }
  return { entries, values: page.values, entry: 0, value: 0 };
}

function countMarks({ elements }: Column, { entries, definition }: DecodedPage): number {
  if (definition.length === 0) return entries;
  let count = 0;
  for (let index = 0; index < entries; index++) if (elements[definition[index] as number] !== 0) count++;
  return count;
}
