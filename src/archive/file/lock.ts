import { accessSync, closeSync, constants, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../../errors.ts';
import { SQLITE_ERROR, sqliteCode } from '../sqlite-errors.ts';

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

/**
 * Locks a file; `gone` where it was removed meanwhile, by the holder before us: such a lock locks nobody out. Only what lies
 * there before it is opened and still after it is locked is surely the file that we hold.
 */
function holdFile(path: string): DatabaseSync | 'busy' | 'gone' {
  const before = identityOf(path);
  if (before === null) return 'gone';
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    if (identityOf(path) === before) return database;
  } catch (error) {
    database.close();
    if (sqliteCode(error) === SQLITE_ERROR.busy) return 'busy';
    // What SQLite says of a file that is removed while it opens it may be anything.
    if (identityOf(path) !== before) return 'gone';
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
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    // Its holder has let go of it meanwhile; a new one is made at the next attempt.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
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

/** What tells a file from one that lay there before: systems give the number of a removed file to the next one. */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : [found.dev, found.ino, found.birthtimeNs, found.ctimeNs].join(' ');
}
