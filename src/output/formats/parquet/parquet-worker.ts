/** The thread that packs the groups of a Parquet file while the main thread reads rows: the other end of `thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FileColumn, ParquetFile, type RowGroup } from './file.ts';

const file = new ParquetFile(workerData as readonly FileColumn[]);

parentPort?.on('message', (group: RowGroup | null) => {
  // A copy: the memory is used again for the next group.
  const bytes = Uint8Array.from(group === null ? file.finish() : file.add(group));
  parentPort?.postMessage(bytes, [bytes.buffer]);
  if (group === null) parentPort?.close();
});
