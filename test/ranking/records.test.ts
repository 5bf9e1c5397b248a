import { describe, expect, test } from 'vitest';
import { findRecords } from '../../src/ranking/records.ts';

/** Rows as "2019-03-26 88.9", best first; the records as "2019-03-26 88.9 +1". */
function recordsOf(rows: readonly string[], direction: 'higher' | 'lower' = 'higher'): string[] {
  const parsed = rows.map((row) => ({ row, date: row.slice(0, 10), value: Number(row.slice(11)) }));
  return [...findRecords(parsed, direction)].map(([{ row }, gain]) => `${row} ${gain}`);
}

describe('records', () => {
  test('are what was better than everything before, oldest first, with what each added', () => {
    expect(recordsOf(['2019-11-01 88.5', '2018-01-01 88.4', '2019-01-01 80', '2017-01-01 70'])).toEqual([
      '2017-01-01 70 null',
      '2018-01-01 88.4 18.4',
      '2019-11-01 88.5 0.1',
    ]);
  });

  test('go down where lower is better', () => {
    expect(recordsOf(['2020-01-01 0.25', '2018-01-01 0.4', '2019-01-01 3'], 'lower')).toEqual([
      '2018-01-01 0.4 null',
      '2020-01-01 0.25 -0.15',
    ]);
  });

  test('are set once a day at most, by the best of the day, and not by who reaches the same', () => {
    expect(recordsOf(['2019-01-01 9', '2019-01-01 9'])).toEqual(['2019-01-01 9 null']);
    expect(recordsOf(['2019-01-01 9', '2019-01-02 9', '2019-01-01 8', '2019-01-01 7'])).toEqual([
      '2019-01-01 9 null',
    ]);
  });

  test('there are none among no rows', () => {
    expect(recordsOf([])).toEqual([]);
  });
});
