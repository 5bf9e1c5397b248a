import { describe, expect, test } from 'vitest';
import { readScore } from '../../../src/ranking/score/score.ts';
import { read } from '../reading.ts';

describe('a score pasted from a paper', () => {
  test.each([
    ['73.4$\\pm$0.3', 73.4, 0.3],
    ['73.4 $\\pm$ 0.3', 73.4, 0.3],
    ['$73.4$ $\\pm$ $0.3$', 73.4, 0.3],
    ['73.4~$\\pm$~0.3', 73.4, 0.3],
    ['73.4\\,$\\pm$\\,0.3\\,\\%', 73.4, 0.3],
    ['73.4{\\scriptsize$\\pm$0.3}', 73.4, 0.3],
    ['73.4 &#177; 0.3', 73.4, 0.3],
    ['73.4 ±', 73.4, null],
    ['5.6$\\times$10$^{-3}$', 0.0056, null],
    ['5.6$\\times 10^{-3}$', 0.0056, null],
    ['$\\geq$73.4', 73.4, null],
    ['&ge;73.4', 73.4, null],
    ['73.4∗', 73.4, null],
    ['73.4 ∗∗', 73.4, null],
    ['⋆73.4', 73.4, null],
    ['73.4★', 73.4, null],
    ['73.4$^\\star$', 73.4, null],
    ['\\textbf{\\textit{\\underline{73.4}}}', 73.4, null],
  ])('is read where %j keeps the marks of LaTeX, HTML or print', (text, value, spread) => {
    expect(readScore(text)).toEqual({ value, spread, unit: null });
  });

  test.each(['±0.3', '$\\pm$0.3', '∗', '73.4 $\\pm$ x', '73$4'])('is no score in %j', (text) => {
    expect(readScore(text).value).toBeNull();
  });

  test.each([
    ['2.1 years', 'years'],
    ['3 yrs', 'yrs'],
    ['6 months', 'months'],
    ['45 tok/s', 'tok/s'],
    ['0.4 nm', 'nm'],
    ['0.05 rad', 'rad'],
    ['12 kg', 'kg'],
  ])('is read with its unit in %j', (text, unit) => {
    expect(readScore(text)).toEqual({ value: Number.parseFloat(text), spread: null, unit });
  });
});

test('hours of a processor are hours', () => {
  expect(
    read(['0.4', '4 GPU days', '36 GPU hours', '12 GPU-h', '1 TPU-day'], 'Search cost (GPU days)', 'lower'),
  ).toEqual([0.4, 4, '1.5*', '0.5*', 1]);
  expect(read(['3 GPUs', '4 GPU'], 'Cost', 'lower')).toEqual([null, null]);
});
