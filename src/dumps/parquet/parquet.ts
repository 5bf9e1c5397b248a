import type { BigIntStats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { ReadEvents } from '../dump.ts';
import { cutOff, explainReading, type NamedFile, refuseChanged } from '../file/opening.ts';
import { type ColumnReader, createColumnReader, readColumn, windowBytes } from './column.ts';
import { attempt, damaged } from './damage.ts';
import {
  createDecoder,
  type FileMetaData,
  type ReadBytes,
  type RowGroup,
  readFooter,
  readSchema,
  type SchemaTree,
} from './library.ts';
import { findChunk } from './limits.ts';
import { convertMap, createRows, type Rows } from './rows.ts';
import { type Column, listColumns } from './schema.ts';

/** A batch holds at most so many rows, and fewer where they are large: about so many bytes, unpacked. */
const mostRows = 2000;
const mostBytes = 2 * 1024 * 1024;

/** A Parquet file that is open. */
interface OpenFile {
  readonly handle: FileHandle;
  /** What the system knew of it when it was opened. */
  readonly status: BigIntStats;
  readonly read: ReadBytes;
  readonly footer: FileMetaData;
  readonly schema: SchemaTree;
  readonly bytes: number;
}

/**
 * Reads a Parquet file as the records that the JSON dump would have, in its order and a few at a time. A field that is
 * null is missing; dates are text, `YYYY-MM-DD`; whole numbers of 64 bits are numbers. Throws UserError (archive) for a
 * file that is cut off, damaged or unreadable; the signal's reason when it is aborted; and what `check` throws, which is
 * handed the names of the columns first.
 */
export async function* readParquet(
  file: NamedFile,
  events: ReadEvents,
  check: (columns: readonly string[]) => void,
): AsyncGenerator<Rows> {
  const opened = await openParquet(file);
  const { handle, footer, schema, bytes } = opened;
  try {
    check(namesOf(schema));
    const columns = attempt(file, () => listColumns(schema));
    let done = 0;
    for (const group of footer.row_groups) {
      const readers = attempt(file, () => createReaders(file, opened, columns, group, events));
      for await (const rows of readRowGroup(file, readers, group, events)) {
        done += rows.length;
        events.bytesRead?.(Math.floor((bytes * done) / Number(footer.num_rows)));
        yield rows;
      }
    }
    if (done !== Number(footer.num_rows)) throw damaged(file, new Error('rows are missing'));
    refuseChanged(file, opened.status, await handle.stat({ bigint: true }));
  } finally {
    await handle.close();
  }
}

/** The names of a Parquet file's top-level columns. Throws UserError (archive) as `readParquet` does. */
export async function readColumnNames(file: NamedFile): Promise<readonly string[]> {
  const { handle, schema } = await openParquet(file);
  await handle.close();
  return namesOf(schema);
}

function namesOf(schema: SchemaTree): readonly string[] {
  return schema.children.map((child) => child.element.name);
}

async function openParquet(file: NamedFile): Promise<OpenFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file.path);
    const status = await handle.stat({ bigint: true });
    const size = Number(status.size);
    const read = createReadBytes(file, handle);
    const tail = await read(Math.max(0, size - 4), Math.min(4, size));
    if (Buffer.from(tail).toString('latin1') !== 'PAR1' || size < 12) throw cutOff(file, size);
    const footer = await readFooterOf(file, size, read);
    return { handle, status, read, footer, schema: attempt(file, () => readSchema(footer)), bytes: size };
  } catch (error) {
    await handle?.close();
    throw explainReading(error, file);
  }
}

async function readFooterOf(file: NamedFile, bytes: number, read: ReadBytes): Promise<FileMetaData> {
  try {
    return await readFooter(bytes, read);
  } catch (error) {
    throw damaged(file, error);
  }
}

/** Reads at least 1 MiB at a time: the columns of the evaluation tables are thousands of small ones, side by side. */
function createReadBytes(file: NamedFile, handle: FileHandle): ReadBytes {
  let block = new Uint8Array(0);
  let blockStart = 0;
  return async (start, length) => {
    const offset = start - blockStart;
    if (offset >= 0 && offset + length <= block.length) return block.subarray(offset, offset + length);
    try {
      const size = Math.max(length, windowBytes);
      const { buffer, bytesRead } = await handle.read(new Uint8Array(size), 0, size, start);
      block = buffer.subarray(0, bytesRead);
      blockStart = start;
      return block.subarray(0, length);
    } catch (error) {
      throw explainReading(error, file);
    }
  };
}

function createReaders(
  file: NamedFile,
  { read, bytes }: OpenFile,
  columns: readonly Column[],
  group: RowGroup,
  events: ReadEvents,
): readonly ColumnReader[] {
  const replacedText = (characters: number) => events.replacedText?.(characters);
  if (columns.length === 0) throw new Error('no columns');
  return columns.map((column, index) => {
    const chunk = group.columns[index]?.meta_data;
    if (chunk === undefined) throw new Error('a column is missing');
    const decoder = createDecoder(column.nodes, chunk, replacedText);
    return createColumnReader({ file, read, column, chunk, decoder }, findChunk(chunk, bytes));
  });
}

async function* readRowGroup(
  file: NamedFile,
  readers: readonly ColumnReader[],
  group: RowGroup,
  events: ReadEvents,
): AsyncGenerator<Rows> {
  const count = Number(group.num_rows);
  const unpacked = readers.reduce((sum, { chunk }) => sum + Number(chunk.total_uncompressed_size), 0);
  const size = Math.max(1, Math.min(mostRows, Math.floor((count * mostBytes) / Math.max(1, unpacked))));
  for (let from = 0; from < count; from += size) {
    const rows = createRows(Math.min(size, count - from));
    for (const reader of readers) {
      events.signal?.throwIfAborted();
      await readColumn(reader, rows, from).catch((error) => {
        throw damaged(file, error);
      });
    }
    attempt(file, () => {
      for (const steps of readers.flatMap(({ column }) => column.maps))
        for (const row of rows) convertMap(row, steps);
    });
    yield rows;
  }
}
