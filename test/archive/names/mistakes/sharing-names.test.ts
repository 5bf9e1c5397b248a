import { expect, test } from 'vitest';
import { readUsedNames, type UsedName } from '../../../../src/archive/names/mistakes/near-names.ts';
import { findGluedNames, findSharingNames } from '../../../../src/archive/names/mistakes/sharing-names.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';
import { rows } from '../../named-dumps.ts';

const names = [
  'Sentiment Analysis',
  'Image Classification',
  'Text Classification',
  'Action Classification',
  'Semantic Segmentation',
  '3D Semantic Segmentation',
  'Recommendation Systems',
  'Machine Translation',
  'Neural Architecture Search',
];
const archive = await archiveOf({
  evaluations: names.map((name, index) => task(name, { datasets: [rows(`D${index}`, 12 - index)] })),
});

function namesOf(find: (names: readonly UsedName[], typed: string) => UsedName[], typed: string): string[] {
  return find(readUsedNames(archive, 'task'), typed).map(({ name }) => name);
}

test.each([
  ['sentiment classification', ['Sentiment Analysis']],
  ['neural machine translation', ['Machine Translation']],
  ['segmentations', ['Semantic Segmentation', '3D Semantic Segmentation']],
  // What most names have says nothing.
  ['quantum classification', []],
  ['of the', []],
  ['', []],
])('the names that share the words of "%s" that say most are %j', (typed, expected) => {
  expect(namesOf(findSharingNames, typed)).toEqual(expected);
});

test.each([
  ['semseg', ['Semantic Segmentation', '3D Semantic Segmentation']],
  ['RecSys', ['Recommendation Systems']],
  ['machtrans', ['Machine Translation']],
  ['neursearch', []],
  ['sem seg', []],
  ['sese', []],
  ['semantic', []],
  ['', []],
])('the names of whose beginnings "%s" is made are %j', (typed, expected) => {
  expect(namesOf(findGluedNames, typed)).toEqual(expected);
});
