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
