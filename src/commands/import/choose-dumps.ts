import { openArchive } from '../../archive/archive.ts';
import { downloadsFolder } from '../../archive/file/location.ts';
import { readInfo } from '../../archive/info.ts';
import { type FoundDumps, findDumps } from '../../dumps/folder/finder.ts';
import { searchFolder } from '../../dumps/folder/folder.ts';
import { type DumpFile, dumpKinds } from '../../dumps/registry.ts';
import { UserError } from '../../errors.ts';
import { isFolder } from '../../folder.ts';
import { joinWithAnd } from '../../output/text/join-words.ts';
import type { Runtime } from '../../runtime.ts';

/**
 * The dumps among the paths, or where no path is given those of the present folder; where that has none, those that
 * `pwc download` fetched. Throws what `findDumps` throws.
 */
export async function chooseDumps(
  paths: readonly string[],
  runtime: Runtime,
): Promise<Pick<FoundDumps, 'dumps' | 'notes'>> {
  if (paths.length > 0) return findDumps(paths, runtime.cwd);
  const fetched = (await hasDumps(runtime.cwd)) ? null : await findFetched(runtime);
  if (fetched === null) return findDumps(['.'], runtime.cwd).catch(suggestDownload);
  const { dumps, notes } = await findDumps([fetched], runtime.cwd);
  const note = `There is no dump in the present folder: reading those that pwc download put in ${fetched}`;
  return { dumps, notes: [note, ...notes] };
}

async function hasDumps(folder: string): Promise<boolean> {
  return (await searchFolder(folder)).dumps.length > 0;
}

async function findFetched(runtime: Runtime): Promise<string | null> {
  const folder = downloadsFolder(runtime);
  return isFolder(folder) && (await hasDumps(folder)) ? folder : null;
}

function suggestDownload(error: unknown): never {
  if (!(error instanceof UserError) || error.kind !== 'archive') throw error;
  throw new UserError(error.kind, error.message, [...error.hints, 'To fetch the public ones: pwc download']);
}

/** The kinds of dumps that an archive was made of; none where there is no archive, or none that can be read. */
export function kindsIn(path: string): readonly string[] {
  try {
    const archive = openArchive(path);
    try {
      return readInfo(archive).dumps.map(({ name }) => name);
    } finally {
      archive.close();
    }
  } catch (error) {
    // Damaged or of another version: the new archive takes its place.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** A note on what an archive had that is gone since these dumps have taken its place; null where nothing is. */
export function describeLoss(before: readonly string[], dumps: readonly DumpFile[]): string | null {
  const after = dumpKinds.filter((kind) => dumps.some((dump) => dump.kind === kind));
  const lost = dumpKinds.filter((kind) => before.includes(kind) && !after.includes(kind));
  if (lost.length === 0) return null;
  return `the archive that was here had ${joinWithAnd(lost)} too; this one has ${joinWithAnd(after)} only`;
}
