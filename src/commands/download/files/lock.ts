import { join } from 'node:path';
import { type ArchiveLock, lockArchive } from '../../../archive/file/lock.ts';
import { UserError } from '../../../errors.ts';
import { makeFolder } from '../../../folder.ts';
import { explainWriteError } from '../../../output/print/write-text.ts';

/**
 * Makes the folder, and keeps other downloads out of it until the returned function is called: two that write to one
 * part would spoil it. Throws UserError (io) where another one is at work or the folder cannot be written to.
 */
export function holdFolder(folder: string): () => void {
  const lock = takeLock(folder);
  if (lock !== null) return () => lock.release();
  throw new UserError('io', `another download is writing to ${folder}.`, [
    'Wait for it, or name another folder: pwc download <folder>',
  ]);
}

function takeLock(folder: string): ArchiveLock | null {
  try {
    makeFolder(folder);
    return lockArchive(join(folder, 'download'));
  } catch (error) {
    // SQLite's way of saying that it may not make the file.
    if (!('errcode' in (error as Error))) throw explainWriteError(error, folder);
    throw new UserError('io', `could not write to ${folder}: permission denied?`, [], error);
  }
}
