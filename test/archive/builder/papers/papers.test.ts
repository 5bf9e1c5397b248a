import { describe, expect, test } from 'vitest';
import { readInfo } from '../../../../src/archive/info.ts';
import { readLeaderboard } from '../../../../src/archive/leaderboards/leaderboards.ts';
import { readAllPapers, readPaper } from '../../../../src/archive/papers/cards.ts';
import { findPapers } from '../../../../src/archive/papers/names/names.ts';
import { readPaperSummaries } from '../../../../src/archive/papers/papers.ts';
import { archiveOf, board, task } from '../../../helpers/archive.ts';

const PAGE = 'https://paperswithcode.com/paper/';

function row(model: string, title: string, url: string, date: string | null): object {
  return { model_name: model, metrics: { F1: '1' }, paper_title: title, paper_url: url, paper_date: date };
}

const archive = await archiveOf({
  papers: [
    {
      paper_url: `${PAGE}a`,
      title: 'A',
      url_abs: 'http://arxiv.org/abs/2001.00001v2',
      tasks: ['T', 'T', 'U'],
    },
    { paper_url: `${PAGE}a/`, title: 'The same page again', tasks: ['never named'] },
    {
      paper_url: 'http://elsewhere.org/papers/b.html',
      title: 'B, two words',
      date: '2020-01-01',
      methods: [{ name: 'M' }, { name: 'N' }, { name: 'M' }],
    },
    { paper_url: `${PAGE}a-1`, title: 'A', url_abs: 'https://doi.org/10.1000/ABC', date: '2020-02-02' },
    {
      paper_url: `${PAGE}d`,
      title: 'D',
      arxiv_id: '1999.00001',
      url_abs: 'https://arxiv.org/abs/1999.00002',
    },
  ],
  evaluations: [
    task('T', {
      datasets: [
        board(
          'D',
          ['F1'],
          [
            row('known by title', 'A', 'https://doi.org/10.1000/other', '2020-12-31'),
            row('unknown', 'C', 'https://arxiv.org/abs/2002.00002v1', '2020-01-01'),
            row('unknown again', 'C', 'http://arxiv.org/pdf/2002.00002v7.pdf', '2020-01-01'),
            row('its title alone', 'c', '', '2020-05-05'),
            row('no paper', '', '', null),
            row('known by title, at arXiv', 'B two words', 'http://arxiv.org/abs/2003.00003v1', '2020-05-05'),
          ],
        ),
      ],
    }),
  ],
});

describe('a paper of the dump', () => {
  test('is kept once for each page, and the second is left out by its place', () => {
    const papers = [...readAllPapers(archive)];
    expect(papers.map(({ title, page, slug }) => [title, page, slug])).toEqual([
      ['A', `${PAGE}a`, 'a'],
      ['B, two words', 'http://elsewhere.org/papers/b.html', 'b.html'],
      ['A', `${PAGE}a-1`, 'a-1'],
      ['D', `${PAGE}d`, 'd'],
    ]);
    expect(readInfo(archive).leftOut).toEqual([
      { count: 1, reason: 'a paper with the same page stands before it' },
    ]);
    expect(archive.all('SELECT dump, place FROM left_out')).toEqual([
      { dump: 'papers', place: 'papers-with-abstracts.json [1]' },
    ]);
  });

  test('has an arXiv id from its addresses only where it has none of its own', () => {
    expect([1, 2, 3, 4].map((id) => readPaper(archive, id).arxivId)).toEqual([
      '2001.00001',
      null,
      null,
      '1999.00001',
    ]);
    const found = ['1999.00001', '1999.00002v3'].map((id) =>
      findPapers(archive, id)?.candidates.map((one) => one.id),
    );
    expect(found).toEqual([[4], [4]]);
  });

  test('has its tasks and methods once each, in its own order', () => {
    expect([1, 2].map((id) => readPaper(archive, id)).map(({ tasks, methods }) => [tasks, methods])).toEqual([
      [['T', 'U'], []],
      [[], ['M', 'N']],
    ]);
  });

  test('that is left out names nothing', () => {
    expect(archive.all('SELECT name FROM task ORDER BY name')).toEqual([{ name: 'T' }, { name: 'U' }]);
  });
});

describe('the paper of a row', () => {
  test('is a stub where the dump has none, one for all its rows, and none where the row names none', () => {
    const { entries } = readLeaderboard(archive, 1);
    expect(entries.map(({ model, paper }) => [model, paper])).toEqual([
      ['known by title', 3],
      ['unknown', 5],
      ['unknown again', 5],
      ['its title alone', 5],
      ['no paper', null],
      ['known by title, at arXiv', 2],
    ]);
    expect(readPaperSummaries(archive, [5, 3])).toEqual([
      {
        id: 5,
        title: 'C',
        date: '2020-01-01',
        arxivId: '2002.00002',
        slug: null,
        page: null,
        isStub: true,
        results: 3,
        repositories: 0,
      },
      {
        id: 3,
        title: 'A',
        date: '2020-02-02',
        arxivId: null,
        slug: 'a-1',
        page: `${PAGE}a-1`,
        isStub: false,
        results: 1,
        repositories: 0,
      },
    ]);
  });

  test('is found by the address of the row, also where its title told which paper it is', () => {
    const names = ['arxiv.org/abs/2002.00002', '2003.00003', 'https://doi.org/10.1000/abc', '10.1000/OTHER'];
    expect(names.map((name) => findPapers(archive, name)?.candidates.map(({ id }) => id))).toEqual([
      [5],
      [2],
      [3],
      [3],
    ]);
  });
});
