import { describe, expect, test } from 'vitest';
import { readAllCode, readRepositories } from '../../../src/archive/code/repositories.ts';
import { findPapers } from '../../../src/archive/papers/names/names.ts';
import { readPaperSummaries } from '../../../src/archive/papers/papers.ts';
import { archiveOf } from '../../helpers/archive.ts';

const page = 'https://paperswithcode.com/paper/known';

function link(repository: string, more: object = {}): object {
  return { paper_url: page, paper_title: 'Known', repo_url: repository, framework: 'none', ...more };
}

const archive = await archiveOf({
  papers: [{ paper_url: page, title: 'Known', arxiv_id: '2001.00001' }],
  links: [
    link('https://github.com/A/First'),
    link('https://github.com/a/first/'),
    link('https://github.com/b/mentioned', {
      mentioned_in_paper: true,
      mentioned_in_github: true,
      framework: 'tf',
    }),
    link('https://github.com/c/official', { is_official: true }),
    link('https://github.com/A/First', { framework: 'jax' }),
    link('https://github.com/d/both', { is_official: true, mentioned_in_paper: true, paper_url: `${page}/` }),
    link('https://github.com/a/first/tree/main', {
      paper_url: 'https://paperswithcode.com/paper/unknown',
      paper_title: 'Unknown',
      paper_url_abs: 'https://arxiv.org/abs/2001.00002v3',
    }),
    link('https://github.com/e/later', {
      paper_url: 'https://paperswithcode.com/paper/unknown',
      paper_title: 'Unknown',
    }),
  ],
});

describe('the repositories of a paper', () => {
  test('stand official first, then those that the paper mentions, then in the order of the dump', () => {
    expect(readRepositories(archive, 1).map(({ url }) => url)).toEqual([
      'https://github.com/d/both',
      'https://github.com/c/official',
      'https://github.com/b/mentioned',
      'https://github.com/A/First',
      'https://github.com/a/first/',
      'https://github.com/A/First',
    ]);
  });

  test('say what the dump says of them', () => {
    const [, , mentioned, first] = readRepositories(archive, 1);
    expect([mentioned, first]).toEqual([
      {
        url: 'https://github.com/b/mentioned',
        isOfficial: false,
        framework: 'tf',
        mentionedInPaper: true,
        mentionedInGithub: true,
      },
      {
        url: 'https://github.com/A/First',
        isOfficial: false,
        framework: 'none',
        mentionedInPaper: false,
        mentionedInGithub: false,
      },
    ]);
  });

  test('are lines of the dump one by one, in its order, spelt as there', () => {
    expect([...readAllCode(archive)].map(({ url, paperPage, arxivId }) => [url, paperPage, arxivId])).toEqual(
      [
        ['https://github.com/A/First', page, '2001.00001'],
        ['https://github.com/a/first/', page, '2001.00001'],
        ['https://github.com/b/mentioned', page, '2001.00001'],
        ['https://github.com/c/official', page, '2001.00001'],
        ['https://github.com/A/First', page, '2001.00001'],
        ['https://github.com/d/both', page, '2001.00001'],
        ['https://github.com/a/first/tree/main', 'https://paperswithcode.com/paper/unknown', '2001.00002'],
        ['https://github.com/e/later', 'https://paperswithcode.com/paper/unknown', '2001.00002'],
      ],
    );
  });
});

describe('a paper that only code links name', () => {
  test('is one stub, and is found by its page, its id and its title', () => {
    const names = ['https://paperswithcode.com/paper/unknown', '2001.00002', 'unknown'];
    const found = names.map((name) => findPapers(archive, name)?.candidates);
    expect(found).toEqual(names.map(() => [{ id: 2, weight: 2 }]));
    expect(readPaperSummaries(archive, [2])).toEqual([
      {
        id: 2,
        title: 'Unknown',
        date: null,
        arxivId: '2001.00002',
        slug: 'unknown',
        page: 'https://paperswithcode.com/paper/unknown',
        isStub: true,
        results: 0,
        repositories: 2,
      },
    ]);
  });
});

test('a repository leads to the papers that it implements, however it is spelt', () => {
  const ids = (url: string) => findPapers(archive, url)?.candidates.map(({ id }) => id) ?? [];
  expect(
    ['https://github.com/a/FIRST.git', 'github.com/a/first', 'git@github.com:c/official.git'].map(ids),
  ).toEqual([[1, 2], [1, 2], [1]]);
});
