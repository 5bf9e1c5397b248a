import { describe, expect, test } from 'vitest';
import { allowedEdits, editDistance } from '../../../../src/archive/names/mistakes/edit-distance.ts';
import { createRandom } from '../../../helpers/random.ts';

/** Optimal string alignment by its definition: slow, and nothing to get wrong. */
function defineDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const steps = [
    defineDistance(shortA, b) + 1,
    defineDistance(a, shortB) + 1,
    defineDistance(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (isSwapped) steps.push(defineDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...steps);
}

describe('the number of typing mistakes', () => {
  test.each([
    ['imagenet', 'imagenet', 0],
    ['imagnet', 'imagenet', 1],
    ['imaegnet', 'imagenet', 1],
    ['imagenett', 'imagenet', 1],
    ['inagenet', 'imagenet', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['', '', 0],
  ])('between "%s" and "%s" is %i', (a, b, expected) => {
    expect(editDistance(a, b, 10)).toBe(expected);
    expect(editDistance(b, a, 10)).toBe(expected);
  });

  test('is that of the definition, or one more than the limit', () => {
    const random = createRandom(7);
    const word = () => Array.from({ length: random(7) }, () => 'abc'[random(3)]).join('');
    for (let round = 0; round < 400; round++) {
      const [a, b, limit] = [word(), word(), random(5)];
      const expected = Math.min(defineDistance(a, b), limit + 1);
      expect({ a, b, limit, distance: editDistance(a, b, limit) }).toEqual({
        a,
        b,
        limit,
        distance: expected,
      });
    }
  });
});

test('a short name may hold no mistake, and none may hold more than three', () => {
  expect([0, 1, 3, 4, 5, 6, 11, 12, 100].map(allowedEdits)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3]);
});
