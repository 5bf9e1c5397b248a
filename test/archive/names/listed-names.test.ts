import { describe, expect, test } from 'vitest';
import {
  findListedNames,
  type ListedName,
  nearListedNames,
} from '../../../src/archive/names/listed-names.ts';

const areas: readonly ListedName[] = [
  { name: 'Computer Vision', weight: 90 },
  { name: 'Natural Language Processing', weight: 80 },
  { name: 'Computer Code', weight: 10 },
  { name: 'Graphs', weight: 20 },
];

describe('a typed name of a short list', () => {
  test.each([
    ['Graphs', 'exact', ['Graphs']],
    [' graphs', 'normalised', ['Graphs']],
    ['nlp', 'short form', ['Natural Language Processing']],
    ['computer', 'prefix', ['Computer Vision', 'Computer Code']],
    ['language', 'words', ['Natural Language Processing']],
  ])('"%s" fits by its step "%s"', (typed, step, names) => {
    const hits = findListedNames(areas, typed);
    expect(hits?.step).toBe(step);
    expect(hits?.candidates.map(({ id }) => areas[id]?.name)).toEqual(names);
  });

  test.each(['', '?!', 'speech'])('"%s" fits none', (typed) => {
    expect(findListedNames(areas, typed)).toBeNull();
  });
});

const collections: readonly ListedName[] = [
  { name: 'Stochastic Optimization', weight: 5 },
  { name: 'Optical Flow Models', weight: 9 },
  { name: 'Tabular Data Generation', weight: 3 },
  { name: 'Graph Models', weight: 7 },
  { name: 'Graph Embeddings', weight: 8 },
];

test.each([
  ['a word with two mistakes', 'stohcastc', ['Stochastic Optimization']],
  ['a word that begins alike for two thirds of what was typed', 'optimizers', ['Stochastic Optimization']],
  ['of equals the most used first', 'graps', ['Graph Embeddings', 'Graph Models']],
  ['none where only three letters are the same', 'tabs', []],
  ['none of nothing', ' ', []],
])('near names have %s', (_, typed, names) => {
  expect(nearListedNames(collections, typed).map(({ name }) => name)).toEqual(names);
});
