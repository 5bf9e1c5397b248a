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

  test('begins with a whole word where little stands before it', () => {
    expect(cutSnippet(`We look at large parts of graph models. ${long}`, isTyped)).toBe(
      `… look at large parts of graph models. ${long}`,
    );
  });

  test('begins with the word that was searched for where it stands behind a long one', () => {
    const text = `${long} See our highly-overengineered-and-rather-long-graph model. ${long} ${long} ${long}`;
    expect(cutSnippet(text, isTyped)).toBe(
      '… graph model. Nothing to see in this part of the text, which goes on and on. Nothing to see in this part of the text, which goes on and on. Nothing to see in this part of the text, which goes on and …',
    );
  });

  test('of a text without blanks is cut anywhere, but through no letter', () => {
    const sentence = '我们提出一种新的方法，';
    const text = `${sentence.repeat(10)}graph，${sentence.repeat(30)}`;
    expect(cutSnippet(text, isTyped)).toBe(`… graph，${sentence.repeat(17)}我们提出一种新 …`);
    expect(cutSnippet(`graph ${'😀'.repeat(200)}`, isTyped)).toBe(`graph ${'😀'.repeat(97)} …`);
    expect(cutSnippet(`a graph ${'😀'.repeat(200)}`, isTyped)).toBe(`a graph ${'😀'.repeat(96)} …`);
    expect(cutSnippet(`an graph ${'😀'.repeat(200)}`, isTyped)).toBe(`an graph ${'😀'.repeat(95)} …`);
  });

  test('of a text that repeats a word without end is there at once', () => {
    expect(cutSnippet('graph '.repeat(200_000), isTyped)).toBe(`${'graph '.repeat(33).trim()} …`);
  });

  test('is nothing where none of the words is there', () => {
    expect(cutSnippet(long, isTyped)).toBeNull();
    expect(cutSnippet('', isTyped)).toBeNull();
  });
});
