import { expect, test } from 'vitest';
import { read } from '../reading.ts';

test('a comma among an even number of scores is held against the middle of the two in the middle', () => {
  // From 60, 2.2 is nearer by ratio (27 against 37); from 80 it would be 2200.
  expect(read(['40', '80', '2,200'], 'Score')).toEqual([40, 80, 2.2]);
});

test('a comma in a round bound separates thousands, also where nothing else tells', () => {
  expect(read(['>1,400', '1,350'], 'Frames')).toEqual([1400, null]);
});

test('a comma before a power of ten is read as it would be without one', () => {
  expect(read(['2,200×10^3', '1800000.5', '950000.1'], 'Samples')).toEqual([
    2_200_000, 1_800_000.5, 950_000.1,
  ]);
});

test('counts that would be hundreds with three decimals have thousands, and settle the others', () => {
  expect(read(['473,473', '505,000', '95,000'], 'Params', 'lower')).toEqual([473473, 505000, 95000]);
  // Millions, or whatever their decimals are beside others that are certain.
  expect(read(['473,473', '505,000'], 'Params (M)', 'lower')).toEqual([null, null]);
  expect(read(['473,473', '25.1', '30'], 'Params', 'lower')).toEqual([473.473, 25.1, 30]);
  expect(read(['473,473', '505,000'], 'Score')).toEqual([null, null]);
});

test('the comma of a price separates thousands, since it has no three decimals', () => {
  expect(read(['$3.8', '$3,400', '~ €1,250', '$0.10'], 'Cost', 'lower')).toEqual([3.8, 3400, 1250, 0.1]);
  expect(read(['$3,400$', '3.8'], 'Cost', 'lower')).toEqual([3.4, 3.8]);
});
