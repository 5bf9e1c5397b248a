import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isObject } from '../fields.ts';
import { cutOff, explainReading, isParquetFile, readChunks, refuseIrregular } from '../file/opening.ts';
import { split } from '../json/splitter.ts';
import { createSplitter } from '../json/splitter-state.ts';
import { parseElement } from '../record.ts';
import { type DumpFile, type DumpKind, recogniseFields } from '../registry.ts';
import type { Shard } from './shards.ts';

/** A dump among those found. Of task files an archive may have many, of every dump one. */
export type Candidate = DumpFile & {
  readonly isTaskFile: boolean;
  /** Of a Parquet file, its place among those that are one dump; null for JSON. */
  readonly shard: Shard | null;
};

/** A file in a folder of dumps that is not read, and why. */
export interface IgnoredFile {
  readonly path: string;
  readonly reason: string;
}

/** What the system knows about a path. Throws UserError (archive) if it is not there or cannot be reached. */
export async function readStatus(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw explainReading(error, { name: path, path });
  }
}

/** A file as a dump of that kind. Throws UserError (archive) if it is not there, or not a regular file. */
export async function describeFile(path: string, kind: DumpKind, isTaskFile = false): Promise<Candidate> {
  const status = await readStatus(path);
  refuseIrregular(path, status);
  return {
    kind,
    name: basename(path),
    path,
    bytes: status.size,
    modified: await readModified(path),
    isTaskFile,
    shard: null,
  };
}

/** ISO, as finely as the file system tells: a dump may be written twice within a millisecond. */
async function readModified(path: string): Promise<string> {
  const { mtime, mtimeNs } = await stat(path, { bigint: true });
  const finer = mtimeNs < 0n ? 0n : mtimeNs % 1_000_000n;
  return finer === 0n
    ? mtime.toISOString()
    : mtime.toISOString().replace('Z', `${String(finer).padStart(6, '0')}Z`);
}

/** A folder's own files and folders, by name. Throws UserError (archive) if it cannot be read. */
export async function listFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    throw explainReading(error, { name: folder, path: folder });
  }
}

/**
 * Recognises a dump by the columns of a Parquet file or the fields of the first records of JSON; null if they tell
 * nothing, or if there is none. Throws UserError (archive) for a file that cannot be read or is neither.
 */
export async function recogniseContent(path: string): Promise<DumpKind | null> {
  const file = { name: basename(path), path };
  if (await isParquetFile(file)) {
    const { readColumnNames } = await import('../parquet/parquet.ts');
    return recogniseFields(await readColumnNames(file));
  }
  const splitter = createSplitter(file.name);
  let bytes = 0;
  const bytesRead = (count: number) => {
    bytes = count;
  };
  for await (const chunk of readChunks(file, { bytesRead })) {
    let elements = 0;
    for (const element of split(splitter, chunk)) {
      elements++;
      // Only the names of its fields are looked at, so the kind that it is parsed as makes no difference.
      const record = parseElement('evaluations', element, '', file, {});
      const kind = isObject(record) ? recogniseFields(Object.keys(record)) : null;
      if (kind !== null) return kind;
    }
    if (elements > 0) return null;
  }
  if (!splitter.isComplete) throw cutOff(file, splitter.shape === null ? 0 : bytes);
  return null;
}
