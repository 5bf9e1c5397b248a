import { basename, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import { isParquetFile } from '../file/opening.ts';
import { type DumpFile, dumpKinds, dumps } from '../registry.ts';
import { type Candidate, describeFile, type IgnoredFile, readStatus, recogniseContent } from './files.ts';
import {
  type FolderContents,
  foldersWithDumps,
  refuseSeveral,
  searchFolder,
  unfinishedReason,
  unnamedReason,
} from './folder.ts';
import { recogniseName } from './names.ts';
import { describeParquet, recognisePath } from './parquet-folder.ts';
import { joinCounted, orderShards } from './shards.ts';

/** The dumps among some paths, in the registry's order. Notes are lines for people about a choice that was made. */
export interface FoundDumps {
  readonly dumps: readonly DumpFile[];
  readonly notes: readonly string[];
  readonly ignored: readonly IgnoredFile[];
}

/**
 * Finds the dumps in files and folders (relative to `from`): by their names, and a file that was given itself also by
 * what is in it. A folder is not searched below its own files, but for folders of Parquet files. Any part of the five
 * dumps will do; the evaluations may be several task files, and a dump several Parquet files, in their order. Where a
 * dump is there as JSON, which is the original, its Parquet files are not read. Throws UserError: archive if there is
 * none, a path is not there or cannot be read, or a part of a dump is missing; usage if several files are the same dump.
 */
export async function findDumps(paths: readonly string[], from: string): Promise<FoundDumps> {
  const parts: FolderContents[] = [];
  for (const path of new Set(paths.map((given) => resolve(from, given)))) {
    const isFolder = (await readStatus(path)).isDirectory();
    parts.push(isFolder ? await searchFolder(path) : await recogniseFile(path));
  }
  // A file may be given itself and again with its folder.
  const files = [...new Map(parts.flatMap((part) => part.dumps).map((file) => [file.path, file])).values()];
  if (files.length === 0) throw await nothingFound(paths, parts);
  const chosen = dumpKinds.map((kind) => oneOfKind(files, kind));
  return {
    dumps: chosen.flatMap(({ dumps }) => dumps),
    notes: [...parts, ...chosen].flatMap(({ notes }) => notes),
    ignored: [...parts, ...chosen].flatMap(({ ignored }) => ignored),
  };
}

async function recogniseFile(path: string): Promise<FolderContents> {
  const named = recogniseName(basename(path));
  if (named === null && (await isParquetFile({ name: basename(path), path }))) {
    const kind = recognisePath(path) ?? (await recogniseContent(path));
    if (kind === null) throw await nothingFound([path]);
    return { dumps: [await describeParquet(path, kind)], notes: [], ignored: [] };
  }
  const kind = named?.kind ?? (await recogniseContent(path));
  if (kind === null) throw await nothingFound([path]);
  const isTaskFile = named === null && kind === 'evaluations';
  return { dumps: [await describeFile(path, kind, isTaskFile)], notes: [], ignored: [] };
}

/** The files to read of one kind: one of JSON or all that are one dump of Parquet, and task files. */
function oneOfKind(files: readonly Candidate[], kind: DumpFile['kind']): FoundDumps {
  const ofKind = files.filter((file) => file.kind === kind);
  const taskFiles = ofKind.filter((file) => file.isTaskFile);
  const originals = ofKind.filter((file) => !file.isTaskFile && file.shard === null);
  const shards = joinCounted(
    ofKind.flatMap((file) => (file.shard === null ? [] : [{ ...file, shard: file.shard }])),
  );
  const [original] = originals;
  const sets = Map.groupBy(shards, ({ shard }) => shard.set);
  const rivals = original === undefined ? [...sets.values()].flatMap(([first]) => first ?? []) : originals;
  if (rivals.length > 1)
    throw refuseSeveral(
      kind,
      rivals.map(({ name }) => name),
    );
  const chosen = original === undefined ? orderShards(kind, shards) : [original];
  const left = original === undefined ? [] : shards;
  const more = left.length > 1 ? ` and ${left.length - 1} more` : '';
  return {
    dumps: [...chosen, ...taskFiles].map(({ isTaskFile, shard, ...file }) => file),
    notes: left.slice(0, 1).map(({ name }) => `reading ${original?.name} and not ${name}${more}`),
    ignored: left.map(({ path }) => ({ path, reason: `${original?.name} is read in its place` })),
  };
}

async function nothingFound(
  paths: readonly string[],
  parts: readonly FolderContents[] = [],
): Promise<UserError> {
  const names = dumpKinds.map((kind) => dumps[kind].names[0]);
  const ignored = parts.flatMap((part) => part.ignored);
  const unread = ignored.filter(({ path }) => /\.parquet$/i.test(path));
  const packed = ignored.filter(({ path }) => /\.(?:zip|tar|tgz|7z|xz|bz2|zst)(?:\.gz)?$/i.test(path));
  const unfinished = ignored.filter(({ reason }) => reason === unfinishedReason);
  const below = await foldersWithDumps(ignored);
  return new UserError('archive', `there is no dump in ${paths.join(', ')}`, [
    ...describeBelow(below),
    ...unread.slice(0, 1).map(({ path, reason }) => `${path}: ${reason}.`),
    ...packed.slice(0, 1).map(({ path }) => `${path}: unpack it first.`),
    ...unfinished.slice(0, mostFiles).map(({ path, reason }) => `${path}: ${reason}.`),
    ...(await describeUnnamed(ignored)),
    `Looked for ${names.slice(0, -1).join(', ')} and ${names.at(-1)}, each as .json, .json.gz or .parquet, by name or by content.`,
  ]);
}

/** More files than this are not looked into, nor listed. */
const mostFiles = 10;

/** The JSON files among some that are dumps by what is in them; one that cannot be read is none. */
async function describeUnnamed(ignored: readonly IgnoredFile[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const unnamed = ignored.filter(
    ({ path, reason }) => reason === unnamedReason && /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(path),
  );
  for (const { path } of unnamed.slice(0, mostFiles)) {
    const kind = await recogniseContent(path).catch(() => null);
    if (kind !== null) lines.push(`But ${path} holds ${kind}, by its content: give the file itself.`);
  }
  return lines;
}

/** More folders than this are not listed. */
const mostFolders = 5;

function describeBelow(folders: readonly string[]): readonly string[] {
  if (folders.length === 0) return [];
  const more = folders.length > mostFolders ? ` and ${folders.length - mostFolders} more` : '';
  const which = folders.length === 1 ? 'that folder' : 'those that belong together';
  return [`But there are in ${folders.slice(0, mostFolders).join(', ')}${more}: give ${which}.`];
}
