import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/main.ts';
import { brokenFolder } from '../../dumps/reading.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { type FakeWorld, fakeRuntime } from '../../helpers/runtime.ts';

/** What a command line came to. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line. */
export async function answerOf(argv: readonly string[], world: FakeWorld = {}): Promise<Answer> {
  const runtime = fakeRuntime(world);
  const code = await run(argv, runtime);
  return { code, out: runtime.out(), err: runtime.err() };
}

/** What a command answers as JSON; anything but exit code 0 is thrown. */
export async function jsonOf<Value>(argv: readonly string[], world: FakeWorld = {}): Promise<Value> {
  const { code, out, err } = await answerOf(['--json', ...argv], world);
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}: ${err}`);
  return JSON.parse(out) as Value;
}

/** A row of a list as JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** Some fields of every row of an exported collection. */
export async function exportOf(
  archive: string,
  collection: string,
  ...columns: string[]
): Promise<unknown[][]> {
  const rows = await jsonOf<Row[]>([
    'export',
    collection,
    '--columns',
    columns.join(','),
    '--archive',
    archive,
  ]);
  return rows.map((row) => columns.map((column) => row[column]));
}

/** A folder with dumps: a file's name and its text, or the value that becomes its JSON. */
export function dumpFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content));
  }
  return folder;
}

/** One paper, in the one dump that a small archive needs. */
export const onePaper = {
  'papers-with-abstracts.json': [
    { paper_url: 'https://paperswithcode.com/paper/old-paper', title: 'Old Paper', abstract: 'It was here.' },
  ],
};

/** The folder of an archive that was there before, and ways to see what became of it. */
export interface OldArchive {
  readonly folder: string;
  readonly path: string;
  /** What an import may have changed: the archive's bytes, and the files beside it. */
  state(): { readonly bytes: string; readonly files: readonly string[] };
}

/** Builds a small archive in a folder of its own. */
export async function createOldArchive(): Promise<OldArchive> {
  const folder = temporaryFolder();
  const path = join(folder, 'archive.db');
  const { code, err } = await answerOf(['import', dumpFolder(onePaper), '--archive', path]);
  if (code !== 0) throw new Error(err);
  return {
    folder,
    path,
    state: () => ({ bytes: readFileSync(path).toString('base64'), files: readdirSync(folder).sort() }),
  };
}

/** Imports a folder of fixtures/broken into a new archive; in what is said, `ARCHIVE` stands for its path. */
export async function importBroken(name: string): Promise<Answer & { readonly archive: string }> {
  const archive = join(temporaryFolder(), 'archive.db');
  const answer = await answerOf(['import', brokenFolder(name), '--archive', archive]);
  return { ...answer, err: hideSize(answer.err.replaceAll(archive, 'ARCHIVE')), archive };
}

/** The size of an archive file changes with every table: it is no part of what is tested. */
export function hideSize(text: string): string {
  return text.replace(/^(Archive: .*) \([\d.]+ [KM]iB\)$/m, '$1 (SIZE)');
}

/** A copy of a broken archive's dumps that may be changed. */
export function copyBroken(name: string, into = join(temporaryFolder(), 'dumps')): string {
  mkdirSync(into, { recursive: true });
  cpSync(brokenFolder(name), into, { recursive: true });
  return into;
}
