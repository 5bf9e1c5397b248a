import { expect, test } from 'vitest';
import { readNames } from '../../../../src/archive/names/name-texts.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import { shortenSplits } from '../../../../src/archive/names/writing/splits.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { rows } from '../../named-dumps.ts';

test.each([
  ['cityscapes validation', ['cityscapes val']],
  ['Cityscapes Val Set', ['Cityscapes val']],
  ['squad 2.0 development set', ['squad 2.0 dev']],
  ['kitti_training-split', ['kitti_train']],
  ['cityscapes val', []],
  ['Cityscapes Test', []],
  ['validation', []],
  ['test set', []],
  ['tests', []],
  ['cross-validationset', []],
])('the part of a dataset in "%s" is called so: %j', (typed, forms) => {
  expect(shortenSplits(typed)).toEqual(forms);
});

const archive = await archiveOf({
  evaluations: [
    task('Semantic Segmentation', {
      datasets: [rows('Cityscapes val', 3), rows('Cityscapes test', 9), rows('ADE20K', 9)],
    }),
    task('Object Detection', {
      datasets: [rows('COCO 2017 val', 3), rows('COCO test-dev', 9), rows('LVIS v1.0 val', 3)],
    }),
    task('Data Valuation', { datasets: [rows('WebDevices', 3), rows('COCO minival', 1)] }),
    task('Object Tracking', { datasets: [rows('Public validation', 3), rows('MNIST Training Set', 2)] }),
  ],
});

test.each([
  ['cityscapes validation', ['Cityscapes val']],
  ['cityscapes validation set', ['Cityscapes val']],
  ['cityscapes test split', ['Cityscapes test']],
  ['coco validation', ['COCO 2017 val']],
  ['lvis 1.0 validation', ['LVIS v1.0 val']],
  ['ade20k validation', []],
  ['web development', []],
  ['coco mini validation', ['COCO minival']],
  ['public validation', ['Public validation']],
  ['mnist training set', ['MNIST Training Set']],
])('the dataset "%s" is found however its part is called', (typed, names) => {
  const ids = (findNames(archive, 'benchmark', typed)?.candidates ?? []).map(({ id }) => id);
  expect(readNames(archive, 'benchmark', ids)).toEqual(names);
});

test('the part of a dataset is no beginning of another word', () => {
  expect(findNames(archive, 'task', 'data validation')).toBeNull();
});
