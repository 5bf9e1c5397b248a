import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  chooseCandidate,
  type Hits,
  sortCandidates,
} from '../../../src/archive/names/ladder.ts';

function hitsOf(...weights: readonly number[]): Hits {
  const candidates = weights.map((weight, index) => ({ id: index + 1, weight }));
  return { step: 'prefix', candidates, total: candidates.length };
}

describe('of the things that a name fits', () => {
  test.each([
    ['the only one', [0], 1],
    ['one with three times the weight of the next', [9, 3], 1],
    ['one with a weight of 3 beside things that nobody uses', [3, 0, 0], 1],
  ])('%s answers', (_, weights, id) => {
    expect(chooseCandidate(hitsOf(...weights), false)).toEqual({
      kind: 'one',
      candidate: { id, weight: weights[0] },
      others: weights.length - 1,
    });
  });

  test.each([
    ['one with less than three times the weight of the next', [8, 3]],
    ['one with a weight below 3', [2, 0]],
    ['two of the same weight', [50, 50]],
    ['things that nobody uses', [0, 0, 0]],
  ])('%s does not answer', (_, weights) => {
    const hits = hitsOf(...weights);
    expect(chooseCandidate(hits, false)).toEqual({ kind: 'several', hits });
  });

  test('the heaviest answers when the first is asked for, and what was not read counts among the others', () => {
    const hits = { ...hitsOf(2, 2), total: 31 };
    expect(chooseCandidate(hits, true)).toEqual({ kind: 'one', candidate: { id: 1, weight: 2 }, others: 30 });
  });
});

test('candidates stand heaviest first, of equal weight in the order of the archive', () => {
  const candidates: readonly Candidate[] = [
    { id: 4, weight: 1 },
    { id: 2, weight: 5 },
    { id: 1, weight: 1 },
    { id: 3, weight: 5 },
  ];
  expect(sortCandidates(candidates).map(({ id }) => id)).toEqual([2, 3, 1, 4]);
});
