import { describe, expect, test } from 'vitest';
import { activityOf } from '../../src/ranking/activity.ts';

const size = { results: 30, papers: 10 };

describe('the activity of a leaderboard', () => {
  test('is its results and papers on the day of its newest result', () => {
    expect(activityOf({ ...size, lastDate: '2020-06-01' }, '2020-06-01')).toBe(40);
  });

  test('is halved for every two years since then', () => {
    expect(activityOf({ ...size, lastDate: '2018-06-01' }, '2020-06-01')).toBeCloseTo(20, 1);
    expect(activityOf({ ...size, lastDate: '2012-06-01' }, '2020-06-01')).toBeCloseTo(2.5, 1);
  });

  test('is not known without a date, with one that lies ahead, or with none to read', () => {
    expect(activityOf({ ...size, lastDate: null }, '2020-06-01')).toBeNull();
    expect(activityOf({ ...size, lastDate: '2222-12-22' }, '2020-06-01')).toBeNull();
    expect(activityOf({ ...size, lastDate: '2020-00-00' }, '2020-06-01')).toBeNull();
  });
});
