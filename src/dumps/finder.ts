import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { type Candidate, describeFile, readStatus, recogniseContent } from './files.ts';
import { type FolderContents, type IgnoredFile, refuseSeveral, searchFolder } from './folder.ts';
import { recogniseName } from './names.ts';
import { type DumpFile, dumpKinds, dumps } from './registry.ts';

/** The dumps among some paths, in the registry's order. Notes are lines for people about a choice that was made. */
export interface FoundDumps {
  readonly dumps: readonly DumpFile[];
  readonly notes: readonly string[];
  readonly ignored: readonly IgnoredFile[];
}

/**
 * Finds the dumps in files and folders (relative to `from`): by their names, and a file that was given itself also by
 * what is in it. A folder is not searched below its own files. Any part of the five dumps will do; the evaluations may be
 * several task files. Throws UserError: archive if there is none, or a path is not there or cannot be read; usage if
 * several files are the same dump.
 */
export async function findDumps(paths: readonly string[], from: string): Promise<FoundDumps> {
  const parts: FolderContents[] = [];
  for (const path of new Set(paths.map((given) => resolve(from, given)))) {
    const isFolder = (await readStatus(path)).isDirectory();
    parts.push(isFolder ? await searchFolder(path) : await recogniseFile(path));
  }
  // A file may be given itself and again with its folder.
  const files = [...new Map(parts.flatMap((part) => part.dumps).map((file) => [file.path, file])).values()];
  if (files.length === 0) throw nothingFound(paths);
  return {
    dumps: dumpKinds.flatMap((kind) => oneOfKind(files, kind)),
    notes: parts.flatMap((part) => part.notes),
    ignored: parts.flatMap((part) => part.ignored),
  };
}

async function recogniseFile(path: string): Promise<FolderContents> {
  const named = recogniseName(path.replace(/^.*[\\/]/, ''));
  const kind = named?.kind ?? (await recogniseContent(path));
  if (kind === null) throw nothingFound([path]);
  const isTaskFile = named === null && kind === 'evaluations';
  return { dumps: [await describeFile(path, kind, isTaskFile)], notes: [], ignored: [] };
}

function oneOfKind(files: readonly Candidate[], kind: DumpFile['kind']): readonly DumpFile[] {
  const ofKind = files.filter((file) => file.kind === kind);
  const whole = ofKind.filter((file) => !file.isTaskFile);
  if (whole.length > 1)
    throw refuseSeveral(
      kind,
      whole.map(({ path }) => path),
    );
  return ofKind.map(({ isTaskFile, ...file }) => file);
}

function nothingFound(paths: readonly string[]): UserError {
  const names = dumpKinds.map((kind) => dumps[kind].names[0]);
  return new UserError('archive', `there is no dump in ${paths.join(', ')}`, [
    `Looked for ${names.slice(0, -1).join(', ')} and ${names.at(-1)}, each as .json or .json.gz, by name or by content.`,
  ]);
}
