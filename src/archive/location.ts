import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Runtime } from '../runtime.ts';

/** Where the answers come from, and why there. */
export interface ArchiveLocation {
  readonly path: string;
  readonly from: 'option' | 'environment' | 'default' | 'sample';
  /** `folder`: a folder of dumps, from which an archive is built in the cache. */
  readonly kind: 'file' | 'folder';
}

/** The archive to read: `--archive`, else PWC_ARCHIVE, else the person's own, else the sample that comes with pwc. */
export function locateArchive(runtime: Runtime, option: string | undefined): ArchiveLocation {
  const named = namedArchive(runtime, option);
  if (named !== null) return { ...named, kind: isFolder(named.path) ? 'folder' : 'file' };
  const own = defaultArchive(runtime);
  if (statSync(own, { throwIfNoEntry: false })?.isFile()) return { path: own, from: 'default', kind: 'file' };
  return { path: runtime.sampleArchive, from: 'sample', kind: 'file' };
}

/** The archive file that `pwc import` writes: `--archive`, else PWC_ARCHIVE, else the person's own. */
export function locateNewArchive(runtime: Runtime, option: string | undefined): string {
  return namedArchive(runtime, option)?.path ?? defaultArchive(runtime);
}

/** The folder for archives that are built from a folder of dumps on the way. */
export function cacheFolder(runtime: Runtime): string {
  return join(baseFolder(runtime, 'XDG_CACHE_HOME', '.cache'), 'pwc');
}

function namedArchive(
  runtime: Runtime,
  option: string | undefined,
): { path: string; from: 'option' | 'environment' } | null {
  if (option !== undefined && option !== '') return { path: resolve(runtime.cwd, option), from: 'option' };
  const variable = runtime.env.PWC_ARCHIVE;
  return variable ? { path: resolve(runtime.cwd, variable), from: 'environment' } : null;
}

function defaultArchive(runtime: Runtime): string {
  return join(baseFolder(runtime, 'XDG_DATA_HOME', join('.local', 'share')), 'pwc', 'archive.db');
}

/** A base folder of the XDG specification, which says to ignore relative paths in these variables. */
function baseFolder(runtime: Runtime, variable: string, fallback: string): string {
  const value = runtime.env[variable];
  if (value?.startsWith('/')) return value;
  const local = runtime.env.LOCALAPPDATA;
  return local ?? join(runtime.home, fallback);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
