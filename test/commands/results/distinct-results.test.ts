import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, board, task } from '../../helpers/archive.ts';
import { printed } from '../../helpers/pwc.ts';

const PAPER = {
  paper_title: 'One Paper',
  paper_url: 'https://arxiv.org/abs/1901.00001',
  paper_date: '2019-01-01',
};
const row = (model: string, f1: string, more: object = {}) => ({
  model_name: model,
  metrics: { F1: f1 },
  ...PAPER,
  ...more,
});
const other = (model: string, f1: string, date: string) => ({
  model_name: model,
  metrics: { F1: f1 },
  paper_date: date,
});

let archive: string;

beforeAll(async () => {
  const rows = [row('A', '90'), row('B', '80', { uses_additional_data: true })];
  const small = board('Data', ['F1'], rows);
  const large = board(
    'Data',
    ['F1'],
    [other('C', '95', '2020-01-01'), ...rows, other('D', '70', '2018-01-01')],
  );
  const elsewhere = board('Other Data', ['F1'], [row('A', '90')]);
  archive = (
    await archiveOf({
      evaluations: [
        task('Small', { datasets: [small, elsewhere] }),
        task('Large', { datasets: [large] }),
        task('Spaced', {
          datasets: [
            board('Data', ['F1'], [row('A', ' 90')]),
            board('Other Data', ['F1'], [row(' A ', '90')]),
          ],
        }),
        task('Differs', { datasets: [board('Data', ['F1'], [row('A', '90'), row('B', '80')])] }),
      ],
    })
  ).path;
});

const rows = async (flags: string) => {
  const page = JSON.parse(await printed(`results 1901.00001 --json --archive ${archive} ${flags}`));
  return page.results.map((result: Record<string, unknown>) =>
    [
      result.model,
      result.dataset,
      `${result.rank} of ${result.of}`,
      `${result.rank_then} of ${result.of_then}`,
      result.tasks,
    ]
      .flat()
      .join(', '),
  );
};

describe('--distinct', () => {
  test('makes one row of those that differ by task alone, with the ranks of the largest leaderboard', async () => {
    expect(await rows('--distinct')).toEqual([
      'A, Other Data, 1 of 1, 1 of 1, Small, Spaced',
      'A, Data, 2 of 4, 1 of 3, Large, Differs, Small, Spaced',
      'B, Data, 2 of 2, 2 of 2, Differs',
      'B, Data, 3 of 4, 2 of 3, Large, Small',
    ]);
  });

  test('names the tasks on a screen', async () => {
    const text = await printed(`results 1901.00001 --distinct --archive ${archive}`, {
      tty: { columns: 80, rows: 50 },
      env: { NO_COLOR: '1' },
    });
    expect(text).toContain('9 results, 4 distinct, on 6 leaderboards');
    expect(text).toContain('Large · Differs · Small · Spaced\n');
  });
});
