import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/commands/import/build-archive.ts';
import { silentProgress } from '../../src/commands/import/progress.ts';
import { findDumps } from '../../src/dumps/folder/finder.ts';

/** The folder of the sample's five dumps. */
export const SAMPLE_FOLDER = fileURLToPath(new URL('../../fixtures/archive', import.meta.url));

/** Records of the dumps, as their JSON has them. A dump that is not given is not there. */
export interface Dumps {
  readonly papers?: readonly object[];
  readonly links?: readonly object[];
  readonly evaluations?: readonly object[];
  readonly datasets?: readonly object[];
  readonly methods?: readonly object[];
}

const FILES: Readonly<Record<keyof Dumps, string>> = {
  papers: 'papers-with-abstracts.json',
  links: 'links-between-papers-and-code.json',
  evaluations: 'evaluation-tables.json',
  datasets: 'datasets.json',
  methods: 'methods.json',
};

const cleanUps: (() => void)[] = [];

afterAll(() => {
  for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
});

/** A new empty folder, removed when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-test-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens an archive until the tests of the file are done. */
export function openForTests(path: string): Archive {
  const archive = openArchive(path);
  cleanUps.push(() => archive.close());
  return archive;
}

/** Imports dumps that are given as values. */
export function archiveOf(dumps: Dumps): Promise<Archive> {
  return importFolder(writeDumps(dumps));
}

/** Writes dumps that are given as values to a folder of their own, under their real names. */
export function writeDumps(dumps: Dumps): string {
  const folder = temporaryFolder();
  for (const [kind, records] of Object.entries(dumps)) {
    writeFileSync(join(folder, FILES[kind as keyof Dumps]), JSON.stringify(records));
  }
  return folder;
}

/** Imports the sample's dumps anew. */
export function sampleArchive(): Promise<Archive> {
  return importFolder(SAMPLE_FOLDER);
}

/** Imports a folder of dumps into an archive of its own and opens it. `now` is what the clock shows. */
export async function importFolder(
  folder: string,
  now = '2025-07-28T12:00:00Z',
  inTwoThreads = false,
): Promise<Archive> {
  const path = join(temporaryFolder(), 'archive.db');
  const { dumps } = await findDumps([folder], folder);
  await buildArchive({
    archive: path,
    dumps,
    progress: silentProgress,
    signal: new AbortController().signal,
    now: () => new Date(now),
    inTwoThreads,
  });
  return openForTests(path);
}

/** A task of the evaluation tables. */
export function task(name: string, more: object = {}): object {
  return { task: name, categories: [], datasets: [], subtasks: [], ...more };
}

/** A leaderboard of the evaluation tables. */
export function board(dataset: string, metrics: readonly string[], rows: readonly object[]): object {
  return { dataset, sota: { metrics, rows } };
}
