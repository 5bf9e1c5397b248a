import { dirname, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { empty, isEmpty } from '../../archive/builder/delivery.ts';
import type { ArchiveWriter } from './archive-writer.ts';
import { Spool } from './spool.ts';
import type { Failure, Order, Progress, WorkerData } from './worker-messages.ts';

/** The worker lies beside this file, in the source and in the bundle, and is written in the same language. */
const workerFile = join(dirname(import.meta.filename), `archive-worker${extname(import.meta.filename)}`);

/** Writes in a thread of its own. Needs a second core to be of use. */
export function writeInWorker(path: string, signal: AbortSignal): ArchiveWriter {
  const spool = new Spool(`${path}-spool`);
  const workerData: WorkerData = { path };
  // What it gets is garbage as soon as it is written: V8 would let 130 MB of them gather.
  const worker = new Worker(workerFile, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 24 } });
  let failure: Error | undefined;
  let isFinished = false;
  let wake = () => {};
  let advance = (_bytes: number) => {};
  signal.addEventListener('abort', () => wake());
  worker.on('message', (progress: Progress) => {
    if (progress.kind === 'written') {
      spool.release(progress.bytes);
      return advance(progress.bytes);
    }
    if (progress.kind === 'finished') isFinished = true;
    else failure ??= asError(progress);
    wake();
  });
  worker.on('error', (error: Error) => {
    failure ??= error;
    wake();
  });
  const send = (order: Order) => worker.postMessage(order);
  return {
    get size() {
      return spool.size;
    },
    async add(delivery) {
      if (failure !== undefined) throw failure;
      if (isEmpty(delivery)) return;
      send({ kind: 'add', place: spool.add(delivery) });
      empty(delivery);
    },
    async finish(rows, onWritten) {
      advance = onWritten;
      send({ kind: 'finish', rows });
      while (failure === undefined && !isFinished) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        signal.throwIfAborted();
      }
      if (failure !== undefined) throw failure;
    },
    close() {
      void worker.terminate().then(() => spool.close());
    },
  };
}

function asError({ message, code, errcode }: Failure): Error {
  return Object.assign(new Error(message), { code, errcode });
}

/**
 * Whether two threads could not have the memory that they wanted, where a process may have only so much: the worker
 * says so by a code, the copying of what is sent to it, large arrays and SQLite by their message alone.
 */
export function isShortOfMemory(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || code === 'ERR_WORKER_INIT_FAILED') return true;
  return (
    typeof message === 'string' && /\b(?:(?:out of|not enough) memory|allocation failed)\b/i.test(message)
  );
}
