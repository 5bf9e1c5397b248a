import { describe, expect, test } from 'vitest';
import { readRepositories } from '../../../../src/archive/code/repositories.ts';
import { readAllPapers } from '../../../../src/archive/papers/cards.ts';
import { findPapers } from '../../../../src/archive/papers/names/names.ts';
import { archiveOf, board, task } from '../../../helpers/archive.ts';

const PAGE = 'https://paperswithcode.com/paper/';

function row(model: string, arxivId: string, repositories: readonly string[]): object {
  return {
    model_name: model,
    metrics: { F1: '1' },
    paper_title: 'As the row has it',
    paper_url: `https://arxiv.org/abs/${arxivId}v1`,
    code_links: repositories.map((url) => ({ title: 'code', url })),
  };
}

const archive = await archiveOf({
  papers: ['linked', 'shown', 'both', 'none'].map((name, index) => ({
    paper_url: PAGE + name,
    title: name,
    arxiv_id: `1901.0000${index + 1}`,
  })),
  links: [
    { paper_url: `${PAGE}linked`, repo_url: 'https://github.com/a/one', is_official: true },
    { paper_url: `${PAGE}linked`, repo_url: 'https://github.com/A/One/' },
    { paper_url: `${PAGE}both`, repo_url: 'https://github.com/b/other', framework: 'tf' },
    { paper_url: `${PAGE}both`, repo_url: 'https://github.com/b/official', is_official: true },
  ],
  evaluations: [
    task('T', {
      datasets: [
        board(
          'D',
          ['F1'],
          [
            row('shown', '1901.00002', ['https://github.com/s/one', 'https://github.com/S/One.git']),
            row('shown again', '1901.00002', ['https://github.com/s/two', 'https://github.com/s/one']),
            row('both', '1901.00003', ['https://github.com/z/new', 'https://github.com/B/Other']),
            row('none', '1901.00004', []),
            row('stub', '1901.00009', ['https://github.com/a/one']),
          ],
        ),
      ],
    }),
  ],
});

function idOf(name: string): number {
  return findPapers(archive, name)?.candidates[0]?.id ?? 0;
}

describe('the repositories of a paper', () => {
  test('are those of the links dump, and after them those that only its results name', () => {
    const unknown = { isOfficial: false, framework: null, mentionedInPaper: false, mentionedInGithub: false };
    expect(readRepositories(archive, idOf('both'))).toEqual([
      { ...unknown, url: 'https://github.com/b/official', isOfficial: true },
      { ...unknown, url: 'https://github.com/b/other', framework: 'tf' },
      { ...unknown, url: 'https://github.com/z/new' },
    ]);
    expect(readRepositories(archive, idOf('shown')).map(({ url }) => url)).toEqual([
      'https://github.com/s/one',
      'https://github.com/s/two',
    ]);
  });

  test('are counted once each, however often and wherever they are named', () => {
    expect([...readAllPapers(archive)].map(({ title, repositories }) => [title, repositories])).toEqual([
      ['linked', 1],
      ['shown', 2],
      ['both', 3],
      ['none', 0],
    ]);
    expect(findPapers(archive, '1901.00009')?.candidates).toEqual([{ id: idOf('1901.00009'), weight: 2 }]);
  });
});
