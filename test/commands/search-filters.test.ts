import { expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';

const titlesOf = async (words: string, ...flags: string[]) => {
  const argv = ['search', words, '--in', 'papers', '--limit', '0', ...flags, '--json'];
  const papers: { readonly title: string; readonly results: number }[] = JSON.parse((await pwc(argv)).out);
  return papers;
};

// One and several, words run together, a compound, words that must not be there.
test.each([
  'transformers',
  'attention',
  'networks',
  'improved gans',
  'multiscale',
  'pre-training',
  'images -natural',
])('papers with "%s" that pass a filter are those of the search that pass it', async (words) => {
  const all = await titlesOf(words);
  expect(all.length).toBeGreaterThan(1);
  expect(await titlesOf(words, '--until', '2100')).toEqual(all);
  expect(await titlesOf(words, '--with-results')).toEqual(all.filter(({ results }) => results > 0));
});
