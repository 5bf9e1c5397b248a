import { describe, expect, test } from 'vitest';
import type { Direction } from '../../src/model.ts';
import { paretoFront } from '../../src/ranking/pareto.ts';
import { createRandom } from '../helpers/random.ts';

const directions: readonly Direction[] = ['higher', 'lower', 'higher'];

function front(rows: Readonly<Record<string, readonly (number | null)[]>>, metrics = [0, 1]): string {
  const all = Object.entries(rows).map(([name, values]) => ({ name, values }));
  return paretoFront(all, metrics, directions)
    .map(({ name }) => name)
    .join(' ');
}

describe('the rows that no other beats', () => {
  test('are better by one metric or the other, each in its own direction, in their order', () => {
    expect(
      front({ small: [70, 5], beaten: [70, 9], large: [90, 60], slow: [80, 61], middle: [80, 20] }),
    ).toBe('small large middle');
  });

  test('beat a row that is equal by one metric and worse by the other', () => {
    expect(front({ one: [80, 5], other: [80, 6], third: [79, 5] })).toBe('one');
  });

  test('all stay where they are equal', () => {
    expect(front({ one: [80, 5], other: [80, 5], third: [79, 4] })).toBe('one other third');
  });

  test('have a score by each of the metrics', () => {
    expect(front({ unread: [null, 1], silent: [99, null], both: [1, 99] })).toBe('both');
    expect(front({})).toBe('');
  });

  test('are held against each other by three metrics too', () => {
    expect(front({ one: [80, 5, 1], other: [80, 5, 2], third: [70, 9, 3] }, [0, 1, 2])).toBe('other third');
  });

  test('are those of which each other one is worse by some metric, whatever the rows', () => {
    const random = createRandom(7);
    for (let round = 0; round < 200; round += 1) {
      const rows = Array.from({ length: 12 }, (_, name) => ({
        name,
        values: [random(6), random(6)],
      }));
      const isFree = ([score = 0, size = 0]: readonly number[]) =>
        rows.every(
          ({ values: [other = 0, otherSize = 0] }) =>
            other < score || otherSize > size || (other === score && otherSize === size),
        );
      expect(paretoFront(rows, [0, 1], directions)).toEqual(rows.filter(({ values }) => isFree(values)));
    }
  });
});
