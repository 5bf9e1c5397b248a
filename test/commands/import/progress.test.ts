import { expect, test } from 'vitest';
import { progressOn } from '../../../src/commands/import/progress.ts';
import { type FakeWorld, fakeRuntime } from '../../helpers/runtime.ts';

/** What is told of a dump that is read at once. */
function told(world: FakeWorld, ascii = false): string {
  const runtime = { ...fakeRuntime(world), now: () => new Date(0) };
  const progress = progressOn({ runtime, quiet: false, ascii });
  progress.start('papers', 500);
  progress.advance(500);
  progress.finish('2,345 records');
  return runtime.err();
}

const log = 'papers: 2,345 records in 0.0s\n';

test.each<[string, FakeWorld, boolean]>([
  ['in a file', {}, false],
  ['with --ascii', { tty: true }, true],
  ['on a terminal of another charset', { tty: true, env: { LC_ALL: 'C' } }, false],
  ['on a terminal without escape sequences', { tty: true, env: { TERM: 'dumb' } }, false],
])('progress is told in lines of a log %s', (_, world, ascii) => {
  expect(told(world, ascii)).toBe(log);
});

test.each([
  [80, '  papers          ✓             2,345 records    0.0s'],
  [44, '  papers          ✓   2,345 records    0.0s'],
  [20, '  papers          ✓  2,345 records    0.0s'],
])('on a terminal of %i columns its last line is as narrow as can be', (columns, last) => {
  const drawn = told({ tty: { columns, rows: 24 } }).split('\r\u001b[K');
  expect(drawn.at(-1)).toBe(`${last}\n`);
});
