import { describe, expect, test } from 'vitest';
import { readLeaderboardSummaries } from '../../../src/archive/leaderboards/leaderboards.ts';
import { climbTogether, findLeaderboards } from '../../../src/archive/leaderboards/names.ts';
import { type Hits, STEPS } from '../../../src/archive/names/ladder.ts';
import { archiveOf, board, task } from '../../helpers/archive.ts';
import { namedDumps, rows } from '../named-dumps.ts';

const archive = await archiveOf(namedDumps);

/** The step that decided, and the leaderboards that it hit. */
function drawBoards(hits: Hits | null): unknown[] | null {
  if (hits === null) return null;
  const boards = hits.candidates.flatMap(({ id }) => readLeaderboardSummaries(archive, [id]));
  return [hits.step, ...boards.map((one) => `${one.task} / ${one.dataset}`)];
}

describe('a task and a dataset', () => {
  test.each<[string, string, unknown[] | null]>([
    ['Image Classification', 'ImageNet', ['exact', 'Image Classification / ImageNet']],
    // "ner" fits two tasks, but one of them only is ranked on this dataset.
    ['ner', 'bc5cdr', ['short form', 'Named Entity Recognition (NER) / BC5CDR']],
    [
      'ner',
      'ace 2005',
      ['short form', 'Named Entity Recognition (NER) / ACE 2005', 'Nested Entity Resolution / ACE 2005'],
    ],
    ['image-classification', 'smac', ['normalised', 'image classification / SMAC']],
    [
      'classification',
      'imagenet',
      ['words', 'Image Classification / ImageNet', 'Few-Shot Image Classification / ImageNet'],
    ],
    ['', 'GPQA', ['exact', ' / GPQA']],
    ['Image Deblurring', 'ImageNet', null],
    ['ner', 'nowhere', null],
  ])('"%s" and "%s" are resolved together', (typedTask, typedDataset, expected) => {
    expect(drawBoards(findLeaderboards(archive, typedTask, typedDataset))).toEqual(expected);
  });
});

test('a pair says at which step its other name fits', () => {
  const climb = climbTogether(archive, 'ner', 'ace 2005');
  const steps = STEPS.map((step) => {
    const hits = climb(step);
    return hits === null ? null : [step, STEPS[hits.better], hits.total];
  });
  expect(steps.filter((hits) => hits !== null)).toEqual([
    ['short form', 'normalised', 2],
    // "(NER)" is a word of the name too.
    ['words', 'normalised', 1],
  ]);
});

test('a task of which words are the noun at the end goes with those that begin with them', async () => {
  const named = await archiveOf({
    evaluations: [
      task('Image Classification', { datasets: [rows('ImageNet', 12)] }),
      task('Classification Consistency', { datasets: [rows('ImageNet', 2), rows('MNIST', 2)] }),
      task('Classification of Noise', { datasets: [rows('MNIST', 1)] }),
      task('Image Classification with Noise', { datasets: [rows('MNIST', 9), rows('ImageNet', 3)] }),
    ],
  });
  const find = (dataset: string) => {
    const hits = findLeaderboards(named, 'classification', dataset);
    const ids = hits?.candidates.map(({ id }) => id) ?? [];
    return readLeaderboardSummaries(named, ids).map((one) => one.task);
  };
  expect(find('imagenet')).toEqual(['Image Classification', 'Classification Consistency']);
  expect(find('mnist')).toEqual(['Classification Consistency', 'Classification of Noise']);
});

test('the codes of two languages are as good as their names', async () => {
  const translated = await archiveOf({
    evaluations: [
      task('Machine Translation', {
        datasets: [
          rows('WMT2014 English-German', 2),
          rows('WMT2014 German-English', 9),
          rows('IWSLT2014 German-English', 3),
          rows('Flores en-de', 1),
        ],
      }),
    ],
  });
  const find = (dataset: string) => {
    const hits = findLeaderboards(translated, 'mt', dataset);
    const ids = hits?.candidates.map(({ id }) => id) ?? [];
    return readLeaderboardSummaries(translated, ids).map((one) => one.dataset);
  };
  expect(['wmt14 en-de', 'WMT 2014 de-en', 'iwslt de-en', 'flores en-de', 'wmt en-fr'].map(find)).toEqual([
    ['WMT2014 English-German'],
    ['WMT2014 German-English'],
    ['IWSLT2014 German-English'],
    ['Flores en-de'],
    [],
  ]);
});

test('with a part of its task a dataset stands beside those whose names go on, where these have more results', async () => {
  const named = await archiveOf({
    evaluations: [
      task('Object Detection', { datasets: [rows('COCO test-dev', 9), rows('CocoText', 9), rows('VOC', 9)] }),
      task('Keypoint Detection', { datasets: [rows('COCO', 3), rows('VOC 2012', 9), rows('KITTI', 1)] }),
      task('Edge Detection', { datasets: [rows('COCO', 2), rows('VOC', 6), rows('KITTI Cars', 3)] }),
    ],
  });
  const find = (dataset: string) => {
    const hits = findLeaderboards(named, 'detection', dataset);
    const ids = hits?.candidates.map(({ id }) => id) ?? [];
    return readLeaderboardSummaries(named, ids).map((one) => `${one.task} / ${one.dataset}`);
  };
  expect(find('coco')).toEqual([
    'Object Detection / COCO test-dev',
    'Keypoint Detection / COCO',
    'Edge Detection / COCO',
  ]);
  expect(find('voc')).toEqual(['Object Detection / VOC', 'Edge Detection / VOC']);
  // One that stands out gives way only to what is more than three times as large.
  expect(find('kitti')).toEqual(['Keypoint Detection / KITTI']);
});

test('of leaderboards with as many results the one with more code is first', async () => {
  const coded = {
    ...board(
      'Coins',
      ['F1'],
      [
        {
          model_name: 'm',
          metrics: { F1: '1' },
          code_links: [{ title: 'x', url: 'https://github.com/x/y' }],
        },
      ],
    ),
  };
  const named = await archiveOf({
    evaluations: [
      task('Image Sorting', { datasets: [rows('Coins', 1)] }),
      task('Text Sorting', { datasets: [coded] }),
    ],
  });
  const ids = findLeaderboards(named, 'sorting', 'coins')?.candidates.map(({ id }) => id) ?? [];
  expect(ids.map((id) => readLeaderboardSummaries(named, [id])[0]?.task)).toEqual([
    'Text Sorting',
    'Image Sorting',
  ]);
});

test('a pair of codes is any of the names that say it, however the way is written', async () => {
  const translated = await archiveOf({
    evaluations: [
      task('Machine Translation', {
        datasets: [rows('WMT2014 English-German', 9), rows('MuST-C EN->DE', 2)],
      }),
    ],
  });
  const ids = findLeaderboards(translated, 'translation', 'en-de')?.candidates.map(({ id }) => id) ?? [];
  expect(readLeaderboardSummaries(translated, ids).map(({ dataset }) => dataset)).toEqual([
    'WMT2014 English-German',
    'MuST-C EN->DE',
  ]);
});
