import { expect, test } from 'vitest';
import type { RankedScore } from '../../../src/archive/leaderboards/results.ts';
import { compareScores } from '../../../src/commands/compare/comparison.ts';

/** A score on a leaderboard by its name: "large F1" is the metric F1 of one with a hundred ranked rows. */
function score(name: string, rank: number | null): RankedScore {
  const [size = '', metric = ''] = name.split(' ');
  const of = { large: 100, middle: 50, small: 9 }[size] ?? 0;
  const direction = { direction: 'higher', directionSource: 'order' } as const;
  const board = { leaderboard: of, leaderboardUrl: null, task: size, dataset: 'D', metric, of };
  const none = {
    rankThen: null,
    ofThen: null,
    bestText: null,
    bestValue: null,
    usesExtraData: null,
    date: null,
  };
  const value = { text: `${rank}`, value: rank, scaled: false, model: 'M', position: 0 };
  return { ...board, ...direction, ...none, ...value, rank };
}

test('what most sides share is first, of that the largest, and a leaderboard keeps its metrics together', () => {
  const names = ['large A', 'middle A', 'large B', 'small A', 'middle B'];
  const sides = [names, names, ['small A', 'middle B']].map((own) => own.map((name) => score(name, 1)));
  expect(compareScores(sides).map(({ task, metric }) => `${task} ${metric}`)).toEqual([
    'middle B',
    'middle A',
    'small A',
    'large A',
    'large B',
  ]);
});

test.each([
  ['equal ones share a place, and the next has the one behind', [4, 2, 2, 9], [2, 1, 1, 3], [1, 2]],
  ['one without a rank does not compete', [7, null, 3], [2, null, 1], [2]],
  ['one that can be read alone wins nothing', [1, null, null], [null, null, null], []],
])('of the sides %s', (_, ranks, places, winners) => {
  const [metric] = compareScores(ranks.map((rank) => [score('large F1', rank)]));
  expect([metric?.places, metric?.winners]).toEqual([places, winners]);
});

test('of several scores of a side the best rank counts, and one that only one side has is none', () => {
  const sides = [[score('large F1', 2), score('large F1', 5), score('small F1', 1)], [score('large F1', 3)]];
  const ranks = compareScores(sides).map(({ task, scores }) => [task, ...scores.map((one) => one?.rank)]);
  expect(ranks).toEqual([['large', 2, 3]]);
});
