import { describe, expect, test } from 'vitest';
import { KnownPapers, type PaperKeys } from '../../../../src/archive/builder/papers/known-papers.ts';
import { foldName } from '../../../../src/archive/names/writing/keys.ts';

/** The keys of a paper with the title as it is written. */
type Keys = Partial<Omit<PaperKeys, 'title'> & { readonly title: string | null }>;

function keysOf({ title = null, ...keys }: Keys): PaperKeys {
  const nothing = { page: null, arxivId: null, urls: [], date: null };
  return { ...nothing, ...keys, title: title === null ? null : foldName(title) };
}

/** Papers with the ids 1, 2, 3 … */
function knownPapers(...keys: readonly Keys[]): KnownPapers {
  const papers = new KnownPapers();
  for (const [index, paper] of keys.entries()) papers.add(index + 1, keysOf(paper));
  return papers;
}

function find(papers: KnownPapers, keys: Keys): number | null {
  return papers.find(keysOf(keys)) ?? null;
}

const title = 'Attention Is All You Need';

describe('the paper of a row', () => {
  const papers = knownPapers(
    { arxivId: '1706.03762', urls: ['https://arxiv.org/abs/1706.03762v5'] },
    { urls: ['https://papers.nips.cc/paper/7181', 'http://papers.nips.cc/paper/7181.pdf'] },
    { title, date: '2017-06-12' },
    { urls: ['https://arxiv.org/abs/1901.00001v1'] },
  );

  test.each<[string, Keys, number | null]>([
    ['an arXiv address of another version', { urls: ['http://arxiv.org/pdf/1706.03762v1.pdf'] }, 1],
    ['an arXiv id', { arxivId: '1706.03762' }, 1],
    [
      'an arXiv address where only the paper’s own address has the id',
      { urls: ['arxiv.org/abs/1901.00001'] },
      4,
    ],
    [
      'an address with another scheme and an ending',
      { urls: ['http://www.papers.nips.cc/paper/7181.pdf'] },
      2,
    ],
    ['a title with the same year', { title: 'attention is all you need!', date: '2017-12-31' }, 3],
    ['a title with another year', { title, date: '2018-01-01' }, null],
    ['a title without a year', { title, date: null }, null],
    ['nothing', {}, null],
    [
      'something unknown',
      { urls: ['https://arxiv.org/abs/9999.99999'], title: 'Other', date: '2017-01-01' },
      null,
    ],
  ])('is found by %s', (_, keys, expected) => {
    expect(find(papers, keys)).toBe(expected);
  });

  test('is the one of the arXiv id before the one of an address, and that before the one of the title', () => {
    const all = {
      urls: ['https://papers.nips.cc/paper/7181', 'arxiv.org/abs/1706.03762'],
      title,
      date: '2017-01-01',
    };
    expect(find(papers, all)).toBe(1);
    expect(find(papers, { ...all, urls: ['https://papers.nips.cc/paper/7181'] })).toBe(2);
    expect(find(papers, { ...all, urls: ['https://example.org'] })).toBe(3);
  });

  test('is none with the same title and another arXiv id', () => {
    const papers = knownPapers(
      { title, date: '2017-06-12', arxivId: '1706.03762' },
      { title: 'A Title of Its Own', date: '2020-01-01' },
    );
    expect(
      find(papers, { title, date: '2017-01-01', urls: ['https://arxiv.org/abs/1712.00001'] }),
    ).toBeNull();
    expect(find(papers, { title, date: '2017-01-01', urls: ['https://aclanthology.org/P17-1001'] })).toBe(1);
    const own = { title: 'A Title of Its Own', date: '2020-01-01' };
    expect(find(papers, { ...own, arxivId: '2001.00001' })).toBe(2);
    papers.addAddress(2, 'https://arxiv.org/abs/2001.00001');
    expect(find(papers, { ...own, arxivId: '2001.00002' })).toBeNull();
  });

  test('is none of two papers with one title and year', () => {
    const twins = knownPapers(
      { title, date: '2017-06-12' },
      { title, date: '2017-01-01' },
      { title, date: '2016-01-01' },
    );
    expect(find(twins, { title, date: '2017-03-03' })).toBeNull();
    expect(find(twins, { title, date: '2016-03-03' })).toBe(3);
    twins.add(4, keysOf({ title, date: '2017-09-09' }));
    expect(find(twins, { title, date: '2017-03-03' })).toBeNull();
  });

  test('is the first of two papers that claim one id or address', () => {
    const twins = knownPapers(
      { arxivId: '1706.03762', urls: ['https://x.org/a'] },
      { arxivId: '1706.03762', urls: ['https://x.org/a/'] },
    );
    expect([find(twins, { arxivId: '1706.03762' }), find(twins, { urls: ['x.org/a'] })]).toEqual([1, 1]);
  });

  test('may have no date in the archive, if its title has three words', () => {
    const undated = knownPapers({ title }, { title: 'Deep Learning' });
    expect(find(undated, { title, date: '2018-01-01' })).toBe(1);
    expect(find(undated, { title: 'Deep Learning', date: '2018-01-01' })).toBeNull();
    undated.add(3, keysOf({ title, date: '2018-05-05' }));
    expect(find(undated, { title, date: '2018-01-01' })).toBe(3);
  });
});

test('the page of a paper is one page with http and https, www. and a slash at the end', () => {
  const papers = knownPapers({ page: 'https://paperswithcode.com/paper/scibert' });
  const pages = [
    'http://paperswithcode.com/paper/scibert/',
    'https://www.paperswithcode.com/paper/scibert',
    'https://paperswithcode.com/paper/bert',
  ];
  expect(pages.map((page) => papers.findPage(page) ?? null)).toEqual([1, 1, null]);
});
