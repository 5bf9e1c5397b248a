import { expect, test } from 'vitest';
import { readNames } from '../../../../src/archive/names/name-texts.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { rows } from '../../named-dumps.ts';

const archive = await archiveOf({
  evaluations: [
    task('Image Classification', {
      datasets: [
        rows('ImageNet-10', 9),
        rows('ImageNet - 10% labeled data', 3),
        rows('ImageNet - 1% labeled data', 3),
        rows('Cora (0.5%)', 3),
        rows('Cora 5', 3),
      ],
    }),
  ],
});

test.each([
  ['imagenet 10%', ['ImageNet - 10% labeled data']],
  ['imagenet 1 %', ['ImageNet - 1% labeled data']],
  ['imagenet 10', ['ImageNet-10']],
  ['cora 0.5%', ['Cora (0.5%)']],
  ['cora 5%', []],
  ['imagenet 20%', []],
])('"%s" is the share of a dataset and no other number: %j', (typed, names) => {
  const ids = (findNames(archive, 'benchmark', typed)?.candidates ?? []).map(({ id }) => id);
  expect(readNames(archive, 'benchmark', ids)).toEqual(names);
});
