import { describe, expect, test } from 'vitest';
import { type Filter, filterRows, parseDateBound } from '../../src/ranking/filter.ts';

const row = (name: string, score: number, more: object = {}) => ({
  name,
  score,
  usesExtraData: null as boolean | null,
  hasCode: false,
  date: null as string | null,
  paperKey: null as string | null,
  ...more,
});

type Row = ReturnType<typeof row>;

function names(rows: readonly Row[], filter: Filter): string {
  const rank = (passed: readonly Row[]) => passed.toSorted((one, other) => other.score - one.score);
  return filterRows(rows, filter, rank)
    .map(({ name }) => name)
    .join(' ');
}

describe('a filter', () => {
  test('that asks nothing keeps every row in its order', () => {
    const rows = [row('b', 1), row('a', 2), row('c', 0)];
    expect(names(rows, {})).toBe('b a c');
    expect(names(rows, { since: null, until: null, bestPerPaper: false, withCode: false })).toBe('b a c');
    expect(names([], { bestPerPaper: true, since: '2020' })).toBe('');
  });

  test('without extra data keeps the rows that do not say', () => {
    const rows = [
      row('yes', 3, { usesExtraData: true }),
      row('no', 2, { usesExtraData: false }),
      row('unknown', 1),
    ];
    expect(names(rows, { noExtraData: true })).toBe('no unknown');
  });

  test('with code keeps the rows with a repository', () => {
    expect(names([row('a', 1, { hasCode: true }), row('b', 2)], { withCode: true })).toBe('a');
  });

  test.each([
    [{ since: '2020' }, 'new-year june july december'],
    [{ until: '2020' }, 'old new-year june july december'],
    [{ since: '2020-06', until: '2020-06' }, 'june'],
    [{ since: '2020-06-30', until: '2020-07-01' }, 'june july'],
    [{ until: '2019-12-31' }, 'old'],
    [{ since: '2021' }, ''],
  ])('of dates %j includes both ends and leaves undated rows out', (filter, kept) => {
    const dates = {
      old: '2019-12-31',
      'new-year': '2020-01-01',
      june: '2020-06-30',
      july: '2020-07-01',
      december: '2020-12-31',
    };
    const rows = Object.entries(dates).map(([name, date]) => row(name, 1, { date }));
    expect(names([...rows, row('undated', 1)], filter)).toBe(kept);
  });

  test('for the best of each paper counts rows without a paper alone', () => {
    const rows = [
      row('x1', 1, { paperKey: 'x' }),
      row('none1', 5),
      row('x2', 3, { paperKey: 'x' }),
      row('none2', 5),
      row('y', 2, { paperKey: 'y' }),
    ];
    expect(names(rows, { bestPerPaper: true })).toBe('none1 x2 none2 y');
  });

  test('for the best of each paper looks only at rows that passed the rest', () => {
    const rows = [
      row('best but extra', 9, { paperKey: 'x', usesExtraData: true }),
      row('second', 8, { paperKey: 'x' }),
      row('third', 7, { paperKey: 'x' }),
    ];
    expect(names(rows, { bestPerPaper: true, noExtraData: true })).toBe('second');
  });
});

describe('a date that bounds', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-06', '2021-06-01', '2021-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    [' 2021-06-30 ', '2021-06-30', '2021-06-30'],
  ])('%j stands for the days from %s to %s', (text, from, to) => {
    expect(parseDateBound(text)).toEqual({ from, to });
  });

  test.each([
    '',
    '21',
    '2019-02-31',
    '2019-02-29',
    '2019-13',
    '2019-00',
    '2019-01-00',
    '2019-1-1',
    '2019/01/01',
    '20190101',
    '2019-01-01T00:00',
    'yesterday',
    '02019',
  ])('%j is none', (text) => {
    expect(parseDateBound(text)).toBeNull();
  });
});
