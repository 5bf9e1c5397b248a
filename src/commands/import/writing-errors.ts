import { existsSync } from 'node:fs';
import { systemReason, UserError } from '../../errors.ts';

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  ENOENT: 'no folder can be made there',
};

/** SQLite's result codes for what the system refuses it. */
const SQLITE_ERRORS: Readonly<Record<number, string>> = {
  8: 'permission denied',
  10: 'the disk refuses to write (it may be full)',
  13: 'no space left on the device',
  14: 'the file cannot be opened there (permission denied?)',
  26: 'the .lock file beside it is not one of pwc',
};

/** An error of the system or of SQLite as a person reads it, a `UserError` of kind `io`. Others are returned as they are. */
export function explainWriting(path: string, error: unknown): unknown {
  if (error instanceof UserError) return error;
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  return new UserError(
    'io',
    `could not write ${path}: ${reason}.`,
    existsSync(path) ? ['The archive that was there is unchanged.'] : [],
    error,
  );
}

function reasonOf(error: unknown): string | undefined {
  const { code, errcode, syscall } = error as { code?: string; errcode?: number; syscall?: string };
  if (errcode !== undefined) return SQLITE_ERRORS[errcode & 0xff];
  const known = SYSTEM_ERRORS[code ?? ''];
  return known ?? (error instanceof Error && syscall !== undefined ? systemReason(error) : undefined);
}

/** Does what writes to `path`; what the system refuses is thrown as `explainWriting` has it. */
export function explained<Value>(path: string, write: () => Value): Value {
  try {
    return write();
  } catch (error) {
    throw explainWriting(path, error);
  }
}
