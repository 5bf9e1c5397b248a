import { describe, expect, test } from 'vitest';
import type { Direction } from '../../src/model.ts';
import { rankContenders } from '../../src/ranking/order.ts';

interface Row {
  readonly values: readonly (number | null)[];
  readonly date: string | null;
  readonly position: number;
}

function rows(...values: readonly (number | null | readonly (number | null)[])[]): readonly Row[] {
  return values.map((value, index) => ({
    values: typeof value === 'number' || value === null ? [value] : value,
    date: null,
    position: index + 1,
  }));
}

/** The ranked order as "position:rank". */
function rank(contenders: readonly Row[], directions: readonly Direction[], by = 0): string {
  return rankContenders(contenders, directions, by)
    .map(({ contender, rank: place }) => `${contender.position}:${place ?? '-'}`)
    .join(' ');
}

describe('a ranking', () => {
  test('puts the highest first where higher is better, the lowest where lower is', () => {
    expect(rank(rows(80, 90, 85), ['higher'])).toBe('2:1 3:2 1:3');
    expect(rank(rows(80, 90, 85), ['lower'])).toBe('1:1 3:2 2:3');
  });

  test('gives equal scores one rank and skips the next', () => {
    expect(rank(rows(90, 95, 95, 95, 80), ['higher'])).toBe('2:1 3:1 4:1 1:4 5:5');
  });

  test('may be empty, of one row, or of rows without a score', () => {
    expect(rank([], ['higher'])).toBe('');
    expect(rank(rows(5), ['lower'])).toBe('1:1');
    expect(rank(rows(null, null), ['lower'])).toBe('1:- 2:-');
    expect(rank(rows(1, 2), [], 0)).toBe('2:1 1:2');
    expect(rank(rows([], []), ['higher'])).toBe('1:- 2:-');
  });

  test('puts rows without a score last in the order of the dump, and zero is a score', () => {
    const contenders = rows(null, 0.4, null, 0, -1).toReversed();
    expect(rank(contenders, ['lower'])).toBe('5:1 4:2 2:3 1:- 3:-');
  });

  test('ranks by the metric that is asked for', () => {
    const contenders = rows([90, 3], [80, 1], [70, null]);
    expect(rank(contenders, ['higher', 'lower'], 1)).toBe('2:1 1:2 3:-');
  });

  test('has no place for what is no number, be it missing or NaN', () => {
    expect(rank(rows(null, Number.NaN, 5), ['lower'])).toBe('3:1 1:- 2:-');
  });

  test('leaves the given rows in their order', () => {
    const contenders = rows(1, 2);
    rankContenders(contenders, ['higher'], 0);
    expect(contenders).toEqual(rows(1, 2));
  });
});

describe('inside a tie', () => {
  test('the other metrics decide in their order and own directions, and the rank stays shared', () => {
    const contenders = rows([9, 5, 1], [9, 4, 1], [9, 4, 2], [9, null, 9]);
    expect(rank(contenders, ['higher', 'lower', 'higher'])).toBe('3:1 2:1 1:1 4:1');
  });

  test('the metrics before the one that ranks decide too', () => {
    expect(rank(rows([1, 9], [2, 9]), ['higher', 'higher'], 1)).toBe('2:1 1:1');
  });

  test('the earlier paper comes first, an undated one last, then the place in the dump', () => {
    const dated = (position: number, date: string | null): Row => ({ values: [9], date, position });
    const contenders = [
      dated(1, null),
      dated(2, '2020-01-02'),
      dated(4, '2019-12-31'),
      dated(3, '2019-12-31'),
      dated(5, null),
    ];
    expect(rank(contenders, ['higher'])).toBe('3:1 4:1 2:1 1:1 5:1');
  });
});
