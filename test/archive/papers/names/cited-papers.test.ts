import { expect, test } from 'vitest';
import { findNearPapers } from '../../../../src/archive/papers/names/near-papers.ts';
import { archiveOf } from '../../../helpers/archive.ts';

const paper = (slug: string, title: string, author: string, more: object) => ({
  paper_url: `https://paperswithcode.com/paper/${slug}`,
  title,
  authors: [author],
  ...more,
});

const archive = await archiveOf({
  papers: [
    paper('bert', 'BERT: Pre-training of Deep Transformers', 'Jacob Devlin', {
      date: '2018-10-11',
      proceeding: 'NAACL 2019 6',
    }),
    paper('devil', 'The Devil of Deep Details of BERT', 'Ann Other', { date: '2018-01-01' }),
    paper('residual', 'Deep Residual Learning', 'Kaiming He', { date: '2015-12-10' }),
    paper('later', 'Deep Residual Everything', 'Jane He', { date: '2019-02-01' }),
    paper('undated', 'Deep Residual Nothing', 'Xi He', {}),
  ],
  links: [{ paper_url: 'https://paperswithcode.com/paper/later', repo_url: 'https://github.com/x/y' }],
});

test.each([
  ['BERT (Devlin et al., 2018)', ['bert']],
  ['Devlin et al., 2019a: BERT', ['bert']],
  ['devlin2019bert', ['bert']],
  ['devlin2020bert', ['bert']],
  ['devlin-etal-2019-bert', ['bert']],
  ['\\citep{devlin2018bert}', ['bert']],
  // A name alone cites nothing.
  ['Kaiming et al., 2015', []],
  ['he 2016 deep residual', ['residual', 'undated']],
  // Those with most code and results first.
  ['He et al. deep residual', ['later', 'residual', 'undated']],
])('"%s" leads to the paper that it cites', (typed, slugs) => {
  expect(findNearPapers(archive, typed).map(({ slug }) => slug)).toEqual(slugs);
});
