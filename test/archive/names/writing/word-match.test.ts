import { describe, expect, test } from 'vitest';
import {
  beginsWithText,
  cutsNumber,
  holdsText,
  holdsWords,
  isMadeOf,
} from '../../../../src/archive/names/writing/word-match.ts';

describe('the words that a name holds', () => {
  test.each<[string, string[], 'apart' | 'together' | null]>([
    ['Medical Image Segmentation', ['segmentation', 'images'], 'apart'],
    ['Medical Image Segmentation', ['seg', 'med'], 'apart'],
    ['Text Summarization', ['summarisation'], 'apart'],
    ['PASCAL VOC 2012 test', ['voc2012', 'test'], 'apart'],
    ['PASCAL VOC 2012', ['voc12'], 'apart'],
    ['Person Re-Identification', ['re', 'id'], 'together'],
    ['Person RE-ID 2011', ['re', 'id'], 'apart'],
    ['模型一', ['模型'], 'apart'],
    ['模型一', ['型一'], null],
    // Two letters begin any word, and nobody means the inside of a word or of a number.
    ['Classification', ['cl'], null],
    ['Image Segmentation', ['mage'], null],
    ['CIFAR-100', ['cifar10'], null],
    ['Image Segmentation', ['image', 'text'], null],
  ])('"%s", %j: %s', (name, words, expected) => {
    expect(holdsWords([name], words)).toBe(expected);
  });

  test('may be of several names of one thing', () => {
    expect(holdsWords(['BC5CDR', 'BioCreative V CDR corpus'], ['corpus', 'bc5cdr'])).toBe('apart');
  });
});

test('a name begins with whole words of a text, or does not', () => {
  const names = ['Image Classification', 'ImageNet', 'Few-Shot Image Classification'];
  expect(names.map((name) => beginsWithText([name], 'IMAGE'))).toEqual([true, false, false]);
});

test('a name holds whole words of a text one after the other, or does not', () => {
  const names = ['3D Point Cloud Classification', 'Point Clouds', 'Cloud Point'];
  expect(names.map((name) => holdsText([name], 'point cloud'))).toEqual([true, false, false]);
  expect(holdsText(names.toReversed(), 'point cloud')).toBe(true);
});

test('a name is made of some words in any order, or has others', () => {
  const names = ['Classification of the Images', 'Few-Shot Image Classification', 'Image'];
  expect(names.map((name) => isMadeOf([name], ['image', 'classification']))).toEqual([true, false, false]);
});

test('a number is cut where a digit follows', () => {
  expect(['cifar100', 'cifar10labels', 'cifar10'].map((key) => cutsNumber(key, 'cifar10'))).toEqual([
    true,
    false,
    false,
  ]);
});
