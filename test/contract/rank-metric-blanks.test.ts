import { expect, test } from 'vitest';
import { archiveOf } from '../helpers/archive.ts';
import { printed } from '../helpers/pwc.ts';

const rows = [
  { model_name: 'one', metrics: { 'F1 ': '90', F1: '60' } },
  { model_name: 'other', metrics: { 'F1 ': '80', F1: '70' } },
];
const { path } = await archiveOf({
  evaluations: [
    { task: 'Filtering', datasets: [{ dataset: 'Rows', sota: { metrics: ['F1 ', 'F1'], rows } }] },
  ],
});

test.each([
  ['--min "F1 =85"', 'one'],
  ['--min F1=65', 'other'],
  ['--min " F1 = 65 "', 'other'],
  ['--min f1=85', 'one'],
  ['--require "F1 " --pareto "F1 " -m F1', 'other\none'],
])('metrics whose names differ by a blank at the end are told apart by it: %s', async (flags, models) => {
  const line = `rank Filtering Rows ${flags} --csv --no-headers --columns model -q --archive ${path}`;
  expect(await printed(line)).toBe(`${models}\n`);
});
