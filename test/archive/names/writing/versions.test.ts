import { expect, test } from 'vitest';
import { type NamedKind, readNames } from '../../../../src/archive/names/name-texts.ts';
import { findNames } from '../../../../src/archive/names/names.ts';
import { turnVersions } from '../../../../src/archive/names/writing/versions.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { rows } from '../../named-dumps.ts';

test.each([
  ['squad v2', ['squad 2', 'squad 2.0', 'squad v2.0']],
  ['squad_v2.0', ['squad_ 2.0', 'squad_ 2', 'squad_ v2.0', 'squad_ v2']],
  ['SQuADv1.1 dev', ['SQuAD 1.1 dev', 'SQuAD v1.1 dev']],
  ['lvis 1.0 val', ['lvis v1.0 val', 'lvis 1 val', 'lvis v1 val']],
  ['version 2 of vqa', ['2 of vqa', '2.0 of vqa', 'v2 of vqa', 'v2.0 of vqa']],
  ['wav2vec 2.0', ['wav2vec v2.0', 'wav2vec 2', 'wav2vec v2']],
  ['ava ver. 2.2', ['ava 2.2', 'ava v2.2']],
  ['squad2 dev', ['squad 2 dev', 'squad 2.0 dev', 'squad v2 dev', 'squad v2.0 dev']],
])('the version in "%s" is written the other ways too', (typed, forms) => {
  expect([...turnVersions(typed)].sort()).toEqual([...forms].sort());
});

test.each([
  'wav2vec',
  'conv2d',
  'cityscapes 12.5%',
  'imagenet 2012',
  'v',
  'v100x',
  '1.2.3',
  'cifar10',
  'ade20k',
  'x4',
  '',
])('there is none in "%s"', (typed) => {
  expect(turnVersions(typed)).toEqual([]);
});

const archive = await archiveOf({
  evaluations: [
    task('Question Answering', {
      datasets: [rows('SQuAD1.1', 3), rows('SQuAD2.0', 3), rows('SQuAD2.0 dev', 2)],
    }),
    task('Object Detection', {
      datasets: [
        rows('LVIS v1.0 val', 3),
        rows('LVIS v1.0 minival', 2),
        rows('DOTA', 9),
        rows('Bar v1', 1),
        rows('Bar v10', 9),
      ],
    }),
    task('Action Recognition', { datasets: [rows('AVA v2.1', 3), rows('AVA v2.2', 2), rows('DOTA 1.0', 2)] }),
    task('Named Entity Recognition (NER)', { datasets: [rows('OntoNotes v5 (English)', 3)] }),
    task('Image Clustering', { datasets: [rows('ImageNet-10', 9), rows('ImageNet - 1% labeled data', 2)] }),
    task('Depth Estimation', {
      datasets: [
        rows('NYU-Depth V2', 3),
        rows('NYU Depth', 3),
        rows('LOLv2', 1),
        rows('COCO real images 2.0', 1),
      ],
    }),
  ],
});

test.each<[NamedKind, string, string | null]>([
  ['benchmark', 'squad v2', 'SQuAD2.0'],
  ['benchmark', 'squad_v2', 'SQuAD2.0'],
  ['benchmark', 'SQuAD v1.1', 'SQuAD1.1'],
  ['benchmark', 'squadv2.0 dev', 'SQuAD2.0 dev'],
  ['benchmark', 'squad2', 'SQuAD2.0'],
  ['benchmark', 'squad2 dev', 'SQuAD2.0 dev'],
  ['benchmark', 'dota1', 'DOTA 1.0'],
  ['benchmark', 'bar1', 'Bar v1'],
  ['benchmark', 'lvis 1.0 val', 'LVIS v1.0 val'],
  ['benchmark', 'lvis v1 minival', 'LVIS v1.0 minival'],
  ['benchmark', 'ava 2.1', 'AVA v2.1'],
  ['benchmark', 'ava 2.2', 'AVA v2.2'],
  ['benchmark', 'bar v1.0', 'Bar v1'],
  ['benchmark', 'cocorealimages2.0', 'COCO real images 2.0'],
  ['benchmark', 'bar v10', 'Bar v10'],
  ['benchmark', 'imagenet 1.0', null],
  ['benchmark', 'dota v1', 'DOTA 1.0'],
  ['benchmark', 'dota v2', null],
  ['benchmark', 'imagenet v1', null],
  ['benchmark', 'coco v2', null],
  ['benchmark', 'imagenet v1.0', null],
  ['benchmark', 'ontonotes v5.0', 'OntoNotes v5 (English)'],
  ['benchmark', 'lol 2.0', 'LOLv2'],
  ['benchmark', 'nyuv2', 'NYU-Depth V2'],
])('the %s "%s" is found however its version is written', (kind, typed, name) => {
  const ids = (findNames(archive, kind, typed)?.candidates ?? []).map(({ id }) => id);
  expect(readNames(archive, kind, ids)).toEqual(name === null ? [] : [name]);
});
