import { expect, test } from 'vitest';
import { directionByName } from '../../../src/ranking/metric/direction.ts';

test.each([
  ['Rotation (°)', 'lower'],
  // How many there are to each; but a quarter of the data is a condition.
  ['1/FPR', 'higher'],
  ['1/4 data error', 'lower'],
  // The point at which a name is measured stands behind it; what begins with a sign is no point.
  ['TPIR@FPIR=0.01', null],
  ['@5 error', 'lower'],
] as const)('the signs in "%s" say that %s is better', (name, direction) => {
  expect(directionByName(name)).toBe(direction);
});
