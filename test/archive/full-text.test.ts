import { expect, test } from 'vitest';
import { nearQuery, wordsQuery } from '../../src/archive/full-text.ts';

test('all words are looked for, each once and none as an operator', () => {
  expect(wordsQuery('title', ['a', 'or', 'a', '"b'])).toBe('title : ("a" AND "or" AND """b")');
  expect(wordsQuery('title', [])).toBeNull();
});

test('words near each other are looked for as often as they were typed', () => {
  expect(nearQuery('authors', ['wang', 'wang'], 2)).toBe('authors : NEAR("wang" "wang", 2)');
});
