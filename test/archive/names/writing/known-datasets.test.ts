import { expect, test } from 'vitest';
import { readLeaderboardSummaries } from '../../../../src/archive/leaderboards/leaderboards.ts';
import { readNames } from '../../../../src/archive/names/name-texts.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import { renameDataset } from '../../../../src/archive/names/writing/known-datasets.ts';
import { chooseLeaderboards } from '../../../../src/commands/leaderboard/choice/choose.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { rows } from '../../named-dumps.ts';

test.each([
  ['imagenet-1k', 'ImageNet'],
  ['ImageNet 1K val', 'ImageNet val'],
  ['IN1k', 'ImageNet'],
  ['ILSVRC2012', 'ImageNet'],
  ['ilsvrc-12', 'ImageNet'],
  ['MS COCO Captions', 'COCO Captions'],
  ['mscoco', 'COCO'],
  ['COCO val2017', 'COCO minival'],
  ['coco 2017 val', 'COCO minival'],
  ['MS-COCO val 17', 'COCO minival'],
  ['coco test-dev2017', 'COCO test-dev'],
  ['coco val', null],
  ['gta5 to cityscapes', 'GTAV to cityscapes'],
  ['GTAV', 'GTA5'],
  ['ntu60', 'NTU RGB+D'],
  ['NTU-120', 'NTU RGB+D 120'],
  ['imagenet-10', null],
  ['imagenet-1kx', null],
  ['imagenet-21k', null],
  ['ILSVRC 2015', null],
  ['coco', null],
  ['msrvtt', null],
  ['tiny imagenet-1k', null],
])('catalogues call "%s" %j', (typed, name) => {
  expect(renameDataset(typed)).toBe(name);
});

const archive = await archiveOf({
  evaluations: [
    task('Image Classification', {
      datasets: [rows('ImageNet', 9), rows('ImageNet-10', 3), rows('ImageNet-1K vs Another', 3)],
    }),
    task('Object Detection', { datasets: [rows('COCO test-dev', 9), rows('COCO minival', 3)] }),
    task('Zero-Shot Object Detection', { datasets: [rows('MS-COCO', 3)] }),
    task('Image-to-Image Translation', { datasets: [rows('GTAV-to-Cityscapes Labels', 3)] }),
  ],
});

test.each([
  ['imagenet-1k', ['ImageNet']],
  ['imagenet-10', ['ImageNet-10']],
  ['imagenet-1k vs', ['ImageNet-1K vs Another']],
  ['mscoco', ['MS-COCO']],
  ['coco val2017', ['COCO minival']],
  ['gta5 to cityscapes', ['GTAV-to-Cityscapes Labels']],
])('"%s" finds the dataset by what papers call it: %j', (typed, names) => {
  const ids = (findNames(archive, 'benchmark', typed)?.candidates ?? []).map(({ id }) => id);
  expect(readNames(archive, 'benchmark', ids)).toEqual(names);
});

test('a dataset that another task has by that very name is the one of this task by its usual name', () => {
  expect(chooseLeaderboards(archive, ['object-detection', 'mscoco'], true)).toMatchObject({
    kind: 'one',
    notes: [
      '"object-detection mscoco" is read as Object Detection on COCO test-dev; 1 other leaderboard fits: Object Detection on COCO minival',
    ],
  });
  expect(chooseLeaderboards(archive, ['zero-shot object detection', 'mscoco'], false)).toMatchObject({
    kind: 'one',
    notes: [],
  });
});

test('a dataset alone is all that papers call so, of which a few leaderboards may have the very name', async () => {
  const coco = await archiveOf({
    datasets: [
      {
        name: 'COCO',
        url: 'https://paperswithcode.com/dataset/coco',
        variants: ['COCO test-dev', 'COCO minival'],
      },
    ],
    evaluations: [
      task('Object Detection', { datasets: [rows('COCO test-dev', 9)] }),
      task('Multi-Label Classification', { datasets: [rows('MS-COCO', 3)] }),
    ],
  });
  const chosen = chooseLeaderboards(coco, ['mscoco'], false);
  const ids = chosen.kind === 'list' ? chosen.ids : [];
  expect(readLeaderboardSummaries(coco, ids).map((board) => board.dataset)).toEqual([
    'COCO test-dev',
    'MS-COCO',
  ]);
});
