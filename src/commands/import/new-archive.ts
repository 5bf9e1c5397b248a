import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ArchiveBuilder } from '../../archive/builder/builder.ts';
import { lockArchive } from '../../archive/lock.ts';
import { UserError } from '../../errors.ts';

/**
 * Lets `fill` build an archive beside `path` and puts it in place when it is whole. Whatever happens before that, the
 * archive that was there stays as it was, and what was written is removed; what a killed import left behind is
 * removed by the next one.
 * Throws `UserError` of kind `io` where another import is running or the folder, the disk or the file does not allow
 * writing; everything that `fill` throws.
 */
export async function writeNewArchive(
  path: string,
  fill: (builder: ArchiveBuilder) => Promise<void>,
): Promise<void> {
  const part = `${path}.part`;
  const lock = explained(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return lockArchive(path);
  });
  if (lock === null)
    throw new UserError('io', `another import is writing ${path}.`, [
      'Wait for it, or choose another file: --archive <path>',
    ]);
  let builder: ArchiveBuilder | undefined;
  try {
    removePart(part);
    builder = new ArchiveBuilder(part);
    await fill(builder);
    builder.close();
    syncFile(part);
    renameSync(part, path);
    syncFile(dirname(path));
  } catch (error) {
    builder?.close();
    throw explainWriting(path, error);
  } finally {
    removePart(part);
    lock.release();
  }
}

function removePart(part: string): void {
  for (const file of [part, `${part}-journal`]) rmSync(file, { force: true });
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
