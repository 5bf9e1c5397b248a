import { expect, test } from 'vitest';
import { chartRows, rowsBelowChart } from '../../../src/output/chart/height.ts';

test('a chart has from 6 to 20 rows, and what a screen has beyond it is for the table below, 30 rows at most', () => {
  const heights = [5, 21, 22, 35, 36, 62, 63, 200];
  expect(heights.map((height) => [chartRows(height), rowsBelowChart(height)])).toEqual([
    [6, 3],
    [6, 3],
    [7, 3],
    [20, 3],
    [20, 4],
    [20, 30],
    [20, 30],
    [20, 30],
  ]);
});
