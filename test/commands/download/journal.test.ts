import { describe, expect, test } from 'vitest';
import type { LocalFile } from '../../../src/commands/download/files/local-file.ts';
import { createJournal, describeEnd, describePlan } from '../../../src/commands/download/journal.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';

const MiB = 1024 ** 2;

/** Tells a journal that so many bytes are there at so many milliseconds, and gives back the lines that it drew. */
function watch(
  before: number,
  stages: readonly (readonly [milliseconds: number, bytes: number])[],
  tty = true,
) {
  let time = 0;
  const runtime = { ...fakeRuntime({ tty }), now: () => new Date(time) };
  const { progress } = createJournal({ runtime, quiet: false });
  progress.start('papers', 500 * MiB, before);
  for (const [milliseconds, bytes] of stages) {
    time = milliseconds;
    progress.advance(bytes);
  }
  progress.finish('500.0 MiB');
  return runtime
    .err()
    .split(tty ? '\r\u001b[K' : /^/m)
    .filter((line) => line !== '');
}

describe('the progress of a file', () => {
  test('on a terminal is its share, size, speed and the time left', () => {
    expect(
      watch(0, [
        [200, 1 * MiB],
        [10_000, 100 * MiB],
        [10_050, 101 * MiB],
        [20_000, 400 * MiB],
      ]),
    ).toEqual([
      '  papers          ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  0%    1.0 MiB',
      '  papers          ━━━╌╌╌╌╌╌╌╌╌╌╌╌╌  20%  100.0 MiB   10.0 MiB/s  40s left',
      '  papers          ━━━━━━━━━━━━━╌╌╌  80%  400.0 MiB   20.0 MiB/s  5s left',
      '  papers          ✓                 500.0 MiB   20.0s\n',
    ]);
  });

  test('does not take for speed what was there before', () => {
    expect(watch(300 * MiB, [[10_000, 400 * MiB]])[0]).toBe(
      '  papers          ━━━━━━━━━━━━━╌╌╌  80%  400.0 MiB   10.0 MiB/s  10s left',
    );
  });

  test('is counted anew when the file is begun anew', () => {
    expect(
      watch(300 * MiB, [
        [10_000, 0],
        [20_000, 100 * MiB],
      ])[1],
    ).toBe('  papers          ━━━╌╌╌╌╌╌╌╌╌╌╌╌╌  20%  100.0 MiB   10.0 MiB/s  40s left');
  });

  test('in a log is its quarters', () => {
    expect(
      watch(
        0,
        [
          [2_000, 200 * MiB],
          [3_000, 260 * MiB],
          [4_000, 500 * MiB],
        ],
        false,
      ),
    ).toEqual(['papers: 25%\n', 'papers: 50%\n', 'papers: 500.0 MiB in 4.0s\n']);
  });
});

/** A file of that size, of which nothing is there, in a list without SHA-256. */
function localFile(path: string, bytes: number | null): LocalFile {
  const url = new URL(path, 'https://example.org/');
  const file = { dump: 'methods', path, url, bytes, sha256: null } as const;
  return { file, target: `/dumps/${path}`, present: 0, isThere: false, bytes };
}

test('files of which nobody knows the size are not said to be empty', () => {
  const [known, unknown] = [localFile('a.json', MiB), localFile('b.json', null)];
  const lastLine = (files: readonly LocalFile[]) =>
    describePlan(files, 'https://example.org/', '/dumps').at(-1);
  expect(lastLine([unknown])).toBe('1 file, of unknown size, to fetch');
  expect(lastLine([known, unknown])).toBe('2 files, 1.0 MiB and what is of unknown size to fetch');
  expect(lastLine([known])).toBe('1 file, 1.0 MiB to fetch');
  expect(lastLine([{ ...known, present: MiB / 4 }, known])).toBe('2 files, 1.8 MiB to fetch');
});

test('the end tells of one file as of one', () => {
  const files = [localFile('a.json', MiB), localFile('b.json', MiB)];
  const looked = 'so what is inside was looked at.';
  expect(describeEnd(files.slice(0, 1), 1000)).toBe(
    `Downloaded 1 file in 1.0s; no SHA-256 is listed for it, ${looked}`,
  );
  expect(describeEnd(files, 1000)).toBe(
    `Downloaded 2 files in 1.0s; no SHA-256 is listed for them, ${looked}`,
  );
});
