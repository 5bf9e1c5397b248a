import { expect, test } from 'vitest';
import { findNearest } from '../../src/output/nearest.ts';

const keys = ['rank', 'model', 'value', 'value_text', 'paper', 'paper_url', 'f1'];

test('a name that was not finished finds the first that begins so', () => {
  expect(findNearest('pap', keys)).toBe('paper');
});

test('a mistyped name finds the one with fewest edits', () => {
  expect(findNearest('papr', keys)).toBe('paper');
  expect(findNearest('valeu_text', keys)).toBe('value_text');
  expect(findNearest('f2', keys)).toBe('f1');
  expect(findNearest('rnak', keys)).toBe('rank');
});

test('a name far from all finds none', () => {
  expect(findNearest('framework', keys)).toBeUndefined();
  expect(findNearest('', keys)).toBeUndefined();
  expect(findNearest('x', ['a', ''])).toBeUndefined();
  // One letter that changed its place is no two that changed places.
  expect(findNearest('rank', ['rakx', 'xnak'])).toBeUndefined();
});
