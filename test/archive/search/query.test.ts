import { describe, expect, test } from 'vitest';
import { matchOf, parseSearch } from '../../../src/archive/search/query.ts';
import { typedWordTest } from '../../../src/archive/search/snippets.ts';

describe('the query for the full text', () => {
  test.each([
    ['graph attention', 'title : ("graph" AND "attention")'],
    ['"graph attention" -survey trans*', '(title : ("trans" * AND "graph attention") NOT "survey")'],
    ['-"neural network" graph', '(title : ("graph") NOT "neural network")'],
    ['"no end of quotes', 'title : ("no end of quotes")'],
    ['Fast R-CNN', 'title : ("fast" AND "r" AND "cnn")'],
    ['the state of the art', 'title : ("state" AND "art")'],
    ['of the', 'title : ("of" AND "the")'],
    ['Poincaré 한국어', 'title : ("poincare" AND "한국어")'],
    ['中文 カタカナ BERT', 'title : ("中文" * AND "カタカナ" * AND "bert")'],
    ['PointNet++ AND NEAR(x)', 'title : ("pointnet" AND "near" AND "x")'],
    ['a\0b', 'title : ("b")'],
    ['-survey', null],
    ['* - -- "" ***', null],
  ])('of %j is %j', (typed, match) => {
    expect(matchOf(parseSearch(typed), 'title')).toBe(match);
  });

  test('holds every spelling of a word, and a compound in one word, where names are searched', () => {
    const match = (typed: string) =>
      matchOf(parseSearch(typed), null, { hasPhrases: false, anySpelling: true });
    expect(match('modelling networks')).toBe(
      '(("modelling" OR "modeling" OR "modelings") AND ("networks" OR "network"))',
    );
    expect(match('person re-id')).toBe(
      '((("person" OR "persons") AND ("re") AND ("id")) OR (("person" OR "persons") AND "reid" *))',
    );
  });
});

describe('a word of a text', () => {
  test.each([
    ['language models', 'Models', true],
    ['language models', 'modelled', false],
    ['pretrain*', 'pretraining', true],
    ['pretrain', 'pretraining', false],
    ['poincare', 'Poincaré', true],
    ['-bert model', 'bert', false],
  ])('of a search for "%s": "%s" is one of the words: %s', (typed, word, isTyped) => {
    expect(typedWordTest(parseSearch(typed))(word)).toBe(isTyped);
  });
});

test('a typed word of half a million parts is taken apart too', () => {
  expect(parseSearch('(A'.repeat(500_000)).words.length).toBe(32);
});
