import { describe, expect, test } from 'vitest';
import { readAllCode } from '../../../../src/archive/code/repositories.ts';
import { findPapers } from '../../../../src/archive/papers/names/names.ts';
import { readPaperSummaries } from '../../../../src/archive/papers/papers.ts';
import { archiveOf } from '../../../helpers/archive.ts';

const PAGE = 'https://paperswithcode.com/paper/';

function link(page: string, name: string, more: object = {}): object {
  return {
    paper_url: PAGE + page,
    paper_title: 'Untold',
    repo_url: `https://github.com/code/${name}`,
    ...more,
  };
}

const archive = await archiveOf({
  papers: [
    { paper_url: `${PAGE}new-slug`, title: 'One', arxiv_id: '1901.00001', date: '2019-01-01' },
    {
      paper_url: `${PAGE}two`,
      title: 'Two',
      url_pdf: 'https://openreview.net/pdf?id=abc',
      date: '2019-01-01',
    },
    { paper_url: `${PAGE}three`, title: 'Three words, undated' },
    { paper_url: `${PAGE}four`, title: 'Four', arxiv_id: '0000.00000' },
    { paper_url: `${PAGE}five`, title: 'Five', arxiv_id: '0000.00000' },
  ],
  links: [
    link('old-slug', 'by-arxiv-id', { paper_arxiv_id: 'arXiv:1901.00001v2' }),
    link('old-slug', 'by-page-again'),
    link('old-pdf', 'by-url', { paper_url_abs: 'http://www.openreview.net/forum?id=abc' }),
    link('old-title', 'by-title', { paper_title: 'three words undated' }),
    link('five', 'by-page', { paper_arxiv_id: '1901.00001' }),
    link('unknown', 'placeholder', { paper_arxiv_id: '0000.00000' }),
    link('nowhere', 'stub', { paper_arxiv_id: '1901.00009' }),
    link('nowhere-renamed', 'same-stub', { paper_url_pdf: 'https://arxiv.org/pdf/1901.00009v1.pdf' }),
  ],
});

describe('a code link whose page the papers dump does not have', () => {
  test('belongs to the paper with its arXiv id, its address or its title; its page comes before all of them', () => {
    const lines = [...readAllCode(archive)].map(({ url, paperTitle }) => [url.slice(24), paperTitle]);
    expect(lines).toEqual([
      ['by-arxiv-id', 'One'],
      ['by-page-again', 'One'],
      ['by-url', 'Two'],
      ['by-title', 'Three words, undated'],
      ['by-page', 'Five'],
      ['placeholder', 'Untold'],
      ['stub', 'Untold'],
      ['same-stub', 'Untold'],
    ]);
  });

  test('makes no second paper, and only one stub where there is none', () => {
    expect(archive.all('SELECT slug, arxiv_id FROM paper WHERE is_stub = 1 ORDER BY id')).toEqual([
      { slug: 'unknown', arxiv_id: '0000.00000' },
      { slug: 'nowhere', arxiv_id: '1901.00009' },
    ]);
    expect(readPaperSummaries(archive, [1])).toMatchObject([
      { title: 'One', slug: 'new-slug', repositories: 2 },
    ]);
  });

  test('gives its page to that paper, which is found by it and by its slug', () => {
    const pages = ['old-slug', 'old-pdf', 'old-title', 'nowhere-renamed', 'new-slug'];
    const names = pages.flatMap((slug) => [
      slug,
      PAGE + slug,
      `http://www.paperswithcode.com/paper/${slug}/`,
    ]);
    const found = names.map((name) => findPapers(archive, name)?.candidates.map(({ id }) => id));
    expect(found).toEqual([1, 2, 3, 7, 1].flatMap((id) => [[id], [id], [id]]));
  });
});
