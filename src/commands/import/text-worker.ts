/** The thread that writes the archive file while the main thread reads the dumps: the other end of `writeInWorker`. */
import { parentPort, workerData } from 'node:worker_threads';
import { ArchiveFile } from '../../archive/builder/archive-file.ts';
import { readSpool } from './text-spool.ts';
import type { Failure, Order, Progress, WorkerData } from './worker-messages.ts';

const { path, spool } = workerData as WorkerData;

try {
  const file = new ArchiveFile(path);
  // One order after the other: each waits for the one before it.
  let work: Promise<void> = Promise.resolve();
  parentPort?.on('message', (order: Order) => {
    work = work.then(() => carryOut(file, order)).catch(fail);
  });
} catch (error) {
  fail(error);
}

async function carryOut(file: ArchiveFile, order: Order): Promise<void> {
  if (order.kind === 'texts') {
    await file.addTexts(readSpool(spool, order.place));
    return tell({ kind: 'written', bytes: order.place.position + order.place.length });
  }
  for await (const _step of file.takeOver(order.rows));
  file.seal();
  tell({ kind: 'finished' });
  parentPort?.close();
}

function tell(progress: Progress): void {
  parentPort?.postMessage(progress);
}

/** What a copy of an error loses are its codes. */
function fail(error: unknown): void {
  const { message, code, errcode } = error as Error & Omit<Failure, 'kind' | 'message'>;
  tell({ kind: 'failed', message, code, errcode });
  parentPort?.close();
}
