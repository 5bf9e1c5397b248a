import { describe, expect, test } from 'vitest';
import { readAllDatasets } from '../../../../src/archive/catalogue/catalogue.ts';
import { readInfo } from '../../../../src/archive/info.ts';
import {
  readLeaderboard,
  readLeaderboardSummaries,
} from '../../../../src/archive/leaderboards/leaderboards.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import { archiveOf, board, task } from '../../../helpers/archive.ts';

function row(model: string, metrics: object, more: object = {}): object {
  return { model_name: model, metrics, paper_title: '', paper_url: '', paper_date: null, ...more };
}

const P = { paper_title: 'P', paper_url: 'https://arxiv.org/abs/2001.00001v1', paper_date: '2020-01-01' };

function code(repository: string): object {
  return { title: repository, url: `https://github.com/${repository}` };
}

const shared = board(
  'Shared',
  ['F1'],
  [
    row('A', { F1: '90' }, { ...P, code_links: [code('x/y'), code('x/y/'), code('X/z.git')] }),
    row('B', { F1: '80', EM: '7' }, P),
    row('B', { F1: '80', EM: '7' }, P),
  ],
);

const archive = await archiveOf({
  evaluations: [
    task('First', {
      datasets: [
        shared,
        board('Unreadable', ['F1'], [row('A', { F1: '-' }), row('B', { F1: 'N/A' }), row('C', {})]),
        board('Empty', ['F1'], []),
        board(
          'Tied',
          ['F1', 'EM'],
          [row('late', { F1: '90' }), row('tied', { F1: '90.0', EM: '5' }), row('third', { F1: '1' })],
        ),
      ],
      subtasks: [task('Second', { subtasks: [task('First', { datasets: [shared] })] })],
    }),
  ],
});

const summaries = readLeaderboardSummaries(archive);

describe('a leaderboard', () => {
  test('that hangs at several places is one, and what was merged is counted', () => {
    expect(summaries.filter(({ dataset }) => dataset === 'Shared')).toHaveLength(1);
    expect(readInfo(archive).merged).toEqual([
      { what: 'leaderboards that hang at several places of the task tree', count: 1 },
      { what: 'rows of those leaderboards', count: 3 },
    ]);
  });

  test('knows where in the dump its rows stand', () => {
    const sql =
      'SELECT place FROM result JOIN leaderboard ON leaderboard.id = result.leaderboard WHERE dataset_name = ? ORDER BY position';
    expect(archive.all(sql, 'Shared')).toEqual(
      [0, 1, 2].map((at) => ({ place: `[0].datasets[0].sota.rows[${at}]` })),
    );
  });

  test('has metrics that its rows alone report after those that it names', () => {
    const [one] = summaries.filter(({ dataset }) => dataset === 'Shared');
    const { metrics, entries } = readLeaderboard(archive, one?.id ?? -1);
    expect(metrics.map(({ name }) => name)).toEqual(['F1', 'EM']);
    expect(entries.map(({ scores }) => scores.map((score) => score?.text ?? null))).toEqual([
      ['90', null],
      ['80', '7'],
      ['80', '7'],
    ]);
  });
});

describe('a leaderboard in one line', () => {
  const lineOf = (wanted: string) =>
    summaries
      .filter(({ dataset }) => dataset === wanted)
      .map(({ results, papers, bestModel, bestText }) => [results, papers, bestModel, bestText]);

  test('counts rows and papers, and names the best', () => {
    expect(lineOf('Shared')).toEqual([[3, 1, 'A', '90']]);
  });

  test('names nobody as the best where no score can be read or there is no row', () => {
    expect(lineOf('Unreadable')).toEqual([[3, 0, null, null]]);
    expect(lineOf('Empty')).toEqual([[0, 0, null, null]]);
  });

  test('names the one that the other metrics put first as the best of a tie', () => {
    expect(lineOf('Tied')).toEqual([[3, 0, 'tied', '90.0']]);
  });
});

test('the weight of a task is its rows and the repositories that they link, each once', () => {
  const weights = findNames(archive, 'task', 'First')?.candidates.map(({ weight }) => weight);
  expect(weights).toEqual([3 + 3 + 0 + 3 + 2]);
});

test('a paper that only rows name has the title and the date of whichever row gives them', async () => {
  const bare = { paper_title: null, paper_url: 'https://arxiv.org/abs/2001.00002' };
  const told = {
    paper_title: 'Told',
    paper_url: 'http://arxiv.org/pdf/2001.00002v3.pdf',
    paper_date: '2020-01-02',
  };
  const dated = { paper_title: 'Dated', paper_url: 'https://example.org/a' };
  const rows = [
    row('A', { F1: '90' }, bare),
    row('B', { F1: '80' }, told),
    row('C', { F1: '70' }, dated),
    row('D', { F1: '60' }, { ...dated, paper_date: '2020-01-03' }),
    row('E', { F1: '50' }, { paper_title: null, paper_url: 'https://example.org/b' }),
  ];
  const known = { paper_url: 'https://paperswithcode.com/paper/known', title: 'Known', date: '2020-01-01' };
  const named = { paper_title: 'Known', paper_url: 'https://example.org/c', paper_date: '2020-01-01' };
  rows.push(
    row('F', { F1: '40' }, { ...named, paper_title: null, paper_date: null }),
    row('G', { F1: '30' }, named),
  );
  const stubs = await archiveOf({
    papers: [known],
    evaluations: [task('T', { datasets: [board('D', ['F1'], rows)] })],
  });
  expect(stubs.all('SELECT title, date, results FROM paper ORDER BY id')).toEqual([
    { title: 'Known', date: '2020-01-01', results: 2 },
    { title: 'Told', date: '2020-01-02', results: 2 },
    { title: 'Dated', date: '2020-01-03', results: 2 },
    { title: null, date: null, results: 1 },
  ]);
});

test('a leaderboard belongs to the dataset that it names with blanks around the name', async () => {
  const rows = [row('A', { F1: '1' })];
  const blanks = await archiveOf({
    datasets: [
      { url: 'https://paperswithcode.com/dataset/birds', name: 'Birds', variants: ['Birds', 'Birds 200'] },
    ],
    evaluations: [
      task('First', { datasets: [board(' Birds', ['F1'], rows), board('Birds 200\t', ['F1'], rows)] }),
      task('Second', { datasets: [board('Birds', ['F1'], rows), board('Bird s', ['F1'], rows)] }),
    ],
  });
  expect([...readAllDatasets(blanks)].map(({ name, leaderboards }) => [name, leaderboards])).toEqual([
    ['Birds', 3],
  ]);
});
