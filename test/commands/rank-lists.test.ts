import { describe, expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { pwc, terminal } from '../helpers/pwc.ts';
import { browsed } from './browse-dumps.ts';

const answer = await browsed();
const boards = async (flags: string) => {
  const { out } = await answer('rank', ...flags.split(' '), '--columns', 'task,dataset', '--no-headers');
  return out.trimEnd().replaceAll('\t', ' on ').split('\n');
};

describe('the list of leaderboards', () => {
  test('with --notable has the most active first, and those without a date last', async () => {
    const { out, err } = await answer(
      'rank',
      '--notable',
      '--columns',
      'dataset,results,papers,last_date,activity',
    );
    expect(out).toBe(`dataset\tresults\tpapers\tlast_date\tactivity
Trees v2\t1\t1\t2021-12-31\t2
Trees\t1\t1\t2020-01-01\t1
Trees\t3\t1\t2015-01-01\t0.4
Undated\t1\t0\t\t
`);
    expect(err).toBe('pwc: note: 1 hidden that looks like spam; --include-spam shows it.\n');
  });

  test('is chosen by area, by the newest result, by a name, and by all of them together', async () => {
    expect(await boards('--area nlp --since 2021')).toEqual(['Parsing on Trees v2']);
    expect(await boards('--since 2020-01-01')).toEqual(['Chunking on Trees', 'Parsing on Trees v2']);
    expect(await boards('trees --area nlp')).toEqual(['Parsing on Trees', 'Chunking on Trees']);
    expect(await boards('parsing --since 2020 --include-spam')).toEqual([
      'Parsing on Call +1-888-829-0881 now',
      'Parsing on Trees v2',
    ]);
    expect(await boards('--area robots')).toEqual(['']);
  });

  test('does not know the other filters, and one leaderboard not those of lists', async () => {
    expect(await answer('rank', '--until', '2020')).toEqual({
      code: 2,
      out: '',
      err: 'pwc: of the filters only --area, --since and --notable are for lists; for the others name a task and a dataset.\n     All leaderboards: pwc rank\n',
    });
    expect((await answer('rank', 'parsing', 'trees', '--area', 'nlp')).err).toBe(
      'pwc: --area is for lists, and this is one leaderboard.\n',
    );
    expect((await answer('rank', 'parsing', 'trees', '--notable')).code).toBe(2);
    expect((await answer('rank', 'parsing', 'trees', '--notable', '--with-submitted')).code).toBe(2);
    expect((await answer('rank', '--area', 'zz')).code).toBe(1);
  });
});

/** More than are read at once. */
const names = Array.from({ length: 101 }, (_, index) => `Set ${String(index).padStart(3, '0')}`);

test.each(['--score 3', '--min a=1', '--require-metrics', '--require a', '--pareto a', '-m a'])(
  'what is for one leaderboard is refused with those of a list, each as a command: %s',
  async (flags) => {
    const { code, err } = await answer('rank', 'parsing', ...flags.split(' '));
    expect([code, ...err.split('\n')]).toEqual([
      2,
      'pwc: of the filters only --area, --since and --notable are for lists; for the others name a task and a dataset. There are:',
      `     pwc rank Parsing Trees ${flags}       3 results, F1`,
      `     pwc rank Parsing "Trees v2" ${flags}  1 result, F1`,
      `     pwc rank Parsing Undated ${flags}     1 result, F1`,
      '',
    ]);
  },
);

test('a long list has every leaderboard once, in its order', async () => {
  const rows = [{ model_name: 'One', metrics: { F1: '1' } }];
  const datasets = names.toReversed().map((name) => board(name, ['F1'], rows));
  const { path } = await archiveOf({ evaluations: [task('Parsing', { datasets })] });
  for (const line of ['rank', 'rank parsing', 'export leaderboards']) {
    const { out } = await pwc(`${line} --csv --columns dataset --no-headers -q --archive ${path}`);
    expect([line, out.trimEnd().split('\n')]).toEqual([line, names]);
  }
});

test('the most active leaderboards are a hundred, and the heading says of how many and how that is counted', async () => {
  const rows = [{ model_name: 'One', metrics: { F1: '1' }, paper_date: '2020-01-01', paper_title: 'A' }];
  const datasets = names.map((name) => board(name, ['F1'], rows));
  const { path } = await archiveOf({ evaluations: [task('Parsing', { datasets })] });
  const { out } = await pwc(['rank', '--notable', '--archive', path], terminal(200));
  expect(out.split('\n')[0]).toBe(
    'Parsing: 101 leaderboards, the 100 most active: results and papers, halved for every 2 years from the newest result to 2020-01-01',
  );
  expect(out).toContain('\n30 of 100 (--limit 0 for all)\n');
});

test('the newest result is told by its month, and by its day where the column is asked for', async () => {
  const headAndFirst = async (flags: string) =>
    (await pwc(`rank --notable --area "Computer Vision" -L 1 ${flags}`, terminal(120))).out
      .split('\n')
      .filter((line) => /^(?:TASK|DATASET|ImageNet|Image Classification)/.test(line))
      .map((line) => line.split(/ {2,}/).slice(-2, -1));
  expect([await headAndFirst(''), await headAndFirst('--columns dataset,last_date,results')]).toEqual([
    [['NEWEST'], ['2020-06']],
    [['LAST_DATE'], ['2020-06-20']],
  ]);
});
