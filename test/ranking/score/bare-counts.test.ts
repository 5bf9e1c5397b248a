import { describe, expect, test } from 'vitest';
import { read } from '../reading.ts';

describe('bare counts among such with suffixes', () => {
  test('are read with one suffix, that which brings them all nearest', () => {
    expect(read(['22', '5.3', '1.2B', '66M', '7.8'], 'Number of params', 'lower')).toEqual([
      '22000000*',
      '5300000*',
      1200000000,
      66000000,
      '7800000*',
    ]);
    expect(read(['86', '25.6', '1.2B'], 'Parameters', 'lower')).toEqual([
      '86000000*',
      '25600000*',
      1200000000,
    ]);
  });

  test('are so also where one alone would be nearer with another', () => {
    expect(read(['7', '13', '175', '1.5B', '340M', '11B'], 'Params', 'lower')).toEqual([
      '7000000000*',
      '13000000000*',
      '175000000000*',
      1500000000,
      340000000,
      11000000000,
    ]);
  });

  test('are read with different ones where one is surely of another size', () => {
    expect(read(['110M', '66M', '335', '67', '11B', '1.3'], 'Number of params', 'lower')).toEqual([
      110000000,
      66000000,
      '335000000*',
      '67000000*',
      11000000000,
      '1300000000*',
    ]);
  });
});

test('bare counts are in the thousands that the metric names, also near others', () => {
  expect(read(['5361', '321k', '77K'], 'Params (K)', 'lower')).toEqual(['5361000*', 321000, 77000]);
});

describe('counts that are written out in full', () => {
  test('are brought to the scale that the metric names and the others are in', () => {
    expect(read(['25.6', '86,567,656', '632', '11'], 'Params (M)', 'lower')).toEqual([
      25.6,
      '86.567656*',
      632,
      11,
    ]);
    expect(read(['4.1', '11.3', '3900000000', '180G'], 'GFLOPs', 'lower')).toEqual([
      4.1,
      11.3,
      '3.9*',
      '180*',
    ]);
  });

  test('stay where that brings them near to no other, or most are so', () => {
    expect(read(['25.6', '300', '1000000'], 'Params (B)', 'lower')).toEqual([25.6, 300, 1000000]);
    expect(read(['25600000', '86567656', '11'], 'Params (M)', 'lower')).toEqual([25600000, 86567656, 11]);
    expect(read(['25.6', '86567656'], 'Score')).toEqual([25.6, 86567656]);
    expect(read(['500000', '900000', '8000000'], 'Params (M)', 'lower')).toEqual([500000, 900000, 8000000]);
  });

  test('are left as they are from ten thousand on: such a one is written out', () => {
    expect(read(['1.2B', '20000'], 'Parameters', 'lower')).toEqual([1200000000, 20000]);
    expect(read(['1.2B', '9000'], 'Parameters', 'lower')).toEqual([1200000000, '9000000000*']);
  });

  test('that are written out keep their size where no more of them are in the one that the metric names', () => {
    expect(read(['5', '25000000'], 'Params (M)', 'lower')).toEqual([5, 25000000]);
    expect(read(['5', '12', '25000000'], 'Params (M)', 'lower')).toEqual([5, 12, '25*']);
  });
});
