import { dirname, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Sink } from '../../runtime.ts';
import { mainList, type Report } from '../report.ts';
import { type FileColumn, type FileValues, ParquetFile } from './parquet-file.ts';
import { type GatheredRows, gatherRows } from './parquet-rows.ts';

/** It lies beside this file, in the source and in the bundle, and is written in the same language. */
const workerFile = join(dirname(import.meta.filename), `parquet-worker${extname(import.meta.filename)}`);

/** Groups that the thread has not packed yet; more would only fill memory. */
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
  // What a group leaves behind is garbage at once: V8 would let much more of it gather.
  const worker = new Worker(workerFile, {
    workerData: columns,
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const packed: Uint8Array[] = [];
  let failure: Error | undefined;
  let wake = () => {};
  worker.on('message', (bytes: Uint8Array) => {
    packed.push(bytes);
    wake();
  });
  worker.on('error', (error: Error) => {
    failure = error;
    wake();
  });
  let waiting = 0;
  const writeNext = async () => {
    while (packed.length === 0 && failure === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure !== undefined) throw failure;
    waiting -= 1;
    await sink.write(packed.shift() as Uint8Array);
  };
  try {
    for (const { data, count } of groups) {
      worker.postMessage({ data, count }, data.flatMap(memoryOf));
      waiting += 1;
      while (waiting >= mostWaiting) await writeNext();
    }
    worker.postMessage(null);
    waiting += 1;
    while (waiting > 0) await writeNext();
  } finally {
    await worker.terminate();
  }
}

/** What of a column's memory can be handed over: nobody else uses it. */
function memoryOf(values: FileValues): ArrayBuffer[] {
  if (!('lengths' in values)) return [];
  const { bytes, lengths, counts } = values;
  return [bytes.buffer, lengths.buffer, ...(counts === null ? [] : [counts.buffer])];
}
