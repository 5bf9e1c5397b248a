import { expect, test } from 'vitest';
import { spellWord } from '../../../src/archive/names/spelling.ts';

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
    'score',
    'are',
  ];
  expect(words.map(spellWord)).toEqual(words);
});
