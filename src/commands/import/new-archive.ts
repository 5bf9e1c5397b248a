import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ArchiveBuilder } from '../../archive/builder/builder.ts';
import type { RowFiles } from '../../archive/builder/gathered-rows.ts';
import { type ArchiveLock, lockArchive } from '../../archive/file/lock.ts';
import { UserError } from '../../errors.ts';
import { isFolder, makeFolder } from '../../folder.ts';
import type { ArchiveWriter } from './archive-writer.ts';
import { explained, explainWriting } from './writing-errors.ts';

/** What fills a new archive: rows are gathered in files, and another is written, which takes them over. */
export interface NewArchive {
  readonly builder: ArchiveBuilder;
  readonly writer: ArchiveWriter;
  /** The files in which the builder gathers. */
  readonly rows: RowFiles;
  /** To be called when most of the archive is written: brings that to the disk while the rest is being written. */
  syncEarly(): void;
}

/**
 * Takes the lock on writing an archive, in a folder that is made where it is missing; null where another import has it.
 * Throws `UserError` of kind `io` where the folder, the disk or the file does not allow writing.
 */
export function holdArchive(path: string): ArchiveLock | null {
  return explained(path, () => {
    makeFolder(dirname(path));
    return lockArchive(path);
  });
}

/**
 * Lets `fill` build an archive beside `path` and puts it in place when it is whole. Whatever happens before that, the
 * archive that was there stays as it was, and what was written is removed; what a killed import left behind is
 * removed by the next one. `openWriter` opens the file that becomes the archive. `held` is the lock where the caller
 * has it already, who then releases it as well.
 * Throws `UserError` of kind `io` where another import is running or the folder, the disk or the file does not allow
 * writing; everything that `fill` throws.
 */
export async function writeNewArchive(
  path: string,
  openWriter: (path: string) => ArchiveWriter,
  fill: (archive: NewArchive) => Promise<void>,
  held?: ArchiveLock,
): Promise<void> {
  const lock = held ?? holdArchive(path);
  if (lock === null) {
    throw new UserError('io', `another import is writing ${path}.`, [
      'Wait for it, or choose another file: --archive <path>',
    ]);
  }
  try {
    await writeParts(path, openWriter, fill);
  } catch (error) {
    throw explainWriting(path, error);
  } finally {
    if (lock !== held) lock.release();
  }
}

async function writeParts(
  path: string,
  openWriter: (path: string) => ArchiveWriter,
  fill: (archive: NewArchive) => Promise<void>,
): Promise<void> {
  const part = `${path}.part`;
  const rows = { early: `${path}.early.part`, late: `${path}.rows.part` };
  const parts = [part, ...Object.values(rows)];
  const mode = modeOf(path);
  removeParts(parts);
  const opened: { close(): void }[] = [];
  try {
    for (const file of parts) makePart(file, mode);
    const writer = openWriter(part);
    opened.push(writer);
    const builder = new ArchiveBuilder(rows);
    opened.push(builder);
    let early: Promise<unknown> | undefined;
    await fill({ builder, writer, rows, syncEarly: () => (early = beginSync(part)) });
    if (mode !== undefined) chmodSync(part, mode);
    await early;
    syncFile(part);
    renameSync(part, path);
    syncFile(dirname(path));
  } finally {
    for (const file of opened) file.close();
    removeParts(parts);
  }
}

/** The permissions of the archive that is replaced, as the system has them; undefined where there is none. */
function modeOf(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? undefined : found.mode & 0o777;
}

/**
 * Makes a part with the permissions of the archive, so that nobody else can read it, or those that SQLite gives to a new
 * one; it takes an empty file for that.
 */
function makePart(part: string, mode: number | undefined): void {
  closeSync(openSync(part, 'wx', mode === undefined ? 0o644 : mode | 0o600));
}

/** Throws `UserError` of kind `io` where a part cannot be removed: a folder has its name. */
function removeParts(parts: readonly string[]): void {
  // An import may have been killed in the moment in which its spool still had a name.
  for (const file of parts.flatMap((part) => [part, `${part}-journal`, `${part}-spool`])) {
    explained(file, () => {
      if (isFolder(file))
        throw new UserError('io', `${file} is a folder where an import has to write a file.`);
      rmSync(file, { force: true });
    });
  }
}

/**
 * Begins to bring a file to the disk while others write to it. Whoever awaits it learns what went wrong. That it closes the
 * file takes SQLite's locks away, which nobody else asks for: an import has a lock of its own.
 */
function beginSync(path: string): Promise<void> {
  const sync = async () => {
    const file = await open(path, 'r');
    await file.sync().finally(() => file.close());
  };
  const begun = sync();
  begun.catch(() => {});
  return begun;
}

/** A rename is only safe when what is renamed has reached the disk, and lasts only when the folder has too. */
function syncFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
