import { describe, expect, test } from 'vitest';
import { scaleDates } from '../../../src/output/chart/date-scale.ts';

const labels = (first: string, last: string, width = 74) =>
  scaleDates(first, last, width)
    .ticks.map(({ text }) => text)
    .join(' ');

describe('an axis of dates', () => {
  test('has years, months or days, as many as have room', () => {
    expect(labels('2012-12-01', '2020-06-20')).toBe('2013 2014 2015 2016 2017 2018 2019 2020');
    expect(labels('2012-12-01', '2020-06-20', 30)).toBe('2014 2016 2018 2020');
    expect(labels('2018-09-21', '2019-11-01')).toBe(
      '2018-11 2019-01 2019-03 2019-05 2019-07 2019-09 2019-11',
    );
    expect(labels('2019-03-01', '2019-03-20', 40)).toBe('2019-03-07 2019-03-14');
    expect(labels('1990-01-01', '2025-01-01', 40)).toBe('1990 2000 2010 2020');
  });

  test('has the one day, where there is no other', () => {
    const { from, to, ticks } = scaleDates('2019-03-26', '2019-03-26', 74);
    expect(ticks.map(({ text }) => text)).toEqual(['2019-03-26']);
    expect(ticks[0]?.value).toBe((from + to) / 2);
  });

  test('has its ends where no tick lies between them', () => {
    expect(labels('2019-02-03', '2019-11-27', 4)).toBe('2019-02-03');
    expect(labels('2019-02-02', '2019-02-27', 21)).toBe('2019-02-02');
    expect(labels('2019-02-02', '2019-02-27', 22)).toBe('2019-02-02 2019-02-27');
  });

  test('ends for any two dates', () => {
    for (const [first, last] of [
      ['0001-01-01', '9999-12-31'],
      ['1969-12-31', '1970-01-01'],
      ['2024-02-28', '2024-02-29'],
    ] as const) {
      for (const width of [1, 10, 74, 1000]) {
        const { ticks } = scaleDates(first, last, width);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(Math.max(width, 8));
      }
    }
  });
});
