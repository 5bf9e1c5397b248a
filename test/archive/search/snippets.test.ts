import { describe, expect, test } from 'vitest';
import { cutSnippet } from '../../../src/archive/search/snippets.ts';

const long = 'Nothing to see in this part of the text, which goes on and on.';
const isTyped = (word: string) => ['graph', 'attention'].includes(word.toLowerCase());

describe('a snippet', () => {
  test('is the whole of a short text, in one line', () => {
    expect(cutSnippet('A graph\nwith  attention.', isTyped)).toBe('A graph with attention.');
  });

  test('is cut between words around the place that holds most of the words', () => {
    const text = `A graph. ${long} ${long} ${long} Here the attention is on a graph of words. ${long} ${long} ${long} ${long}`;
    expect(cutSnippet(text, isTyped)).toBe(
      '… on and on. Here the attention is on a graph of words. Nothing to see in this part of the text, which goes on and on. Nothing to see in this part of the text, which goes on and on. Nothing to see in …',
    );
  });

  test('is nothing where none of the words is there', () => {
    expect(cutSnippet(long, isTyped)).toBeNull();
    expect(cutSnippet('', isTyped)).toBeNull();
  });
});
