import { expect, test } from 'vitest';
import { readPaper } from '../../../src/archive/papers/cards.ts';
import { findRelatedPapers } from '../../../src/archive/papers/related.ts';
import { archiveOf, board, task } from '../../helpers/archive.ts';

function paper(
  slug: string,
  title: string,
  date: string,
  tasks: readonly string[],
  methods: readonly string[] = [],
): object {
  return {
    paper_url: `https://paperswithcode.com/paper/${slug}`,
    url_abs: `https://example.org/${slug}`,
    title,
    date,
    tasks,
    methods: methods.map((name) => ({ name })),
  };
}

function row(slug: string): object {
  return {
    model_name: slug,
    metrics: { F1: '1' },
    paper_url: `https://example.org/${slug}`,
    paper_title: slug,
  };
}

const archive = await archiveOf({
  papers: [
    paper('own', 'Quokka Networks', '2020-01-01', ['Common', 'Rare'], ['Adam']),
    paper('both', 'Something', '2019-01-01', ['Common', 'Rare'], ['Adam']),
    paper('rare', 'Other Things', '2021-01-01', ['Rare']),
    paper('rival', 'A Rival', '2018-01-01', []),
    paper('word', 'Quokka Again', '2018-01-01', []),
    ...Array.from({ length: 30 }, (_, index) =>
      paper(`c${index}`, `Paper ${index}`, `20${10 + (index % 10)}-01-01`, ['Common']),
    ),
    paper('alone', 'Solitude', '2020-01-01', ['Nobody else does this']),
  ],
  evaluations: [
    task('Common', { datasets: [board('Set', ['F1'], [row('own'), row('rival'), row('a stub')])] }),
  ],
});

/** The slugs of related papers with what they share. */
function related(id: number, limit: number): [slug: string | null, ...shared: string[]][] {
  return findRelatedPapers(archive, readPaper(archive, id), limit).map(({ page, shared }) => [
    page?.split('/').pop() ?? null,
    ...shared,
  ]);
}

test('the papers with most in common come first, and what they share is told, the rarest first', () => {
  const papers = related(1, 100);
  expect(papers[0]).toEqual(['both', 'Adam', 'Rare', 'Common']);
  expect(papers.slice(1, 4).sort()).toEqual([['rare', 'Rare'], ['rival', 'Set'], ['word']]);
});

test('of papers with as much in common the newest come first', () => {
  const years = related(1, 100).flatMap(([slug]) => /^c(\d+)$/.exec(String(slug))?.[1] ?? []);
  // The twelve newest of a task are compared, and two of them have more in common.
  expect(years.length).toBe(10);
  expect(years.map((index) => Number(index) % 10)).toEqual(
    years.map((index) => Number(index) % 10).sort((a, b) => b - a),
  );
});

test('the paper itself and papers that results alone name are not among them', () => {
  const slugs = related(1, 100).map(([slug]) => slug);
  expect(slugs).not.toContain('own');
  expect(slugs).not.toContain(null);
});

test('no more are given than asked for, and none where nothing is shared', () => {
  expect(related(1, 2)).toHaveLength(2);
  expect(related(36, 8)).toEqual([]);
});

test('another record of the paper is not among them, and of two records of one paper only the first', async () => {
  const twice = await archiveOf({
    papers: [
      { ...paper('own', 'Quokka Networks', '2020-01-01', ['Rare']), authors: ['Ada Lovelace', 'Wei Wang'] },
      { ...paper('own-1', 'Quokka networks.', '2020-06-01', ['Rare']), authors: ['A. Lovelace', 'Wei Wang'] },
      paper('own-2', 'QUOKKA NETWORKS', '2020-06-01', ['Rare']),
      { ...paper('namesake', 'Quokka Networks', '2021-01-01', ['Rare']), authors: ['Somebody Else'] },
      { ...paper('other', 'Emu Trees', '2019-01-01', ['Rare']), authors: ['Charles Babbage'] },
      { ...paper('other-1', 'Emu Trees', '2018-01-01', ['Rare']), authors: ['Charles Babbage'] },
      ...['one', 'two', 'three'].map((slug) => paper(slug, slug, '2020-01-01', ['Common'])),
    ],
  });
  const pages = findRelatedPapers(twice, readPaper(twice, 1), 8).map(({ page }) => page?.split('/').pop());
  expect(pages).toEqual(['namesake', 'other']);
});
