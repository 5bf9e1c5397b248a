import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';

const DATA_FOLDER = join('.local', 'share');

/** Where the answers come from, and why there. */
export interface ArchiveLocation {
  readonly path: string;
  readonly from: 'option' | 'environment' | 'default' | 'sample';
  /** `folder`: a folder of dumps, from which an archive is built in the cache. */
  readonly kind: 'file' | 'folder';
}

/**
 * The archive to read: `--archive`, else PWC_ARCHIVE, else the person's own, else the sample that comes with pwc.
 * Throws `UserError` of kind `usage` for an empty `--archive`: see `namedArchive`.
 */
export function locateArchive(runtime: Runtime, option: string | undefined): ArchiveLocation {
  const named = namedArchive(runtime, option);
  if (named !== null) return { ...named, kind: isFolder(named.path) ? 'folder' : 'file' };
  const own = defaultArchive(runtime);
  if (own !== null && isFile(own)) return { path: own, from: 'default', kind: 'file' };
  return { path: runtime.sampleArchive, from: 'sample', kind: 'file' };
}

/**
 * The archive file that `pwc import` writes: `--archive`, else PWC_ARCHIVE, else the person's own.
 * Throws `UserError`: `usage` for an empty `--archive`, `io` where the person has no folder of their own.
 */
export function locateNewArchive(runtime: Runtime, option: string | undefined): string {
  const path = namedArchive(runtime, option)?.path ?? defaultArchive(runtime);
  if (path === null) throw homeless('the archive', 'XDG_DATA_HOME');
  return path;
}

/**
 * The folder for archives that are built from a folder of dumps on the way, and for dumps that are fetched.
 * Throws `UserError` of kind `io` where the person has no folder of their own.
 */
export function cacheFolder(runtime: Runtime): string {
  const base = baseFolder(runtime, 'XDG_CACHE_HOME', '.cache');
  if (base === null) throw homeless('the cache', 'XDG_CACHE_HOME');
  return join(base, 'pwc');
}

/** Where `pwc download` puts the dumps, and `pwc import` looks for them. Throws what `cacheFolder` throws. */
export function downloadsFolder(runtime: Runtime): string {
  return join(cacheFolder(runtime), 'dumps');
}

/**
 * The file of the results that a person has submitted: beside their own archive, whichever archive answers, so that no
 * import touches it. Throws `UserError` of kind `io` where the person has no folder of their own.
 */
export function submissionsFile(runtime: Runtime): string {
  const base = baseFolder(runtime, 'XDG_DATA_HOME', DATA_FOLDER);
  if (base === null) throw homeless('submissions', 'XDG_DATA_HOME');
  return join(base, 'pwc', 'submissions.jsonl');
}

/** An empty `--archive` is a shell's variable that is not set: the person meant some archive, but not their default. */
function namedArchive(
  runtime: Runtime,
  option: string | undefined,
): { path: string; from: 'option' | 'environment' } | null {
  if (option === '') throw new UserError('usage', '--archive was given an empty path.');
  if (option !== undefined) return { path: resolve(runtime.cwd, option), from: 'option' };
  const variable = runtime.env.PWC_ARCHIVE;
  return variable ? { path: resolve(runtime.cwd, variable), from: 'environment' } : null;
}

function defaultArchive(runtime: Runtime): string | null {
  const base = baseFolder(runtime, 'XDG_DATA_HOME', DATA_FOLDER);
  return base === null ? null : join(base, 'pwc', 'archive.db');
}

/**
 * A base folder of the XDG specification, which says to ignore relative paths in these variables. Null where neither
 * the variable nor the home says one: a relative home would make folders wherever the person happens to be.
 */
function baseFolder(runtime: Runtime, variable: string, fallback: string): string | null {
  const value = runtime.env[variable];
  if (value && isAbsolute(value)) return value;
  const local = runtime.env.LOCALAPPDATA;
  if (local) return local;
  return isAbsolute(runtime.home) ? join(runtime.home, fallback) : null;
}

function homeless(what: string, variable: string): UserError {
  return new UserError(
    'io',
    `there is no folder for ${what}: the home folder is not known, and ${variable} is not set.`,
    [`Set HOME or ${variable}.`],
  );
}

function isFile(path: string): boolean {
  return kindOf(path) === 'file';
}

function isFolder(path: string): boolean {
  return kindOf(path) === 'folder';
}

/** What cannot be looked at is taken for a file: to open it then says why. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile()) return 'file';
    return found?.isDirectory() ? 'folder' : undefined;
  } catch {
    return 'file';
  }
}
