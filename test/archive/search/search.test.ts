import { expect, test } from 'vitest';
import { SEARCH_KINDS } from '../../../src/archive/search/kinds.ts';
import { search } from '../../../src/archive/search/search.ts';
import { archiveOf } from '../../helpers/archive.ts';

const archive = await archiveOf({
  papers: ['Graph Attention', 'Attention Graph Networks', 'Graph of Words', 'Attention'].map((title, at) => ({
    paper_url: `https://paperswithcode.com/paper/p${at}`,
    title,
  })),
});

/** What was looked for instead of a text, and how many papers were found. */
async function searchPapers(text: string): Promise<unknown[]> {
  const { instead, found } = await search(archive, text, {
    kinds: SEARCH_KINDS,
    limit: 10,
    includeSpam: false,
  });
  return [instead, found.get('paper')?.length ?? 0];
}

test('a word that is none is searched for as the two that it is made of', async () => {
  expect(await searchPapers('attentiongraph')).toEqual(['attention graph', 2]);
});

test('a word of any length finds nothing at once', async () => {
  expect(await searchPapers('abcdefghij'.repeat(20_000))).toEqual([null, 0]);
});
