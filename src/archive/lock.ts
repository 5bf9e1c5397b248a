import { rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Held while an archive is written. */
export interface ArchiveLock {
  release(): void;
}

/**
 * Takes the lock on writing an archive, or returns null where somebody else holds it. It is SQLite's own lock on a file
 * beside the archive, so that the system lets go of it when the process dies in whatever way.
 * Throws the system's error where the file cannot be made.
 */
export function lockArchive(archive: string): ArchiveLock | null {
  const path = `${archive}.lock`;
  for (let attempt = 0; attempt < 10; attempt++) {
    const database = new DatabaseSync(path);
    const opened = inodeOf(path);
    try {
      database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
      throw error;
    }
    // The holder before us removes the file when it is done: a lock on a removed file locks nobody out.
    if (opened !== null && inodeOf(path) === opened) return { release: () => releaseLock(database, path) };
    database.close();
  }
  return null;
}

const SQLITE_BUSY = 5;

function releaseLock(database: DatabaseSync, path: string): void {
  rmSync(path, { force: true });
  database.close();
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}
