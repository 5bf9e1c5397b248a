import { dirname, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileColumn, FileValues, RowGroup } from './file.ts';

/** It lies beside this file, in the source and in the bundle, and is written in the same language. */
const workerFile = join(dirname(import.meta.filename), `parquet-worker${extname(import.meta.filename)}`);

/** A second thread that makes a Parquet file: what it is told is answered in its turn with the bytes that come next. */
export class PackingThread {
  readonly #worker: Worker;
  readonly #asked: PromiseWithResolvers<Uint8Array>[] = [];

  constructor(columns: readonly FileColumn[]) {
    // What a group leaves behind is garbage at once: V8 would let much more of it gather.
    this.#worker = new Worker(workerFile, {
      workerData: columns,
      resourceLimits: { maxYoungGenerationSizeMb: 24 },
    });
    this.#worker.on('message', (bytes: Uint8Array) => this.#asked.shift()?.resolve(bytes));
    this.#worker.on('error', (error: Error) => {
      for (const { reject } of this.#asked) reject(error);
    });
  }

  /** The memory of its texts is handed over. */
  pack({ data, count }: RowGroup): Promise<Uint8Array> {
    return this.#ask({ data, count }, data.flatMap(memoryOf));
  }

  finish(): Promise<Uint8Array> {
    return this.#ask(null, []);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(group: RowGroup | null, memory: ArrayBuffer[]): Promise<Uint8Array> {
    const answer = Promise.withResolvers<Uint8Array>();
    // Whoever asked may be waiting for something else, or have given up.
    answer.promise.catch(() => undefined);
    this.#asked.push(answer);
    this.#worker.postMessage(group, memory);
    return answer.promise;
  }
}

function memoryOf(values: FileValues): ArrayBuffer[] {
  if (!('lengths' in values)) return [];
  const { bytes, lengths, counts } = values;
  return [bytes.buffer, lengths.buffer, ...(counts === null ? [] : [counts.buffer])];
}
