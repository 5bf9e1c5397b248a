import { describe, expect, test } from 'vitest';
import { scaleValues } from '../../../src/output/chart/value-scale.ts';
import { point } from './charts.ts';

const labelsOf = (values: readonly number[], steps = 4) =>
  scaleValues(
    values.map((value) => point(`2020-01-01 ${value}`)),
    steps,
  ).ticks.map(({ text }) => text);

describe('an axis of values', () => {
  test('counts in steps of 1, 2, 2.5 or 5, and has all of them in the same decimals', () => {
    expect(labelsOf([60.2, 88.5])).toEqual(['60', '70', '80', '90']);
    expect(labelsOf([88.1, 89.9])).toEqual(['88.0', '88.5', '89.0', '89.5', '90.0']);
    expect(labelsOf([0.25, 2.14], 5)).toEqual(['0.0', '0.5', '1.0', '1.5', '2.0', '2.5']);
    expect(labelsOf([-3, 4])).toEqual(['-4', '-2', '0', '2', '4']);
    expect(labelsOf([0.001, 0.0042])).toEqual(['0.001', '0.002', '0.003', '0.004', '0.005']);
  });

  test('writes large and tiny numbers in short', () => {
    expect(labelsOf([5_000_000, 65_600_000], 3)).toEqual(['0', '25M', '50M', '75M']);
    expect(labelsOf([10_200, 12_400], 3)).toEqual(['10K', '11K', '12K', '13K']);
    expect(labelsOf([1e-7, 4e-7], 2)).toEqual(['0', '2e-7', '4e-7']);
    expect(labelsOf([1000, 7000], 3)).toEqual(['0', '2000', '4000', '6000', '8000']);
    expect(labelsOf([0.0002, 0.0008], 3)).toEqual(['0.0002', '0.0004', '0.0006', '0.0008']);
    expect(labelsOf([0.00002, 0.00008], 3)).toEqual(['2e-5', '4e-5', '6e-5', '8e-5']);
    expect(labelsOf([1e14, 4e14], 3)).toEqual(['100T', '200T', '300T', '400T']);
    expect(labelsOf([1e14, 1e15], 3)).toEqual(['0', '5e+14', '1e+15']);
    expect(labelsOf([1e20, 3e20], 2)).toEqual(['1e+20', '2e+20', '3e+20']);
  });

  test('gives one value room on both sides', () => {
    for (const value of [0, 5, -5, 1e-9, 1e12, 1e300, -1e308, 5e-324]) {
      const { low, high, ticks } = scaleValues([point(`2020-01-01 ${value}*`)], 4);
      expect(high).toBeGreaterThan(low);
      expect([low, high].every(Number.isFinite)).toBe(true);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(12);
    }
  });

  test('gives nearly equal values room too, but shows what differs', () => {
    expect(labelsOf([1, 1.0000005], 2)).toEqual(['0.9', '1.0', '1.1']);
    expect(labelsOf([1, 1.000002], 2)).toEqual(['1.000000', '1.000001', '1.000002']);
  });

  test('ends for any two numbers', () => {
    const numbers = [0, -0, 1, -1, 1e308, -1e308, 1e-308, 1e15, 1e15 + 1, 0.1, 1 / 3];
    for (const one of numbers) {
      for (const other of numbers) expect(labelsOf([one, other]).join()).not.toMatch(/NaN|Infinity|-0,/);
    }
  });
});

describe('what lies far from all others', () => {
  const usual = Array.from({ length: 40 }, (_, index) => point(`2020-01-01 ${80 + (index % 10)}`));

  test('is outside even as a record where it would press all others together', () => {
    const wrong = point('2020-01-02 223581704*');
    expect(scaleValues([...usual, wrong], 4)).toMatchObject({ low: 80, high: 90, outside: 1 });
    const far = point('2020-01-02 2000*');
    expect(scaleValues([...usual, far], 4)).toMatchObject({ high: 2000, outside: 0 });
  });

  test('is outside and counted, but a record hardly ever is', () => {
    const one = point('2020-01-02 2');
    expect(scaleValues([...usual, one], 4)).toMatchObject({ low: 80, outside: 1 });
    expect(scaleValues([...usual, { ...one, isRecord: true }], 4)).toMatchObject({ low: 0, outside: 0 });
  });

  test('is inside where it is no exception, and where there are too few to tell', () => {
    const wide = [...usual, ...Array.from({ length: 5 }, () => point('2020-01-02 2'))];
    expect(scaleValues(wide, 4)).toMatchObject({ low: 0, outside: 0 });
    expect(scaleValues([...usual.slice(0, 5), point('2020-01-02 2')], 4)).toMatchObject({ outside: 0 });
  });
});

describe('how far is far', () => {
  /** From 80 to 89, each as often as the other; the middle half lies between 82 and 87. */
  const even = (count: number) =>
    Array.from({ length: count }, (_, index) => point(`2020-01-01 ${80 + (index % 10)}`));
  const outside = (count: number, ...others: readonly number[]) =>
    scaleValues([...even(count), ...others.map((value) => point(`2020-01-02 ${value}`))], 4).outside;

  test('is twice the middle half away from it', () => {
    expect([outside(40, 72), outside(40, 71), outside(40, 97), outside(40, 98)]).toEqual([0, 1, 0, 1]);
  });

  test('is so only for a twentieth of the values', () => {
    expect([outside(18, 2), outside(19, 2), outside(37, 2, 2), outside(38, 2, 2)]).toEqual([0, 1, 0, 2]);
  });

  test('is nothing where most values are the same', () => {
    const same = Array.from({ length: 40 }, () => point('2020-01-01 80'));
    expect(scaleValues([...same, point('2020-01-02 85')], 4).outside).toBe(0);
  });
});

test('an axis begins and ends with a value that is a tick, whatever the division of fractions leaves', () => {
  expect(labelsOf([0.3, 0.6], 3)).toEqual(['0.3', '0.4', '0.5', '0.6']);
  expect(labelsOf([0.04, 0.07], 3)).toEqual(['0.04', '0.05', '0.06', '0.07']);
});
