import { expect, test } from 'vitest';
import { spellOutLanguages } from '../../../../src/archive/names/writing/language-pairs.ts';

test.each([
  ['wmt14 en-de', 'wmt14 English-German'],
  ['IWSLT 2014 DE-EN', 'IWSLT 2014 German-English'],
  ['flores en→fr', 'flores English-French'],
  ['flores en2fr', 'flores English-French'],
  ['wmt16 ro to en', 'wmt16 Romanian-English'],
  ['wmt14 en fr', 'wmt14 English-French'],
])('the codes of two languages are spelt out: %s', (typed, spelt) => {
  expect(spellOutLanguages(typed)).toBe(spelt);
});

test.each(['wmt14', 'en', 'en-en', 'qq-de', 'coco test-dev', 're-id', 'x-en-dex', 'en-de2', ''])(
  'other words are left alone: %s',
  (typed) => {
    expect(spellOutLanguages(typed)).toBeNull();
  },
);
