import { UserError } from '../../errors.ts';
import { getAgain, type NamedFile } from '../file/opening.ts';

/** The error for a Parquet file that cannot be decoded; a `UserError` says what is the matter by itself. */
export function damaged(file: NamedFile, error: unknown): UserError {
  if (error instanceof UserError) return error;
  // What JavaScript or zlib say of it tells nobody anything.
  const isPlain = error instanceof Error && error.constructor === Error && !('code' in error);
  const reason = isPlain ? `: ${error.message}` : '';
  const message = `${file.name} is damaged (its Parquet data is not valid${reason})`;
  return new UserError('archive', message, getAgain, error);
}

/** Runs what decodes bytes of the file. Throws UserError (archive) where that fails: the file is damaged. */
export function attempt<Value>(file: NamedFile, decode: () => Value): Value {
  try {
    return decode();
  } catch (error) {
    throw damaged(file, error);
  }
}
