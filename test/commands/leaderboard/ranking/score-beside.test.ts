import { expect, test } from 'vitest';
import { readBeside } from '../../../../src/commands/leaderboard/ranking/score-beside.ts';
import { readColumn } from '../../../../src/ranking/score/column.ts';

/** The numbers of a typed text, and of the rows beside it, by a metric of which less is better. */
function readTogether(texts: readonly string[], typed: string, metric: string): readonly unknown[] {
  const scores = readColumn(texts, metric, 'lower');
  const entries = texts.map((text, row) => ({ scores: [{ text, ...scores[row] }] }));
  const board = { metrics: [{ name: metric, direction: 'lower' }], entries };
  const { own, values } = readBeside(board as never, 0, typed);
  return [own.value, ...values];
}

test('a bare score does not outvote rows of which half have a suffix and half are in what the metric names', () => {
  const rows = ['304', '3.0B', '151.7M', '61.9'];
  const read = [304e6, 3e9, 151.7e6, 61.9e6];
  expect(readTogether(rows, '100', 'Params (M)')).toEqual([100e6, ...read]);
  expect(readTogether(rows, '100M', 'Params (M)')).toEqual([100e6, ...read]);
});

test('a score with a suffix is read in what a metric names and most rows are in', () => {
  const rows = ['304', '3.0B', '52', '61.9'];
  expect(readTogether(rows, '100M', 'Params (M)')).toEqual([100, 304, 3000, 52, 61.9]);
  expect(readTogether(rows, '100', 'Params (M)')).toEqual([100, 304, 3000, 52, 61.9]);
});

test('a bare score takes the suffix that bare rows took', () => {
  expect(readTogether(['66M', '4.0', '25.6M'], '5', 'Params')).toEqual([5e6, 66e6, 4e6, 25.6e6]);
});

test('a comma that the rows settled among themselves stays as it is, whatever the score would make of it', () => {
  expect(readTogether(['70', '68.4', '2,185'], '60', 'Score')).toEqual([60, 70, 68.4, 2185]);
  expect(readTogether(['70', '68.4', '>2,185'], '60', 'Score')).toEqual([60, 70, 68.4, 2185]);
});

test('a row that has no rank because its comma is open has none beside a score either', () => {
  expect(readTogether(['2,185', '3,100'], '60', 'Score')).toEqual([60, null, null]);
});
