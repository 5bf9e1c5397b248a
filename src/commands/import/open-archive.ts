import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Archive, openArchive } from '../../archive/archive.ts';
import { readInfo } from '../../archive/info.ts';
import { cacheFolder, locateArchive } from '../../archive/location.ts';
import type { Context } from '../../cli/command.ts';
import type { DumpFile } from '../../dumps/registry.ts';
import { UserError } from '../../errors.ts';
import { writeNote } from '../../output/note.ts';

/**
 * Opens the archive that answers: a file, the sample, or an archive built from a folder of dumps on the way.
 * Throws `UserError` of kind `archive` where there is none or it cannot be read.
 */
export async function openAnsweringArchive(context: Omit<Context, 'archive'>): Promise<Archive> {
  const { runtime, quiet } = context;
  const location = locateArchive(runtime, context.archivePath);
  if (location.kind === 'folder') return openFolder(context, location.path);
  const archive = openArchive(location.path, location.from === 'sample');
  if (archive.isSample && !quiet) {
    const papers = readInfo(archive).counts.papers;
    await writeNote(
      `answering from the bundled sample (${papers} papers); your own: pwc import <folder of dumps>`,
      runtime,
    );
  }
  return archive;
}

/** An archive of a folder's dumps, kept in the cache and built again when a dump's size or time has changed. */
async function openFolder(context: Omit<Context, 'archive'>, folder: string): Promise<Archive> {
  const { runtime } = context;
  const { findDumps, runImport } = await import('#import');
  const { dumps } = await findDumps([folder], runtime.cwd);
  const { createHash } = await import('node:crypto');
  const name = `${basename(folder).slice(0, 40)}-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}.db`;
  const path = join(cacheFolder(runtime), name);
  const kept = openIfCurrent(path, dumps);
  if (kept !== null) return kept;
  if (!context.quiet) await writeNote(`building an archive from ${folder}, once`, runtime);
  await runImport(context, path, dumps);
  return openArchive(path);
}

function openIfCurrent(path: string, dumps: readonly DumpFile[]): Archive | null {
  if (!existsSync(path)) return null;
  try {
    const archive = openArchive(path);
    const kept = readInfo(archive).dumps.map(({ file, bytes, modified }) => `${file} ${bytes} ${modified}`);
    const present = dumps.map(({ name, bytes, modified }) => `${name} ${bytes} ${modified}`);
    if (kept.sort().join('\n') === present.sort().join('\n')) return archive;
    archive.close();
  } catch (error) {
    // Of an older version, or damaged: what is in the cache can be built again.
    if (!(error instanceof UserError)) throw error;
  }
  return null;
}
