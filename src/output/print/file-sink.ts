import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Runtime, Sink } from '../../runtime.ts';
import type { TextEncoding } from '../bibliography.ts';
import { countOf } from '../text/count.ts';
import { sizeOf } from '../text/sizes.ts';
import { explainWriteError, writeText } from './write-text.ts';

/** What is to be written: the pieces of a text, or what writes bytes by itself. */
export type Content = Iterable<string> | ((sink: Pick<Sink, 'write'>) => Promise<void>);

/**
 * Writes a text or bytes to a file, which appears only when it is whole. Resolves with the number of bytes.
 * @throws UserError: usage when the file exists and may not be replaced or a folder is named, io when it cannot be
 * written, interrupted
 */
export async function writeFile(
  content: Content,
  place: string,
  mayReplace: boolean,
  runtime: Runtime,
  encoding?: TextEncoding,
): Promise<number> {
  const sink = await FileSink.open(place, mayReplace, runtime);
  try {
    if (typeof content === 'function') await content(sink);
    else await writeText(content, sink, place, encoding);
    await sink.finish();
    return sink.bytes;
  } catch (error) {
    await sink.discard();
    throw explainWriteError(error, place);
  }
}

/** What was written, for a note: "wrote 5 rows to x.csv (1.2 KiB)". */
export function describeFileWritten(file: string, rows: number, bytes: number): string {
  const what = rows === 0 ? '' : `${countOf(rows, 'row')} to `;
  return `wrote ${what}${file} (${sizeOf(bytes)})`;
}

/** Throws `UserError` of kind `usage` where there is such a file already. */
export async function refuseExisting(place: string, { cwd }: Pick<Runtime, 'cwd'>): Promise<void> {
  const found = await stat(resolve(cwd, place)).catch(() => null);
  if (found?.isFile()) throw alreadyThere(place);
}

function alreadyThere(place: string): UserError {
  return new UserError('usage', `${place} exists. Overwrite it with --force.`);
}

/** The error for a name that ends as a folder's: `resolve` would drop its end, and write a file of that name. */
function namedAsFolder(place: string): UserError {
  return new UserError(
    'usage',
    `${place} names a folder, and this is one file: name it too, as in ${place}x.csv`,
  );
}

/**
 * Makes the file that takes the text: `FILE.part`, or `FILE.2.part` where another process is writing `FILE` too, or one
 * that was killed has left its own. It has the permissions of the file that it will replace, where there is one.
 */
async function openPart(path: string, mode?: number): Promise<{ part: string; handle: FileHandle }> {
  for (let number = 1; ; number++) {
    const part = number === 1 ? `${path}.part` : `${path}.${number}.part`;
    try {
      const handle = await open(part, 'wx', mode);
      // The mask for new files may have taken some away; there are file systems that know none.
      if (mode !== undefined) await handle.chmod(mode & 0o777).catch(() => undefined);
      return { part, handle };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * A file that appears only when it is whole: the text goes to `FILE.part` beside it, which takes the file's name at
 * the end and is removed when something fails. What is no ordinary file (/dev/null, a named pipe) is written to directly.
 */
class FileSink {
  readonly #place: string;
  readonly #handle: FileHandle;
  readonly #path: string;
  readonly #part: string | null;
  readonly #stopListening: () => void;
  #wasInterrupted = false;
  #bytes = 0;

  private constructor(
    place: string,
    handle: FileHandle,
    path: string,
    part: string | null,
    runtime: Runtime,
  ) {
    this.#place = place;
    this.#handle = handle;
    this.#path = path;
    this.#part = part;
    this.#stopListening = runtime.onInterrupt(() => {
      this.#wasInterrupted = true;
    });
  }

  /**
   * @throws UserError (usage) when the file exists and may not be replaced or a folder is named; UserError (io) when it
   * cannot be made.
   */
  static async open(place: string, mayReplace: boolean, runtime: Runtime): Promise<FileSink> {
    if (place.endsWith('/') || place.endsWith(sep)) throw namedAsFolder(place);
    try {
      const asked = resolve(runtime.cwd, place);
      const found = await stat(asked).catch(() => null);
      if (found !== null && !found.isFile() && !found.isDirectory()) {
        return new FileSink(place, await open(asked, 'w'), asked, null, runtime);
      }
      // Fails, with the system's own reason.
      if (found?.isDirectory()) await open(asked, 'w');
      if (found?.isFile() && !mayReplace) throw alreadyThere(place);
      const path = found === null ? asked : await realpath(asked);
      const { part, handle } = await openPart(path, found?.mode);
      return new FileSink(place, handle, path, part, runtime);
    } catch (error) {
      throw explainWriteError(error, place);
    }
  }

  /** The bytes written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (this.#wasInterrupted)
      throw new UserError('interrupted', `interrupted; ${this.#place} was not written`);
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    await this.#handle.writeFile(bytes);
    this.#bytes += bytes.length;
  }

  /** Puts the whole file in its place. @throws UserError (io) */
  async finish(): Promise<void> {
    try {
      if (this.#part !== null) await this.#handle.sync();
      await this.#handle.close();
      if (this.#part !== null) await rename(this.#part, this.#path);
    } catch (error) {
      throw explainWriteError(error, this.#place);
    } finally {
      this.#stopListening();
    }
  }

  /** Leaves everything as it was before. Never throws: the error that led here matters more. */
  async discard(): Promise<void> {
    this.#stopListening();
    await this.#handle.close().catch(() => undefined);
    if (this.#part !== null) await rm(this.#part, { force: true }).catch(() => undefined);
  }
}
