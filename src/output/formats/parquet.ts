import type { Sink } from '../../runtime.ts';
import { mainList, type Report } from '../report.ts';
import { type FileColumn, ParquetFile } from './parquet/file.ts';
import { type GatheredRows, gatherRows } from './parquet/rows.ts';
import { PackingThread } from './parquet/thread.ts';

/** So many groups of full size are with the thread at once; more would only fill memory. */
const mostWaiting = 2;

/**
 * The main list as a Parquet file, packed with zstd, of which a few groups of rows are in memory at a time. Columns are
 * typed: whole numbers of 64 bits, doubles, booleans, dates as DATE, lists of texts as LIST; all may be null. Where there
 * are several cores a long list is packed by a second thread; the file is the same.
 * Throws `UserError` of kind `usage` for a value that does not have the type of its column, and what the sink throws.
 */
export async function binary(report: Report, sink: Pick<Sink, 'write'>, cores: number): Promise<void> {
  const list = mainList(report);
  const columns = list.columns.map(({ key, type }): FileColumn => ({ key, type }));
  const groups = gatherRows(list);
  const { value: first, done = false } = groups.next();
  const all = done ? [] : chain([first], groups);
  // A list that does not fill a group is packed by the time that a second thread has begun.
  if (cores > 1 && !done && first.isFull) return packInThread(columns, all, sink);
  const file = new ParquetFile(columns);
  for (const group of all) await sink.write(file.add(group));
  await sink.write(file.finish());
}

/** Lets go of the first group when it is taken. */
function* chain(begun: GatheredRows[], rest: Iterable<GatheredRows>): Generator<GatheredRows> {
  for (let group = begun.shift(); group !== undefined; group = begun.shift()) yield group;
  yield* rest;
}

async function packInThread(
  columns: readonly FileColumn[],
  groups: Iterable<GatheredRows>,
  sink: Pick<Sink, 'write'>,
): Promise<void> {
  const thread = new PackingThread(columns);
  const waiting: { readonly bytes: Promise<Uint8Array>; readonly part: number }[] = [];
  const parts = () => waiting.reduce((sum, { part }) => sum + part, 0);
  const writeFirst = async () => sink.write((await waiting.shift()?.bytes) ?? new Uint8Array());
  try {
    for (const group of groups) {
      waiting.push({ bytes: thread.pack(group), part: group.part });
      while (parts() >= mostWaiting) await writeFirst();
    }
    waiting.push({ bytes: thread.finish(), part: 0 });
    while (waiting.length > 0) await writeFirst();
  } finally {
    await thread.end();
  }
}
