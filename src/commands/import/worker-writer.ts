import { dirname, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sizeOfTexts } from '../../archive/builder/paper-texts.ts';
import type { ArchiveWriter } from './archive-writer.ts';
import type { Failure, Order, Progress } from './worker-messages.ts';

/** Bytes of texts that may wait for the other thread: enough for one of its slow steps, in which it writes a segment. */
const MOST_WAITING = 24 * 1024 * 1024;

/** The worker lies beside this file, in the source and in the bundle, and is written in the same language. */
const workerFile = join(dirname(import.meta.filename), `text-worker${extname(import.meta.filename)}`);

/** Writes in a thread of its own. Needs a second core to be of use. */
export function writeInWorker(path: string, signal: AbortSignal): ArchiveWriter {
  const worker = new Worker(workerFile, { workerData: { path } });
  let waiting = 0;
  let failure: Error | undefined;
  let isFinished = false;
  let wake = () => {};
  signal.addEventListener('abort', () => wake());
  worker.on('message', (progress: Progress) => {
    if (progress.kind === 'written') waiting -= progress.size;
    else if (progress.kind === 'finished') isFinished = true;
    else failure ??= asError(progress);
    wake();
  });
  worker.on('error', (error: Error) => {
    failure ??= error;
    wake();
  });
  const send = (order: Order) => worker.postMessage(order);
  const until = async (isReached: () => boolean) => {
    while (failure === undefined && !isReached()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      signal.throwIfAborted();
    }
    if (failure !== undefined) throw failure;
  };
  return {
    addTexts(texts) {
      waiting += sizeOfTexts(texts);
      send({ kind: 'texts', texts });
      return until(() => waiting < MOST_WAITING);
    },
    finish(rows) {
      send({ kind: 'finish', rows });
      return until(() => isFinished);
    },
    close: () => void worker.terminate(),
  };
}

function asError({ message, code, errcode }: Failure): Error {
  return Object.assign(new Error(message), { code, errcode });
}
