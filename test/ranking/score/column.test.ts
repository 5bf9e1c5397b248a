import { describe, expect, test } from 'vitest';
import { readColumn } from '../../../src/ranking/score/column.ts';
import { read } from '../reading.ts';

describe('a column of scores', () => {
  test('keeps the order of the rows, with null for a row that has no score', () => {
    expect(readColumn(['83.6', null, '82%', 'N/A', '', '81.3±0.2'], 'Accuracy', 'higher')).toEqual([
      { value: 83.6, scaled: false },
      { value: null, scaled: false },
      { value: 82, scaled: false },
      { value: null, scaled: false },
      { value: null, scaled: false },
      { value: 81.3, scaled: false },
    ]);
  });

  test('may be empty, or without any score', () => {
    expect(read([], 'Accuracy')).toEqual([]);
    expect(read([null, null], 'Accuracy')).toEqual([null, null]);
    expect(read(['-', 'Yes'], 'Accuracy')).toEqual([null, null]);
  });
});

describe('a comma with three digits behind it', () => {
  test('is a decimal comma among small scores', () => {
    expect(read(['74.7', '7,537', '69.1', '1,2'], 'Mean IoU')).toEqual([74.7, 7.537, 69.1, 1.2]);
  });

  test('separates thousands among large ones', () => {
    expect(read(['2,200', '1800.5', '950'], 'Speed (FPS)')).toEqual([2200, 1800.5, 950]);
  });

  test('is decided by ratio and not by distance', () => {
    // From 110, 3.4 is nearer by distance (107 against 3290) and 3400 by ratio (32 against 31).
    expect(read(['100', '120', '3,400'], 'Score')).toEqual([100, 120, 3400]);
  });

  test('is decided in the unit and with the suffix of the column', () => {
    expect(read(['3 ms', '1,200 us', '1.1ms'], 'Latency', 'lower')).toEqual([3, '1.2*', 1.1]);
    expect(read(['1,200 ms', '0.9 s', '2 s'], 'Latency', 'lower')).toEqual(['1.2*', 0.9, 2]);
    expect(read(['25.6', '7.8', '1,200K'], 'Params (M)', 'lower')).toEqual([25.6, 7.8, '1.2*']);
    expect(read(['66M', '25M', '7,537'], 'Params', 'lower')).toEqual([66000000, 25000000, '7537000*']);
  });

  test('makes no score where no neighbour can tell', () => {
    expect(read(['7,537'], 'Mean IoU')).toEqual([null]);
    expect(read(['7,537', '7,112', '-'], 'Mean IoU')).toEqual([null, null, null]);
    expect(read(['8,152', '0', '0'], 'Score')).toEqual([null, 0, 0]);
  });

  test('is no farther from many zeros, which have no ratio', () => {
    expect(read(['8,152', '0', '0', '0', '2500'], 'Score')).toEqual([8152, 0, 0, 0, 2500]);
  });
});

describe('suffixes in a column', () => {
  test('a bare small number among suffixed ones takes their suffix', () => {
    expect(read(['66M', '4.0', '25.6M', '5.3M'], 'Number of params', 'lower')).toEqual([
      66000000,
      '4000000*',
      25600000,
      5300000,
    ]);
  });

  test('a number that is written out in full stays', () => {
    expect(read(['66M', '4000000', '25.6M'], 'Params', 'lower')).toEqual([66000000, 4000000, 25600000]);
    expect(read(['1.2K', '850', '3.4K'], 'Training samples')).toEqual([1200, 850, 3400]);
    expect(read(['12.3K', '9800', '1.1M'], 'Training samples')).toEqual([12300, 9800, 1100000]);
  });

  test('a bare number stays where the metric counts nothing', () => {
    expect(read(['12.3K', '9800', '1.1M'], 'Score')).toEqual([12300, 9800, 1100000]);
    expect(read(['1.1M', '850'], 'Return')).toEqual([1100000, 850]);
    expect(read(['2.5M', '1.2M', '500'], 'Score')).toEqual([2500000, 1200000, 500]);
    expect(read(['1.2M', '4.0', '2.5M'], 'Mean reward')).toEqual([1200000, 4, 2500000]);
  });

  test('a bare number stays where their suffix would carry it far away from them', () => {
    expect(read(['1.1M', '850'], 'Samples')).toEqual([1100000, 850]);
    expect(read(['66M', '25M', '9000'], 'Params', 'lower')).toEqual([66000000, 25000000, 9000]);
  });

  test('beside billions a bare number is in millions where that is nearer', () => {
    expect(read(['1.3B', '125', '350', '760', '6.7B', '13'], 'Params', 'lower')).toEqual([
      1300000000,
      '125000000*',
      '350000000*',
      '760000000*',
      6700000000,
      '13000000000*',
    ]);
    expect(read(['4.1G', '300', '0.3'], 'FLOPs', 'lower')).toEqual([4100000000, '300000000*', '300000000*']);
  });

  test('a fraction of a count takes their suffix from farther away, because nothing is counted in fractions', () => {
    expect(read(['66M', '0.35', '25.6M'], 'Params', 'lower')).toEqual([66000000, '350000*', 25600000]);
    expect(read(['66M', '0.0001'], 'Params', 'lower')).toEqual([66000000, 0.0001]);
  });

  test('one suffix among bare scores of something that is not counted moves none', () => {
    expect(read(['10', '12', '11', '9K'], 'Score')).toEqual([10, 12, 11, 9000]);
  });

  test('a metric that names its scale keeps it where most scores are bare', () => {
    expect(read(['39', '4.1', '180G', '66'], 'GFLOPs', 'lower')).toEqual([39, 4.1, '180*', 66]);
    expect(read(['25.6', '7.8', '1.2B'], 'Params (M)', 'lower')).toEqual([25.6, 7.8, '1200*']);
  });

  test('a metric that names its scale keeps it for units as well', () => {
    expect(read(['39', '4.1', '180G', '66', '300 MFLOPs'], 'GFLOPs', 'lower')).toEqual([
      39,
      4.1,
      '180*',
      66,
      '0.3*',
    ]);
    expect(read(['39', '4.1', '300 MFLOPs'], 'FLOPs (G)', 'lower')).toEqual([39, 4.1, '0.3*']);
    expect(read(['12', '40', '900M'], 'GMAdds', 'lower')).toEqual([12, 40, '0.9*']);
  });

  test('the suffix that a metric names outranks the commonest one', () => {
    expect(read(['1.2B', '30', '7B'], 'Parameters (M)', 'lower')).toEqual([
      1200000000,
      '30000000*',
      7000000000,
    ]);
  });

  test('zero stays zero', () => {
    expect(read(['66M', '0', '5M'], 'Params', 'lower')).toEqual([66000000, 0, 5000000]);
  });
});

