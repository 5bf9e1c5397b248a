import { expect, test } from 'vitest';
import { spellWord } from '../../../../src/archive/names/writing/spelling.ts';

test.each([
  ['modelling', 'modeling'],
  ['labelled', 'labeled'],
  ['summarisation', 'summarization'],
  ['localised', 'localized'],
  ['analyse', 'analyze'],
  ['colour', 'color'],
  ['behavioural', 'behavioral'],
  ['dialogue', 'dialog'],
  ['centre', 'center'],
  ['greyscale', 'grayscale'],
  ['images', 'image'],
  ['entities', 'entity'],
  ['classes', 'class'],
  ['wmt2014', 'wmt14'],
  ['1999', '99'],
  ['text2sql', 'texttosql'],
  ['svhn2mnist', 'svhntomnist'],
])('"%s" is spelt "%s"', (word, expected) => {
  expect(spellWord(word)).toBe(expected);
});

test('words that only end alike, and numbers that are no years, stay as they are', () => {
  const words = [
    'class',
    'bus',
    'analysis',
    'as',
    'is',
    'four',
    'all',
    '2048',
    '2600',
    '12014',
    'r2r',
    'gpt2',
    'conv2d',
    'sst2',
    'score',
    'are',
  ];
  expect(words.map(spellWord)).toEqual(words);
});
