import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ArchiveLock, lockArchive } from '../archive/file/lock.ts';
import { systemReason, UserError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { type Lines, readLines, writeLine } from './lines.ts';
import type { KeptSubmission } from './submission.ts';

/** How long to wait for somebody else who writes, in milliseconds: an append takes a few of them. */
const PATIENCE = 10_000;
const PAUSE = 20;

/**
 * What the file of submissions holds; nothing where there is no file. Throws `UserError` of kind `io` where it cannot
 * be read.
 */
export function readStore(path: string): Lines {
  try {
    return readLines(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return readLines('');
    throw explain(error, 'read', path);
  }
}

/**
 * Adds submissions to the end of the file, all or none, and returns when they have reached the disk. `choose` is given
 * what the file holds while nobody else may write, and returns what to add; what it throws is passed on.
 * Throws `UserError` of kind `io` where the file cannot be written or somebody else writes to it for long.
 */
export async function appendToStore(
  path: string,
  choose: (present: Lines) => readonly KeptSubmission[],
): Promise<void> {
  await whileLocked(path, () => {
    const present = readStore(path);
    const chosen = choose(present);
    if (chosen.length === 0) return;
    // A line that was cut off by a crash stays a line of its own, and what follows is none of it.
    const start = present.isEnded ? '' : '\n';
    append(path, start + chosen.map((submission) => `${writeLine(submission)}\n`).join(''));
  });
}

/**
 * Takes the submissions out of the file that `choose` names by their ids; every other line stays as it is, also one
 * that holds none. Throws what `appendToStore` throws.
 */
export async function removeFromStore(
  path: string,
  choose: (present: Lines) => readonly string[],
): Promise<void> {
  await whileLocked(path, () => {
    const present = readStore(path);
    const ids = new Set(choose(present));
    const kept = present.lines.filter(({ submission }) => submission === null || !ids.has(submission.id));
    replace(path, kept.map(({ text }) => `${text}\n`).join(''));
  });
}

async function whileLocked(path: string, work: () => void): Promise<void> {
  const lock = await takeLock(path);
  try {
    work();
  } catch (error) {
    throw explain(error, 'write', path);
  } finally {
    lock.release();
  }
}

async function takeLock(path: string): Promise<ArchiveLock> {
  try {
    makeFolder(dirname(path));
    for (let waited = 0; waited <= PATIENCE; waited += PAUSE) {
      const lock = lockArchive(path);
      if (lock !== null) return lock;
      await wait(PAUSE);
    }
  } catch (error) {
    throw explain(error, 'write', path);
  }
  throw new UserError('io', `somebody else is writing to ${path}.`, ['Try again in a moment.']);
}

/** Where not all of a text can be written none of it stays: half a line would be one that nobody meant. */
function append(path: string, text: string): void {
  const file = openSync(path, 'a');
  const before = fstatSync(file).size;
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, before);
    throw error;
  } finally {
    closeSync(file);
  }
  if (before === 0) syncFolder(path);
}

/** By way of a new file: whoever is killed meanwhile leaves the old one. A link stays one. */
function replace(path: string, text: string): void {
  const target = realpathSync(path);
  const part = `${target}.part`;
  try {
    const file = openSync(part, 'w', modeOf(target));
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, target);
    syncFolder(target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

/** A new file lasts only when its folder has reached the disk too. */
function syncFolder(path: string): void {
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The system's error, or SQLite's about the lock, as a person reads it; others pass. */
function explain(error: unknown, verb: 'read' | 'write', path: string): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  if ('errcode' in error)
    return new UserError('io', `could not write beside ${path}: ${error.message}`, [], error);
  if (!('errno' in error)) return error;
  return new UserError('io', `could not ${verb} ${path}: ${systemReason(error)}`, [], error);
}
