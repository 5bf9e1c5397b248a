import { expect, test } from 'vitest';
import { readLeaderboardSummaries } from '../../../../src/archive/leaderboards/leaderboards.ts';
import { chooseLeaderboards } from '../../../../src/commands/leaderboard/choice/choose.ts';
import { rows } from '../../../archive/named-dumps.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { shellWords } from '../../../helpers/examples.ts';

const archive = await archiveOf({
  evaluations: [
    task('Object Detection', { datasets: [rows('COCO minival', 9), rows('LVIS v1.0 val', 3)] }),
    task('Instance Segmentation', { datasets: [rows('COCO minival', 5), rows('COCO test-dev', 5)] }),
    task('Few-Shot Image Classification', { datasets: [rows('Mini-Imagenet 5-way (1-shot)', 4)] }),
  ],
});

function choose(line: string): unknown[] {
  const chosen = chooseLeaderboards(archive, shellWords(line), false);
  if (chosen.kind !== 'one') return [chosen.kind];
  const [board] = readLeaderboardSummaries(archive, [chosen.id]);
  return [`${board?.task} / ${board?.dataset}`, ...chosen.notes];
}

test('a task may stand in the middle of the name of its dataset', () => {
  expect(
    [
      'coco object detection minival',
      'coco instance segmentation test-dev',
      'sota coco instance segmentation test dev',
    ].map(choose),
  ).toEqual([
    ['Object Detection / COCO minival'],
    ['Instance Segmentation / COCO test-dev'],
    [
      'Instance Segmentation / COCO test-dev',
      'read "sota coco instance segmentation test dev" as pwc rank coco instance segmentation test dev',
    ],
  ]);
});

test('where only a part of the task was typed, a note says what it was read as', () => {
  expect(['coco detection minival', 'mini imagenet few shot 5 way 1 shot'].map(choose)).toEqual([
    [
      'Object Detection / COCO minival',
      '"coco detection minival" is read as Object Detection on COCO minival',
    ],
    [
      'Few-Shot Image Classification / Mini-Imagenet 5-way (1-shot)',
      '"mini imagenet few shot 5 way 1 shot" is read as Few-Shot Image Classification on Mini-Imagenet 5-way (1-shot)',
    ],
  ]);
});

test('a part of the dataset on both sides is too little, and so are names in quotes', () => {
  expect(['lvis detection val', '"coco detection" minival', 'mini few shot 5 way'].map(choose)).toEqual([
    ['unknown'],
    ['unknown'],
    ['unknown'],
  ]);
});
