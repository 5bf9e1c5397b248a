import { ArchiveFile } from '../../archive/builder/archive-file.ts';
import type { Delivery } from '../../archive/builder/delivery.ts';

/** Whoever writes the file that becomes the archive: this thread or another one. Stops, and throws, at its signal. */
export interface ArchiveWriter {
  /** Bytes that it was given and need not have written yet; 0 where it writes them at once. */
  readonly size: number;
  /** Takes what came. Resolves when it can take more. Throws what went wrong with this or with what came earlier. */
  add(delivery: Delivery): Promise<void>;
  /** Takes over the rows of another file and makes an archive of it all; tells how many bytes are written. */
  finish(rows: string, onWritten: (bytes: number) => void): Promise<void>;
  /** Lets go of the file, finished or not. */
  close(): void;
}

/** Writes in the present thread. */
export function writeHere(path: string, signal: AbortSignal): ArchiveWriter {
  const file = new ArchiveFile(path);
  const carryOut = async (steps: Iterable<unknown>) => {
    for (const _step of steps) {
      // Lets a Ctrl-C through.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    }
  };
  return {
    size: 0,
    add: (delivery) => carryOut(file.add(delivery)),
    async finish(rows) {
      await carryOut(file.takeOver(rows));
      file.seal();
    },
    close: () => file.close(),
  };
}
