import { describe, expect, test } from 'vitest';
import { readAllCode } from '../../../../src/archive/code/repositories.ts';
import { readAllPapers } from '../../../../src/archive/papers/cards.ts';
import { findPapers } from '../../../../src/archive/papers/names/names.ts';
import { archiveOf, board, task } from '../../../helpers/archive.ts';

const PAGE = 'https://paperswithcode.com/paper/';

/** How dumps spell an arXiv id, and what it is. */
const spellings = [
  ['math.GT/0309136', 'math/0309136'],
  ['1805.10616v4', '1805.10616'],
  ['arXiv:1805.10617', '1805.10617'],
  [' 1805.10618 ', '1805.10618'],
  ['https://arxiv.org/abs/1805.10619v2', '1805.10619'],
  ['0000.00000', '0000.00000'],
  ['not at arXiv', 'not at arXiv'],
] as const;

const archive = await archiveOf({
  papers: spellings.map(([arxiv_id], index) => ({
    paper_url: `${PAGE}p${index}`,
    title: `P${index}`,
    arxiv_id,
  })),
  links: spellings.map(([paper_arxiv_id], index) => ({
    paper_url: `${PAGE}stub${index}`,
    paper_arxiv_id: paper_arxiv_id.replace('18', '19').replace('03', '04'),
    repo_url: `https://github.com/code/p${index}`,
  })),
  evaluations: [
    task('T', {
      datasets: [
        board(
          'D',
          ['F1'],
          spellings.slice(0, 5).map(([, id], index) => ({
            model_name: `M${index}`,
            metrics: { F1: '1' },
            paper_title: 'Spelt in another way',
            paper_url: `http://arxiv.org/pdf/${id}v7.pdf`,
          })),
        ),
      ],
    }),
  ],
});

describe('an arXiv id of a dump', () => {
  test('is kept in the form that all are compared in, and as it was where it is none', () => {
    expect([...readAllPapers(archive)].map(({ arxivId }) => arxivId)).toEqual(spellings.map(([, id]) => id));
  });

  test('finds its paper, by itself and as it was spelt', () => {
    const found = spellings.map((forms) =>
      forms.map((form) => findPapers(archive, form)?.candidates.map(({ id }) => id)),
    );
    expect(found.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map((id) => [[id], [id]]));
  });

  test('finds the paper of a row that names it by an address', () => {
    const rows = archive.all('SELECT model, paper FROM result ORDER BY position');
    expect(rows).toEqual([1, 2, 3, 4, 5].map((paper) => ({ model: `M${paper - 1}`, paper })));
  });

  test('is brought to that form in a code link too', () => {
    expect([...readAllCode(archive)].map(({ arxivId }) => arxivId)).toEqual([
      'math/0409136',
      '1905.10616',
      '1905.10617',
      '1905.10618',
      '1905.10619',
      '0000.00000',
      'not at arXiv',
    ]);
  });
});
