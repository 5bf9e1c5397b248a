import { statSync } from 'node:fs';
import { openArchive } from '../../archive/archive.ts';
import { type ArchiveInfo, readExampleName, readInfo } from '../../archive/info.ts';
import type { Context } from '../../cli/command.ts';
import type { DumpFile } from '../../dumps/registry.ts';
import { commandLine, countOf, shellWord } from '../command-line.ts';
import { buildArchive } from './build-archive.ts';
import { plainProgress, silentProgress, terminalProgress } from './progress.ts';
import { seconds, sizeOf } from './sizes.ts';

/** Builds an archive with progress on stderr; Ctrl-C stops it. Throws what `buildArchive` throws. */
export async function runImport(
  { runtime, quiet }: Pick<Context, 'runtime' | 'quiet'>,
  archive: string,
  dumps: readonly DumpFile[],
): Promise<void> {
  const now = () => runtime.now();
  const progress = quiet
    ? silentProgress
    : (runtime.stderr.isTTY ? terminalProgress : plainProgress)(runtime.stderr, now);
  const controller = new AbortController();
  const stopListening = runtime.onInterrupt(() => controller.abort());
  try {
    const { signal } = controller;
    const inTwoThreads = runtime.cores() > 1 && isLarge(dumps);
    await buildArchive({ archive, dumps, progress, signal, now, inTwoThreads });
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
      `Imported ${describeCounts(info)} in ${seconds(milliseconds)}.`,
      ...info.leftOut.map(({ reason, count }) => `  left out   ${count.toLocaleString('en')}  ${reason}`),
      ...info.merged.map(({ what, count }) => `  merged     ${count.toLocaleString('en')}  ${what}`),
      `Archive: ${path} (${sizeOf(statSync(path).size)})`,
      ...(example === null ? [] : [`Try it: ${commandLine('paper', example)}${at}`]),
    ];
  } finally {
    archive.close();
  }
}

function describeCounts({ counts, dumps }: ArchiveInfo): string {
  const links = dumps.filter(({ name }) => name === 'links').reduce((sum, { records }) => sum + records, 0);
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
