import { expect, test } from 'vitest';
import { formulaWords } from '../../../src/archive/papers/formula-words.ts';
import { findPapers } from '../../../src/archive/papers/names/names.ts';
import { SEARCH_KINDS } from '../../../src/archive/search/kinds.ts';
import { search } from '../../../src/archive/search/search.ts';
import { archiveOf } from '../../helpers/archive.ts';

test.each([
  ['S$^3$FD: Single Shot Face Detector', ['s3fd']],
  ['3D U$^{2}$-Net', ['u2']],
  ['Post-training (L$^2$) Compression', ['l2']],
  ['$\\pi_0$ and $\\mathcal{O}(n^2)$', ['pi0', 'n2']],
  ['From $5 to $10', []],
  ['A plain title', []],
])('the words that the formulas of %s are typed as: %j', (title, words) => {
  expect(formulaWords(title)).toEqual(words);
});

const archive = await archiveOf({
  papers: ['S$^3$FD: Single Shot Face Detector', 'The 3D U$^2$-Net for Medical Images'].map((title, at) => ({
    paper_url: `https://paperswithcode.com/paper/p${at + 1}`,
    title,
  })),
  links: [{ paper_url: 'https://paperswithcode.com/paper/p2', repo_url: 'https://github.com/a/b' }],
});

test.each([
  ['s3fd detector', 1],
  ['u2-net medical', 2],
  ['medical u$^2$-net', 2],
])('a paper is found by words of its title with a formula among them: %s', async (typed, id) => {
  expect(findPapers(archive, typed)?.candidates.map((paper) => paper.id)).toEqual([id]);
  const wish = { kinds: SEARCH_KINDS, limit: 10, includeSpam: false };
  const { instead, found } = await search(archive, typed, wish);
  expect([instead, found.get('paper')?.map((paper) => paper.id)]).toEqual([null, [id]]);
});
