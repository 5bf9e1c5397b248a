import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, withoutComments } from './helpers/architecture.ts';
import { readSources } from './helpers/sources.ts';

const sources = readSources(['src']);

/** The files that a bundle holds, which is all that its first file leads to, but not the other bundles (`#import`). */
function filesOf(first: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(first)) return found;
  found.add(first);
  for (const { from, isType } of importsOf(withoutComments(sources.get(first) ?? ''))) {
    if (!isType && from.startsWith('.')) filesOf(posix.join(posix.dirname(first), from), found);
  }
  return found;
}

test('what a look-up starts with holds no reader of dumps, no builder and no packing of Parquet', () => {
  const heavy = [
    /^src\/dumps\/reader\.ts$/,
    /^src\/dumps\/file\//,
    /^src\/dumps\/parquet\//,
    /^src\/dumps\/json\/splitter\.ts$/,
    /^src\/dumps\/folder\/(?!names)/,
    /^src\/archive\/builder\//,
    /^src\/output\/formats\/parquet/,
  ];
  expect(heavy.filter((part) => ![...sources.keys()].some((file) => part.test(file)))).toEqual([]);
  const files = [...filesOf('src/main.ts')];
  expect(files).toContain('src/commands/paper/paper-page.ts');
  expect(files.filter((file) => heavy.some((part) => part.test(file)))).toEqual([]);
});
