import type { Dirent } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { UserError } from '../../errors.ts';
import { type DumpKind, dumpKinds, dumps } from '../registry.ts';
import { type Candidate, describeFile, type IgnoredFile, listFolder } from './files.ts';
import { chooseName, type DumpName, recogniseName, recogniseUnfinished } from './names.ts';
import { searchParquet } from './parquet-folder.ts';
import { findTaskFiles } from './task-files.ts';

/** What was found in one folder. Notes are lines for people about a choice that was made. */
export interface FolderContents {
  readonly dumps: readonly Candidate[];
  readonly notes: readonly string[];
  readonly ignored: readonly IgnoredFile[];
}

/** A file that has the name of a dump. */
type DumpByName = DumpName & { readonly path: string };

/**
 * Finds the dumps among a folder's own files by their names, and the Parquet files that are dumps, which may also stand in
 * folders of their own. Where none is the evaluation tables, JSON files that hold tasks take their place. Throws
 * UserError: archive if the folder cannot be read, usage if several files have the names of one dump and do not tell the
 * newest.
 */
export async function searchFolder(folder: string): Promise<FolderContents> {
  const named: DumpByName[] = [];
  const others: IgnoredFile[] = [];
  const notes: string[] = [];
  for (const entry of await listFolder(folder)) {
    const path = join(folder, entry.name);
    // macOS leaves files such as ._methods.json on other disks, which hold its own notes on the real ones.
    const isNote = entry.name.startsWith('._');
    const name = entry.isDirectory() || isNote ? null : recogniseName(entry.name);
    if (entry.isDirectory() && recogniseName(entry.name) !== null)
      notes.push(`${entry.name} is a folder and is not read`);
    if (name === null) others.push({ path, reason: describeOther(entry) });
    else named.push({ ...name, path });
  }
  const chosen = chooseFiles(named);
  const byName = await Promise.all(chosen.files.map(({ path, kind }) => describeFile(path, kind)));
  const parquet = await searchParquet(folder);
  const known = [...byName, ...parquet.dumps];
  const hasEvaluations = known.some(({ kind }) => kind === 'evaluations');
  const byContent = hasEvaluations ? { dumps: [], ignored: others } : await findTaskFiles(others);
  return {
    dumps: [...known, ...byContent.dumps],
    notes: [...notes, ...chosen.notes, ...describeUnfinished(others, known)],
    ignored: [...chosen.ignored, ...withoutParquet(byContent.ignored, parquet.dumps), ...parquet.ignored],
  };
}

/** Downloads that have not ended of dumps that are not there in another file; none where there is no dump at all. */
function describeUnfinished(others: readonly IgnoredFile[], known: readonly Candidate[]): readonly string[] {
  if (known.length === 0) return [];
  return others
    .filter(({ reason }) => reason === unfinishedReason)
    .map(({ path }) => basename(path))
    .filter((name) => !known.some(({ kind }) => kind === recogniseUnfinished(name)))
    .map((name) => `${name} is not read: ${unfinishedReason}`);
}

/** Files but for those that are Parquet, which are told of by themselves, and folders but for those with dumps in them. */
function withoutParquet(
  ignored: readonly IgnoredFile[],
  dumps: readonly Candidate[],
): readonly IgnoredFile[] {
  return ignored.filter(
    ({ path }) => !/\.parquet$/i.test(path) && !dumps.some((dump) => dump.path.startsWith(`${path}${sep}`)),
  );
}

/** Several files are one dump, and only the person can say which is meant. */
export function refuseSeveral(kind: DumpKind, names: readonly string[]): UserError {
  const message = `several files are the ${dumps[kind].names[0]} dump: ${names.join(', ')}`;
  return new UserError('usage', message, [
    'Name the files to read instead of their folder, one for each dump.',
  ]);
}

/** Those of some ignored folders that have files named as dumps in them; one that cannot be read counts as none. */
export async function foldersWithDumps(ignored: readonly IgnoredFile[]): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const { path, reason } of ignored) {
    if (reason !== folderReason) continue;
    const entries = await listFolder(path).catch(() => []);
    if (entries.some((entry) => !entry.isDirectory() && recogniseName(entry.name) !== null))
      folders.push(path);
  }
  return folders;
}

const folderReason = 'a folder';
/** Why a file is not read that has the name of a dump and of a download. */
export const unfinishedReason = 'its download has not ended';
/** Why a file is not read that could be one. */
export const unnamedReason = 'not named as a dump';

function describeOther(entry: Dirent): string {
  if (entry.isDirectory()) return folderReason;
  if (!entry.isFile() && !entry.isSymbolicLink()) return 'not a regular file';
  return recogniseUnfinished(entry.name) === null ? unnamedReason : unfinishedReason;
}

/** One file of each kind. */
function chooseFiles(named: readonly DumpByName[]) {
  const files: DumpByName[] = [];
  const notes: string[] = [];
  const ignored: IgnoredFile[] = [];
  for (const kind of dumpKinds) {
    const ofKind = named.filter((file) => file.kind === kind);
    if (ofKind.length === 0) continue;
    const file = chooseName(ofKind);
    if (file === null)
      throw refuseSeveral(
        kind,
        ofKind.map(({ path }) => basename(path)),
      );
    files.push(file);
    for (const { path } of ofKind.filter((other) => other !== file)) {
      notes.push(`reading ${basename(file.path)} and not ${basename(path)}`);
      ignored.push({ path, reason: `${basename(file.path)} is read in its place` });
    }
  }
  return { files, notes, ignored };
}
