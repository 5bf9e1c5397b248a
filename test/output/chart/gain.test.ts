import { expect, test } from 'vitest';
import { gainText } from '../../../src/output/chart/chart.ts';

test('a gain has its sign, no more decimals than were meant, and stays short however large or small', () => {
  expect([0.1 + 0.2, -2, 0, 1234.5, 1e15 - 1, 1e15, -1e-6, 9e-7, null].map(gainText)).toEqual([
    '+0.3',
    '-2',
    '+0',
    '+1,234.5',
    '+999,999,999,999,999',
    '+1.00e+15',
    '-0.000001',
    '+9.00e-7',
    '',
  ]);
});
