import { accessSync, closeSync, constants, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../errors.ts';

/** Held while an archive is written. */
export interface ArchiveLock {
  release(): void;
}

/**
 * Takes the lock on writing an archive, or returns null where somebody else holds it. It is SQLite's own lock on a file
 * beside the archive, so that the system lets go of it when the process dies in whatever way.
 * Throws the system's error, SQLite's or a `UserError` (io) where the file cannot be made or is no lock; what was made
 * is removed then.
 */
export function lockArchive(archive: string): ArchiveLock | null {
  const path = `${archive}.lock`;
  for (let attempt = 0; attempt < 10; attempt++) {
    const isNew = makeFile(path);
    try {
      const database = holdFile(path);
      if (database === 'busy') return null;
      if (database !== 'gone') return { release: () => releaseLock(database, path) };
    } catch (error) {
      if (isNew) rmSync(path, { force: true });
      throw error;
    }
  }
  return null;
}

const SQLITE_BUSY = 5;

/** Locks a file; `gone` where it was removed meanwhile, by the holder before us: such a lock locks nobody out. */
function holdFile(path: string): DatabaseSync | 'busy' | 'gone' {
  const database = new DatabaseSync(path);
  const opened = inodeOf(path);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    if (opened !== null && inodeOf(path) === opened) return database;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return 'busy';
    throw error;
  }
  database.close();
  return 'gone';
}

/**
 * Makes an empty file where there is none, and says whether it did. The system tells why it does not let us write
 * there, which SQLite keeps to itself.
 */
function makeFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    closeSync(openSync(path, 'a'));
    return true;
  }
  if (!found.isFile()) throw new UserError('io', `${path} is no file, and a lock has to be made there.`);
  accessSync(path, constants.W_OK);
  return false;
}

/** The lock is let go of in any case: a file that cannot be removed is in nobody's way. */
function releaseLock(database: DatabaseSync, path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
  } finally {
    database.close();
  }
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}
