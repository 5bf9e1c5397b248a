import { expect, test } from 'vitest';
import { findNearPapers } from '../../../../src/archive/papers/names/near-papers.ts';
import { archiveOf } from '../../../helpers/archive.ts';

const page = (slug: string) => `https://paperswithcode.com/paper/${slug}`;
const paper = (slug: string, title: string) => ({ paper_url: page(slug), title });
const link = (slug: string, name: string) => ({
  paper_url: page(slug),
  repo_url: `https://github.com/x/${name}`,
});
const method = (name: string, slug: string, papers: number) => ({
  url: `https://paperswithcode.com/method/${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  paper: { title: slug, url: page(slug) },
  num_papers: papers,
});

const archive = await archiveOf({
  papers: [
    ...Array.from({ length: 300 }, (_, index) =>
      paper(`case-${index}`, `Deep Networks, Case ${index} of Many`),
    ),
    paper('plain', 'Deep Networks'),
    ...Array.from({ length: 210 }, (_, index) => paper(`red-${index}`, `Red Green Blue ${index}`)),
    ...Array.from({ length: 250 }, (_, index) => paper(`yellow-${index}`, `Yellow ${index}`)),
    paper('mixed', 'Red Green Blue Yellow'),
    ...['a', 'b', 'c', 'd'].map((letter) => paper(`whale-${letter}`, `Whale Songs ${letter.toUpperCase()}`)),
  ],
  methods: [
    method('ZebraNet-18', 'whale-a', 5),
    method('ZebraNet-50', 'whale-b', 9),
    // No method: an advert.
    method('ZebraNet Airlines customer service number', 'whale-d', 99),
  ],
  links: [link('whale-c', 'one'), link('whale-c', 'two'), link('whale-b', 'three')],
});

const near = (typed: string) => findNearPapers(archive, typed).map(({ slug }) => slug);

test('of more papers with all the words than are compared, those that suit best are', () => {
  expect(near('deap networcs')[0]).toBe('plain');
});

test('of papers with as many mistakes those with most repositories are first, and three are enough', () => {
  expect(near('whale sogns')).toEqual(['whale-c', 'whale-b', 'whale-a']);
});

test('where hundreds of papers have the rarest words, those with all words are found', () => {
  expect(near('red geren blue yelow')).toEqual(['mixed']);
});

test('where no paper has all the words, those with some of them are found', () => {
  expect(near('deep whale songs d')).toEqual(['whale-d', 'whale-c', 'whale-b']);
});

test('nothing is near a text without words, or of words that nothing has', () => {
  expect(['', ' ?! ', 'zzzzzzzzzz qqqqqqqqqq'].map(near)).toEqual([[], [], []]);
});

test('the methods that a text begins lead to their papers, the most used first, and adverts to none', () => {
  expect(near('zebran')).toEqual(['whale-b', 'whale-a']);
});

test.each([
  ['https://papers.nips.cc/paper/7181-deep-networks-case-12-of-many.pdf', 'case-12'],
  [
    'http://openaccess.thecvf.com/content/html/He_Deep_Networks_Case_12_of_Many_CVPR_2016_paper.html',
    'case-12',
  ],
  ['https://www.semanticscholar.org/paper/Deep-Networks-Case-12-of-Many-Ahab/204e3073', 'case-12'],
  ['https://paperswithcode.com/paper/deep-networks-case-12-of-many-1', 'case-12'],
  // Three words may be the name of a folder, and a repository is not called like a paper.
  ['https://example.org/whale-songs-a', undefined],
  ['https://github.com/x/deep-networks-case-12-of-many', undefined],
  ['https://paperswithcode.com/sota/deep-networks-of-many-on-case', undefined],
])('the title in an address that is not in the archive leads to its paper: %s', (typed, slug) => {
  expect(near(typed)[0]).toBe(slug);
});
