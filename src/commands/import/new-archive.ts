import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ArchiveBuilder } from '../../archive/builder/builder.ts';
import { lockArchive } from '../../archive/lock.ts';
import { UserError } from '../../errors.ts';
import type { ArchiveWriter } from './archive-writer.ts';

/** What fills a new archive: its rows are gathered in one file, and another is written, which takes them over. */
export interface NewArchive {
  readonly builder: ArchiveBuilder;
  readonly writer: ArchiveWriter;
  /** The file in which the builder gathers. */
  readonly rows: string;
}

/**
 * Lets `fill` build an archive beside `path` and puts it in place when it is whole. Whatever happens before that, the
 * archive that was there stays as it was, and what was written is removed; what a killed import left behind is
 * removed by the next one. `openWriter` opens the file that becomes the archive.
 * Throws `UserError` of kind `io` where another import is running or the folder, the disk or the file does not allow
 * writing; everything that `fill` throws.
 */
export async function writeNewArchive(
  path: string,
  openWriter: (path: string) => ArchiveWriter,
  fill: (archive: NewArchive) => Promise<void>,
): Promise<void> {
  const part = `${path}.part`;
  const rows = `${path}.rows.part`;
  const lock = explained(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return lockArchive(path);
  });
  if (lock === null)
    throw new UserError('io', `another import is writing ${path}.`, [
      'Wait for it, or choose another file: --archive <path>',
    ]);
  const opened: { close(): void }[] = [];
  try {
    removeParts(part, rows);
    const writer = openWriter(part);
    opened.push(writer);
    const builder = new ArchiveBuilder(rows);
    opened.push(builder);
    await fill({ builder, writer, rows });
    syncFile(part);
    renameSync(part, path);
    syncFile(dirname(path));
  } catch (error) {
    throw explainWriting(path, error);
  } finally {
    for (const file of opened) file.close();
    removeParts(part, rows);
    lock.release();
  }
}

function removeParts(...parts: readonly string[]): void {
  for (const part of parts) {
    // The spool of an import that was killed in the moment in which it still had a name has one as well.
    for (const file of [part, `${part}-journal`, `${part}-texts`]) rmSync(file, { force: true });
  }
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

function explained<Value>(path: string, write: () => Value): Value {
  try {
    return write();
  } catch (error) {
    throw explainWriting(path, error);
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
};

/** SQLite's result codes for what the system refuses it. */
const SQLITE_ERRORS: Readonly<Record<number, string>> = {
  8: 'permission denied',
  10: 'the disk refuses to write (it may be full)',
  13: 'no space left on the device',
  14: 'the file cannot be opened there (permission denied?)',
  26: 'the .lock file beside it is not one of pwc',
};

function explainWriting(path: string, error: unknown): unknown {
  if (error instanceof UserError) return error;
  const { code, errcode } = error as { code?: string; errcode?: number };
  const reason = errcode === undefined ? SYSTEM_ERRORS[code ?? ''] : SQLITE_ERRORS[errcode & 0xff];
  if (reason === undefined) return error;
  return new UserError(
    'io',
    `could not write ${path}: ${reason}.`,
    ['The archive that was there is unchanged.'],
    error,
  );
}
