import { describe, expect, test } from 'vitest';
import { readScore } from '../../../src/ranking/score/score.ts';
import { read } from '../reading.ts';

describe('one score text with a unit', () => {
  test.each([
    ['0.33s/img', 0.33, 's/img'],
    ['4.89 mm', 4.89, 'mm'],
    ['0.70dB', 0.7, 'dB'],
    ['12ms', 12, 'ms'],
    ['94.3 MB', 94.3, 'MB'],
    ['4.1 GFLOPs', 4.1, 'GFLOPs'],
    ['3.5x', 3.5, 'x'],
    ['12.3×', 12.3, '×'],
    ['2 weeks', 2, 'weeks'],
    ['4.1 BFLOPs', 4.1, 'BFLOPs'],
    ['1.4 Å', 1.4, 'Å'],
    ['3.2º', 3.2, 'º'],
    ['0.4 m/s^2', 0.4, 'm/s^2'],
    ['0.4 mm/s²', 0.4, 'mm/s²'],
    ['12 ms per frame', 12, 'ms/frame'],
    ['14d', 14, 'd'],
    ['3 d', 3, 'd'],
    ['0.30 USD', 0.3, 'USD'],
    ['2 EUR', 2, 'EUR'],
  ])('reads the number of %j and keeps its unit', (text, value, unit) => {
    expect(readScore(text)).toEqual({ value, spread: null, unit });
  });

  test.each([
    ['12ms ± 1ms', 12, 1, 'ms'],
    ['4.89 mm (±0.1 mm)', 4.89, 0.1, 'mm'],
    ['0.33s/img +/- 0.01s/img', 0.33, 0.01, 's/img'],
    ['4.89±0.1 mm', 4.89, 0.1, 'mm'],
  ])('reads the unit of %j once, also where the spread repeats it', (text, value, spread, unit) => {
    expect(readScore(text)).toEqual({ value, spread, unit });
  });
});

describe('scores', () => {
  test('of a column that names its size in bytes take its suffixes too', () => {
    expect(read(['22.1G', '24576M', '24'], 'Memory (GB)', 'lower')).toEqual([
      22.1e9,
      24.576e9,
      '24000000000*',
    ]);
    expect(read(['22.1 GB', '24', '16', '8G'], 'Memory (GB)', 'lower')).toEqual([22.1, 24, 16, '8*']);
    expect(read(['94.3', '1.1G', '12'], 'Model size (MB)', 'lower')).toEqual([94.3, '1100*', 12]);
  });

  test('are read under a metric whose name is of any length', () => {
    expect(read(['1', '2 s'], '(1'.repeat(100_000), 'higher')).toEqual([1, 2]);
  });

  test('are in no unit that a single capital of the metric would be', () => {
    expect(read(['12 ms', '15 ms', '0.01 s'], 'Latency on H100', 'lower')).toEqual([12, 15, '10*']);
  });
});
