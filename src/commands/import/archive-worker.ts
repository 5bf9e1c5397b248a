/** The thread that writes the archive file while the main thread reads the dumps: the other end of `writeInWorker`. */
import { parentPort, workerData } from 'node:worker_threads';
import { ArchiveFile } from '../../archive/builder/archive-file.ts';
import { empty } from '../../archive/builder/delivery.ts';
import { readSpool } from './spool.ts';
import type { Failure, Order, Progress, WorkerData } from './worker-messages.ts';

const { path } = workerData as WorkerData;

try {
  const file = new ArchiveFile(path);
  parentPort?.on('message', (order: Order) => {
    try {
      carryOut(file, order);
    } catch (error) {
      fail(error);
    }
  });
} catch (error) {
  fail(error);
}

function carryOut(file: ArchiveFile, order: Order): void {
  if (order.kind === 'add') {
    const delivery = readSpool(order.place);
    for (const _step of file.add(delivery));
    empty(delivery);
    tell({ kind: 'written', bytes: order.place.end });
    return;
  }
  for (const _step of file.takeOver(order.rows));
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
