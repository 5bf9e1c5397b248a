import { expect, test } from 'vitest';
import { knownDirection, metricText } from '../../../src/commands/wording/score-text.ts';

test('a metric has the arrow of its direction once, also where its name has it', () => {
  expect(metricText(' F1 ', 'higher')).toBe('F1 ↑');
  expect(metricText('FID', 'lower')).toBe('FID ↓');
  expect(metricText('FID ↓', 'lower')).toBe('FID ↓');
  expect(metricText('Δm% (↑)', 'higher')).toBe('Δm% (↑)');
  expect(metricText('Gain (%)', 'higher')).toBe('Gain (%) ↑');
  expect(metricText('Quux', null)).toBe('Quux');
});

test('an arrow of a name that is ranked the other way round has that of its order beside it', () => {
  expect(metricText('FID ↓', 'higher')).toBe('FID ↓ ↑');
});

test('no arrow says that a direction is known which was only assumed', () => {
  expect(knownDirection({ direction: 'higher', directionSource: 'assumed' })).toBeNull();
  expect(knownDirection({ direction: 'higher', directionSource: 'vote' })).toBe('higher');
  expect(knownDirection({ direction: null, directionSource: null })).toBeNull();
});
