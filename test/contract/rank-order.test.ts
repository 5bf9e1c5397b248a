import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { printed, pwc } from '../helpers/pwc.ts';

const row = (model: string, Accuracy: string | undefined, more: object = {}) => ({
  model_name: model,
  metrics: { Accuracy, Time: undefined, ...more },
});

const ties = [
  row('slow', '95', { Time: '1 s' }),
  row('fast', '95.0', { Time: '0.5 s' }),
  row('share', '0.94'),
  row('third', '93'),
  row('fourth', '92'),
  row('fifth', '91'),
  row('words', 'see paper'),
  row('dash', '-'),
  row('nothing', undefined, { Time: '3 s' }),
];

let archive: string;

beforeAll(async () => {
  const datasets = [
    board('Ties', ['Accuracy', 'Time'], ties),
    board('Bare', [], [{ model_name: 'alone', metrics: {} }]),
  ];
  archive = (await archiveOf({ evaluations: [task('Naming', { datasets })] })).path;
});

const json = async (line: string) => JSON.parse(await printed(`${line} --json --archive ${archive}`));

describe('the order of a leaderboard', () => {
  test('gives equals one rank and skips the next; what cannot be read stands last, in the order of the dump', async () => {
    const page = await json('rank Naming Ties');
    const order = page.results.map(
      (row: { rank: number; model: string; value: number; value_text: string; scaled: boolean }) => [
        row.rank,
        row.model,
        row.value,
        row.value_text,
        row.scaled,
      ],
    );
    expect(order).toEqual([
      [1, 'fast', 95, '95.0', false],
      [1, 'slow', 95, '95', false],
      [3, 'share', 94, '0.94', true],
      [4, 'third', 93, '93', false],
      [5, 'fourth', 92, '92', false],
      [6, 'fifth', 91, '91', false],
      [null, 'words', null, 'see paper', false],
      [null, 'dash', null, '-', false],
      [null, 'nothing', null, null, false],
    ]);
    expect(page).toMatchObject({
      direction: 'higher',
      direction_conflict: false,
      metrics: ['Accuracy', 'Time'],
    });
  });

  test('by another metric follows its own direction', async () => {
    const page = await json('rank Naming Ties --metric time');
    expect([page.metric, page.direction, page.direction_source]).toEqual(['Time', 'lower', 'name']);
    expect(
      page.results.slice(0, 4).map((row: { model: string; rank: number }) => [row.model, row.rank]),
    ).toEqual([
      ['fast', 1],
      ['slow', 2],
      ['nothing', 3],
      ['share', null],
    ]);
  });

  test('of a leaderboard without metrics is that of the dump', async () => {
    const page = await json('rank Naming Bare');
    expect(page).toMatchObject({
      metric: null,
      direction: null,
      direction_source: null,
      direction_conflict: false,
    });
    expect(page).toMatchObject({
      metrics: [],
      count: 1,
      results: [{ rank: null, model: 'alone', value: null }],
    });
  });
});

describe('the direction of a leaderboard', () => {
  const line = 'rank "Face Anti-Spoofing" Replay-Attack';
  const head = async (flags: string) => {
    const { err, out } = await pwc(`${line} --json ${flags}`);
    const { direction, direction_source, direction_conflict, results } = JSON.parse(out);
    return {
      direction,
      direction_source,
      direction_conflict,
      first: results[0].position,
      isNoted: err.includes('highest first'),
    };
  };

  test('is lower for an error rate although the archive has the highest first, and a note says so', async () => {
    expect(await head('')).toEqual({
      direction: 'lower',
      direction_source: 'name',
      direction_conflict: true,
      first: 3,
      isNoted: true,
    });
    expect((await head('--quiet')).isNoted).toBe(false);
  });

  test.each([
    ['--higher-is-better', 'higher', 1],
    ['--lower-is-better', 'lower', 3],
  ])('is with %s what the person says', async (flag, direction, first) => {
    expect(await head(flag)).toEqual({
      direction,
      first,
      direction_source: 'user',
      direction_conflict: false,
      isNoted: false,
    });
  });

  test('asked for does not scale shares where lower is better', async () => {
    const { results } = await json('rank Naming Ties --lower-is-better');
    expect(results[0]).toMatchObject({ rank: 1, model: 'share', value: 0.94, scaled: false });
  });
});
