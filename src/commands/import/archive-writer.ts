import { ArchiveFile } from '../../archive/builder/archive-file.ts';
import type { Texts } from '../../archive/builder/texts.ts';

/** Whoever writes the file that becomes the archive: this thread or another one. Stops, and throws, at its signal. */
export interface ArchiveWriter {
  /** Bytes of texts that it was given and need not have written yet; 0 where it writes them at once. */
  readonly size: number;
  /** Takes texts. Resolves when it can take more. Throws what went wrong with these or earlier ones. */
  addTexts(texts: Texts): Promise<void>;
  /** Takes over the rows of another file and makes an archive of it all; tells how many bytes of texts are written. */
  finish(rows: string, onWritten: (bytes: number) => void): Promise<void>;
  /** Lets go of the file, finished or not. */
  close(): void;
}

/** Writes in the present thread. */
export function writeHere(path: string, signal: AbortSignal): ArchiveWriter {
  const file = new ArchiveFile(path);
  return {
    size: 0,
    addTexts: async (texts) => file.addTexts(texts),
    async finish(rows) {
      for (const _step of file.takeOver(rows)) {
        // Lets a Ctrl-C through.
        await new Promise((resolve) => setImmediate(resolve));
        signal.throwIfAborted();
      }
      file.seal();
    },
    close: () => file.close(),
  };
}