describe('units in a column', () => {
  test('of one kind are brought to the one that the metric names', () => {
    expect(read(['12ms', '0.33s/img', '45'], 'Inference time (ms)', 'lower')).toEqual([12, '330*', 45]);
  });

  test('of one kind are brought to the one in brackets, since "min" is also the least', () => {
    expect(read(['12 ms', '45', '0.1 s'], 'Min latency (ms)', 'lower')).toEqual([12, 45, '100*']);
    expect(read(['90 s', '2'], 'Time (min)', 'lower')).toEqual(['1.5*', 2]);
  });

  test('of one kind are brought to the commonest one', () => {
    expect(read(['94.3 MB', '1.1 GB', '12 MB'], 'Model size', 'lower')).toEqual([94.3, '1100*', 12]);
    expect(read(['0.07 h', '3 min', '252 s', '90 s'], 'Training time', 'lower')).toEqual([
      '252*',
      '180*',
      252,
      90,
    ]);
  });

  test('make minutes of an "m" among other times', () => {
    expect(read(['6s', '1m', '3h', '10m', '45 s'], 'Time', 'lower')).toEqual([
      6,
      '60*',
      '10800*',
      '600*',
      45,
    ]);
    expect(read(['1m', '2h 30m', '90'], 'Time (min)', 'lower')).toEqual([1, '150*', 90]);
    expect(read(['1 m', '40 cm', '2'], 'Error', 'lower')).toEqual([1, '0.4*', 2]);
    expect(read(['0.5 m', '2'], 'minADE@5s (m)', 'lower')).toEqual([0.5, 2]);
  });

  test('count multiply-adds with operations, as tables do that mix them', () => {
    expect(read(['300 MMACs', '4.1 GFLOPs', '8 GMAdds'], 'FLOPs', 'lower')).toEqual(['0.3*', 4.1, 8]);
    expect(read(['4.1G', '4.2 GMACs', '8.2 GFLOPs', '3.9'], 'GFLOPs', 'lower')).toEqual([
      4.1e9,
      '4200000000*',
      '8200000000*',
      '3900000000*',
    ]);
  });

  test('of different kinds are left alone', () => {
    expect(read(['12 ms', '3 MB'], 'Cost', 'lower')).toEqual([12, 3]);
  });

  test('are brought to the scale that a metric names and most scores are in', () => {
    expect(read(['0.39G', '4.1', '15.3 GFLOPs', '600 MFLOPs', '525', '11'], 'GFLOPs', 'lower')).toEqual([
      '0.39*',
      4.1,
      15.3,
      '0.6*',
      525,
      11,
    ]);
    expect(read(['300 MFLOPs', '4.1', '5'], 'FLOPs (G)', 'lower')).toEqual(['0.3*', 4.1, 5]);
  });

  test('are written out beside bare suffixes', () => {
    expect(read(['4.1G', '300 MFLOPs'], 'FLOPs', 'lower')).toEqual([4100000000, '300000000*']);
  });
});
