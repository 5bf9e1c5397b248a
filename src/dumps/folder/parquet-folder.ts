import type { Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { DumpKind } from '../registry.ts';
import { type Candidate, describeFile, type IgnoredFile, listFolder, recogniseContent } from './files.ts';
import { recogniseStem } from './names.ts';
import { readShard, stemOf } from './shards.ts';

/** The Parquet files of a folder that are dumps, and those that are not read. */
export interface ParquetContents {
  readonly dumps: readonly Candidate[];
  readonly ignored: readonly IgnoredFile[];
}

/**
 * Where Hugging Face keeps the files of a dump: `methods/data/train-00000-of-00001.parquet`, and those that it makes
 * itself: `methods/default/train/0000.parquet`. Each with the folders that may stand in it.
 */
const dataFolders: ReadonlyMap<string, readonly string[]> = new Map([
  ['data', []],
  ['default', ['train']],
  ['train', []],
]);

/**
 * Finds the Parquet files that are dumps in a folder, in folders in it that are named as a dump, and in the `data` or
 * `default/train` folders of both. Files that are numbered as parts of one are taken together. What they are is told by
 * their name, by the folder's, or by the columns of one of them.
 */
export async function searchParquet(folder: string): Promise<ParquetContents> {
  const paths = await collect(folder, (name) => dataFolders.has(name) || recogniseStem(name) !== null);
  const sets = Map.groupBy(paths, (path) => readShard(path).set);
  const dumps: Candidate[] = [];
  const ignored: IgnoredFile[] = [];
  for (const set of sets.values()) {
    const found = await recogniseSet(set);
    if (typeof found === 'string') ignored.push(...set.map((path) => ({ path, reason: found })));
    else dumps.push(...(await Promise.all(set.map((path) => describeParquet(path, found.kind)))));
  }
  return { dumps, ignored };
}

/** A Parquet file as a part of a dump. Its name begins with the folder that says which, where its own does not. */
export async function describeParquet(path: string, kind: DumpKind): Promise<Candidate> {
  const file = await describeFile(path, kind);
  const named = namingFolder(path);
  const name = named === null ? file.name : path.slice(dirname(named).length).replaceAll('\\', '/');
  return { ...file, name: name.replace(/^\//, ''), shard: readShard(path) };
}

/** The dump that a Parquet file's name or its folder's speaks of; null if neither does. */
export function recognisePath(path: string): DumpKind | null {
  return recogniseStem(stemOf(basename(path))) ?? recogniseStem(basename(namingFolder(path) ?? ''));
}

/** The folder that says which dump is in a file, where the file's own name does not. */
function namingFolder(path: string): string | null {
  if (recogniseStem(stemOf(basename(path))) !== null) return null;
  let folder = dirname(path);
  while (dataFolders.has(basename(folder))) folder = dirname(folder);
  return recogniseStem(basename(folder)) === null ? null : folder;
}

async function collect(folder: string, mayEnter: (name: string) => boolean): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const entry of await listFolder(folder)) {
    const path = join(folder, entry.name);
    if (mayEnter(entry.name) && (await leadsToFolder(entry, path))) {
      const further = dataFolders.get(entry.name);
      paths.push(...(await collect(path, (name) => further?.includes(name) ?? dataFolders.has(name))));
    }
    // macOS leaves files such as ._train-00000-of-00001.parquet on other disks.
    else if (!entry.isDirectory() && /^[^.].*\.parquet$/i.test(entry.name)) paths.push(path);
  }
  return paths;
}

/** Also a link does. One round in a circle ends, since folders are entered by their names. */
async function leadsToFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/** The dump that a set of files is, or why it is none. */
async function recogniseSet(paths: readonly string[]): Promise<{ readonly kind: DumpKind } | string> {
  let reason = 'not a dump by its name or its columns';
  for (const path of paths) {
    try {
      const kind = recognisePath(path) ?? (await recogniseContent(path));
      if (kind !== null) return { kind };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      reason = error.message;
    }
  }
  return reason;
}
