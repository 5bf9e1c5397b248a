import { statSync } from 'node:fs';
import { openArchive } from '../../archive/archive.ts';
import { countCodeLinks } from '../../archive/code/repositories.ts';
import type { ArchiveLock } from '../../archive/file/lock.ts';
import { type ArchiveInfo, readExampleName, readInfo } from '../../archive/info.ts';
import type { Context } from '../../cli/command.ts';
import type { DumpFile } from '../../dumps/registry.ts';
import type { Report } from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { seconds, sizeOf } from '../../output/text/sizes.ts';
import { commandLine } from '../wording/command-line.ts';
import { buildArchive } from './build-archive.ts';
import { checkDumps } from './check.ts';
import { type Progress, progressOn } from './progress.ts';

type World = Pick<Context, 'runtime' | 'quiet' | 'ascii'>;

/**
 * Builds an archive with progress on stderr; Ctrl-C stops it. `lock` is the lock on the archive, where the caller has it.
 * Throws what `buildArchive` throws.
 */
export function runImport(
  world: World,
  archive: string,
  dumps: readonly DumpFile[],
  lock?: ArchiveLock,
): Promise<void> {
  const { runtime } = world;
  const inTwoThreads = runtime.cores() > 1 && isLarge(dumps);
  const now = () => runtime.now();
  return attend(world, (progress, signal) =>
    buildArchive({ archive, dumps, progress, signal, now, inTwoThreads, lock }),
  );
}

/** Reads dumps with progress on stderr; Ctrl-C stops it. Throws what `checkDumps` throws. */
export function runCheck(world: World, dumps: readonly DumpFile[]): Promise<Report> {
  return attend(world, (progress, signal) => checkDumps(dumps, progress, signal));
}

async function attend<Value>(
  world: World,
  work: (progress: Progress, signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const progress = progressOn(world);
  const controller = new AbortController();
  const stopListening = world.runtime.onInterrupt(() => controller.abort());
  try {
    return await work(progress, controller.signal);
  } catch (error) {
    progress.clear();
    throw error;
  } finally {
    stopListening();
  }
}

/** Bytes of dumps, mostly packed, for which a second thread is worth its start. */
const WORTH_A_THREAD = 16 * 1024 * 1024;

function isLarge(dumps: readonly DumpFile[]): boolean {
  return dumps.reduce((sum, { bytes }) => sum + bytes, 0) >= WORTH_A_THREAD;
}

/** Lines that tell what an import has made, left out and merged. `archivePath` is what `--archive` said. */
export function summarise(path: string, milliseconds: number, archivePath: string | undefined): string[] {
  const archive = openArchive(path);
  try {
    const info = readInfo(archive);
    const example = readExampleName(archive);
    const at = archivePath === undefined ? '' : ` --archive ${shellWord(archivePath)}`;
    return [
      '',
      `Imported ${describeCounts(info, countCodeLinks(archive))} in ${seconds(milliseconds)}.`,
      ...info.leftOut.map(({ reason, count }) => `  left out   ${formatCount(count)}  ${reason}`),
      ...info.merged.map(({ what, count }) => `  merged     ${formatCount(count)}  ${what}`),
      `Archive: ${path} (${sizeOf(statSync(path).size)})`,
      ...(example === null ? [] : [`Try it: ${commandLine('paper', example)}${at}`]),
    ];
  } finally {
    archive.close();
  }
}

function describeCounts({ counts }: ArchiveInfo, links: number): string {
  return [
    countOf(counts.papers, 'paper'),
    countOf(links, 'code link'),
    countOf(counts.leaderboards, 'leaderboard'),
    countOf(counts.results, 'result'),
    countOf(counts.tasks, 'task'),
    countOf(counts.datasets, 'dataset'),
    countOf(counts.methods, 'method'),
  ].join(', ');
}
