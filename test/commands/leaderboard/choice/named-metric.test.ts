import { expect, test } from 'vitest';
import { archiveOf, board, task } from '../../../helpers/archive.ts';
import { explain } from './explaining.ts';

function rowsOf(dataset: string, count: number, ...metrics: readonly string[]): object {
  const scores = Object.fromEntries(metrics.map((metric) => [metric, '1']));
  const rows = Array.from({ length: count }, (_, index) => ({ model_name: `M${index}`, metrics: scores }));
  return board(dataset, metrics, rows);
}

const archive = await archiveOf({
  evaluations: [
    task('Image Classification', {
      datasets: [
        rowsOf('CIFAR-10', 9, 'Percentage correct'),
        rowsOf('ImageNet', 8, 'Top 1 Accuracy', 'Top 5 Accuracy'),
      ],
    }),
    task('Image Generation', {
      datasets: [rowsOf('CIFAR-10', 5, 'FID', 'Inception score'), rowsOf('LSUN', 2, 'IS')],
    }),
    task('Language Modelling', {
      datasets: [rowsOf('WikiText-103', 4, 'Test perplexity', 'Number of params')],
    }),
  ],
});

test.each([
  ['cifar10 fid', 'fid', 'pwc rank "Image Generation" CIFAR-10  5 results, FID'],
  ['fid cifar-10', 'fid', 'pwc rank "Image Generation" CIFAR-10  5 results, FID'],
  [
    'cifar10 inception score',
    'inception score',
    'pwc rank --metric "Inception score" "Image Generation" CIFAR-10  5 results',
  ],
  ['wikitext-103 ppl', 'ppl', 'pwc rank "Language Modelling" WikiText-103  4 results, Test perplexity'],
  [
    'language modelling wikitext103 params',
    'params',
    'pwc rank --metric "Number of params" "Language Modelling" WikiText-103  4 results',
  ],
  [
    '"image generation" cifar10 "inception score"',
    'inception score',
    'pwc rank --metric "Inception score" "Image Generation" CIFAR-10  5 results',
  ],
  // Of several that fit the leaderboard has its own.
  ['imagenet accuracy', 'accuracy', 'pwc rank "Image Classification" ImageNet  8 results, Top 1 Accuracy'],
])('a metric beside a name leads to the leaderboards that have it: %s', (line, metric, command) => {
  const [kind, message, first] = explain(archive, line);
  expect([kind, message, first]).toEqual([
    'notFound',
    `"${metric}" is a metric, for --metric. There are:`,
    command,
  ]);
});

test.each([
  ['imagnet top1', 'top1', 'pwc rank "Image Classification" ImageNet  8 results, Top 1 Accuracy'],
  ['fid cifra10', 'fid', 'pwc rank "Image Generation" CIFAR-10  5 results, FID'],
])('a metric beside a mistyped name leads there as well: %s', (line, metric, command) => {
  expect(explain(archive, line).slice(0, 3)).toEqual([
    'notFound',
    `"${metric}" is a metric, for --metric. There are:`,
    command,
  ]);
});

// IS is no image synthesis, though its initials are.
test.each(['cifar10 wer', 'zebra fid', 'fid', 'image synthesis lsun'])(
  'a metric that nothing named has leads nowhere: %s',
  (line) => {
    expect(explain(archive, line)[1]).toMatch(/^no (?:task|dataset|leaderboard)/);
  },
);

test('where the largest leaderboard has another metric, it is named as well', () => {
  expect(explain(archive, 'cifar10 fid')).toEqual([
    'notFound',
    '"fid" is a metric, for --metric. There are:',
    'pwc rank "Image Generation" CIFAR-10  5 results, FID',
    'The largest without it: pwc rank "Image Classification" CIFAR-10',
  ]);
});
