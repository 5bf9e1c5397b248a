import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Archive, openArchive } from '../../archive/archive.ts';
import { cacheFolder, locateArchive } from '../../archive/file/location.ts';
import type { ArchiveLock } from '../../archive/file/lock.ts';
import { readInfo } from '../../archive/info.ts';
import type { Context } from '../../cli/command.ts';
import type { DumpFile } from '../../dumps/registry.ts';
import { UserError } from '../../errors.ts';
import { writeNote } from '../../output/print/note.ts';
import { commandLine } from '../wording/command-line.ts';

type World = Omit<Context, 'archive'>;

/**
 * Opens the archive that answers: a file, the sample, or an archive built from a folder of dumps on the way.
 * Throws `UserError` of kind `archive` where there is none or it cannot be read.
 */
export async function openAnsweringArchive(context: World): Promise<Archive> {
  const location = locateArchive(context.runtime, context.archivePath);
  if (location.kind === 'folder') return openFolder(context, location.path);
  const archive = openArchive(location.path, location.from === 'sample');
  if (archive.isSample && !context.quiet) {
    // As many as `pwc paper` lists, those included that only results or code links name.
    const { papers, stubs } = readInfo(archive).counts;
    await note(
      context,
      `answering from the bundled sample (${papers + stubs} papers); your own: pwc import <folder of dumps>`,
    );
  }
  return archive;
}

/**
 * An archive of a folder's dumps, kept in the cache and built again when a dump's size or time has changed. Where another
 * pwc is building it that one is waited for.
 */
async function openFolder(context: World, folder: string): Promise<Archive> {
  const { runtime } = context;
  const { findDumps } = await import('#import');
  const { dumps, notes } = await findDumps([folder], runtime.cwd).catch((error) => {
    throw withArchives(error, folder);
  });
  const path = await keptArchive(cacheFolder(runtime), folder);
  const kept = openIfCurrent(path, dumps);
  if (kept !== null) return kept;
  try {
    return await buildFolder(context, path, folder, { dumps, notes });
  } catch (error) {
    throw elsewhere(error, folder);
  }
}

async function buildFolder(
  context: World,
  path: string,
  folder: string,
  { dumps, notes }: { readonly dumps: readonly DumpFile[]; readonly notes: readonly string[] },
): Promise<Archive> {
  const { runImport } = await import('#import');
  const lock = await waitForLock(context, path, folder);
  try {
    // Whoever had the lock until now has mostly built just this.
    const built = openIfCurrent(path, dumps);
    if (built !== null) return built;
    await note(context, `building an archive from ${folder}, once`);
    for (const line of notes) await note(context, line);
    await runImport(context, path, dumps, lock);
    return openArchive(path);
  } finally {
    lock.release();
  }
}

/** A folder without a dump may be that of an archive, which is a file: that is what `--archive` takes then. */
function withArchives(error: unknown, folder: string): unknown {
  if (!(error instanceof UserError) || error.kind !== 'archive') return error;
  const archives = readdirSync(folder).filter((name) => name.endsWith('.db'));
  const lines = archives.slice(0, 3).map((name) => `But there is ${join(folder, name)}: give that file.`);
  return new UserError('archive', error.message, [...lines, ...error.hints], error.cause);
}

/**
 * The error of an archive that could not be built for a question, with how to build it in another place: whoever only asks
 * did not know that anything would be written.
 */
function elsewhere(error: unknown, folder: string): unknown {
  if (!(error instanceof UserError) || error.kind !== 'io') return error;
  const hints = [
    `An archive of ${folder} is built first. Elsewhere:`,
    `${commandLine('import', folder)} --archive <path>`,
    'Or name another folder in XDG_CACHE_HOME.',
  ];
  return new UserError('io', error.message, hints, error.cause);
}

/** The archive file that stands for a folder. */
export async function keptArchive(cache: string, folder: string): Promise<string> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(cache, `${basename(folder).slice(0, 40)}-${hash}.db`);
}

/** Milliseconds between two looks at whether another pwc is done. */
const LOOK_EVERY = 100;

async function waitForLock(context: World, path: string, folder: string): Promise<ArchiveLock> {
  const { holdArchive } = await import('#import');
  for (let isFirst = true; ; isFirst = false) {
    const lock = holdArchive(path);
    if (lock !== null) return lock;
    if (isFirst) await note(context, `waiting for another pwc, which is building an archive from ${folder}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

async function note({ runtime, quiet }: World, line: string): Promise<void> {
  if (!quiet) await writeNote(line, runtime);
}

/** The archive in a file, where it was built from just these dumps. */
function openIfCurrent(path: string, dumps: readonly DumpFile[]): Archive | null {
  if (!existsSync(path)) return null;
  let archive: Archive | undefined;
  try {
    archive = openArchive(path);
    if (isBuiltFrom(archive, dumps)) return archive;
  } catch (error) {
    // Of an older version, or damaged: what is in the cache can be built again.
    if (!(error instanceof UserError)) throw error;
  }
  archive?.close();
  return null;
}

function isBuiltFrom(archive: Archive, dumps: readonly DumpFile[]): boolean {
  const kept = readInfo(archive).dumps.map(({ file, bytes, modified }) => `${file} ${bytes} ${modified}`);
  const present = dumps.map(({ name, bytes, modified }) => `${name} ${bytes} ${modified}`);
  return kept.sort().join('\n') === present.sort().join('\n');
}
