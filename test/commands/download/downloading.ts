import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answer, type Program } from '../../../src/cli/answer.ts';
import type { Patience } from '../../../src/commands/download/network/patience.ts';
import { createDownload } from '../../../src/commands/download.ts';
import { type FakeRuntime, type FakeWorld, fakeRuntime } from '../../helpers/runtime.ts';

/** Next to none, so that no test waits; silence alone is waited for. */
const impatience: Patience = {
  tries: 3,
  firstWait: 1,
  longestWait: 2,
  longestRetryAfter: 1000,
  stallAfter: 20_000,
};

/** What a download left behind. */
export interface Downloaded {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** The world of a download, and how many milliseconds of silence it bears. */
export type World = FakeWorld & { readonly stallAfter?: number };

/** Something that happens while a download goes on. */
export type During = (runtime: FakeRuntime) => unknown;

/** Runs `pwc download` with little patience. */
export async function download(
  words: readonly string[],
  world: World = {},
  during: During = () => undefined,
): Promise<Downloaded> {
  const program: Program = {
    version: '1.2.3',
    commands: [{ name: 'download', load: async () => createDownload({ ...impatience, ...world }) }],
    describeArchive: () => null,
    describeSource: async () => ({}),
    openArchive: () => Promise.reject(new Error('a download opens no archive')),
  };
  const runtime = fakeRuntime(world);
  const ended = answer(['download', ...words], program, runtime);
  await during(runtime);
  return { exitCode: await ended, out: runtime.out(), err: runtime.err() };
}

/** Whether so many bytes of a file, and no more, have been fetched to a folder. */
export function hasFetched(folder: string, name: string, bytes: number): boolean {
  return bytes === 0 || statSync(join(folder, `${name}.part`), { throwIfNoEntry: false })?.size === bytes;
}

/** The files below a folder with their bytes as latin1 text, by path. */
export function readTree(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** A packed dump that is like no other: `seed` makes its content. Some 700 bytes. */
export function packed(seed: string): Buffer {
  const records = Array.from({ length: 250 }, (_, index) => ({ name: `${seed} ${(index * 7919) % 1009}` }));
  return gzipSync(JSON.stringify(records));
}

/** The bytes as `readTree` shows them. */
export function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The dumps under the names that the hub gives them, as `packed`. */
export const originals = {
  'jul-29-papers-with-abstracts.json.gz': packed('papers'),
  'jul-28-links-between-papers-and-code.json.gz': packed('links'),
  'jul-28-evaluation-tables.json.gz': packed('evaluations'),
  'jul-28-methods.json.gz': packed('methods'),
  'jul-28-datasets.json.gz': packed('datasets'),
};
