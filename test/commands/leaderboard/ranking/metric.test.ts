import { expect, test } from 'vitest';
import { findMetric } from '../../../../src/commands/leaderboard/ranking/metric.ts';

/** The name of the metric that a typed one means, or the error. */
function find(typed: string, ...names: readonly string[]): string {
  const board = { metrics: names.map((name) => ({ name })) };
  try {
    return names[findMetric(board as never, typed)] ?? '';
  } catch (error) {
    return `${(error as { kind: string }).kind}`;
  }
}

test.each([
  ['params', 'Number of parameters (M)'],
  ['param', 'Number of params'],
  ['acc', 'Top 1 Accuracy'],
  ['top1 acc', 'Top1 Accuracy'],
  ['valid ppl', 'Validation ppl'],
])('the beginnings of words mean a metric where no words do: %s is %s', (typed, metric) => {
  expect(find(typed, 'SI-SDRi', metric, 'MACs (G)')).toBe(metric);
});

test('whole words go before beginnings, and what begins several is not decided', () => {
  expect(find('acc', 'Top 1 Accuracy', 'Mean Acc')).toBe('Mean Acc');
  expect(find('acc', 'Top 1 Accuracy', 'Top 5 Accuracy')).toBe('ambiguous');
});

test.each(['parms', 's', 'is', 'curacy', 'accuracyx', '-'])('%s begins no word', (typed) => {
  expect(find(typed, 'Number of parameters', 'Top 1 Accuracy', 'Test ISO', 'Mean score')).toBe('notFound');
});
