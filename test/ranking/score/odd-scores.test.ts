import { describe, expect, test } from 'vitest';
import { read } from '../reading.ts';

describe('a time in several parts', () => {
  test('is read as seconds, or in the unit of the metric', () => {
    expect(read(['2:10:00', '1:02:33', '0:45:07.5', '40 s'], 'Training time', 'lower')).toEqual([
      7800, 3753, 2707.5, 40,
    ]);
    expect(read(['1h 30m', '2 hours', '90 min', '1d 2h', '3'], 'Training time (h)', 'lower')).toEqual([
      '1.5*',
      2,
      '1.5*',
      '26*',
      3,
    ]);
  });

  test('is no score where nobody knows its parts, or where they are something else', () => {
    expect(read(['45:10', '87:1', '1:2:3', '2019:01:99', '1h of 3'], 'Time', 'lower')).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a score that names its own metric', () => {
  test('is read without it', () => {
    expect(read(['0.5', '3.5 GPU days', '4 GPU Days'], 'Search cost (GPU days)', 'lower')).toEqual([
      0.5, 3.5, 4,
    ]);
    expect(read(['36.3 BLEU', 'BLEU: 38', '35% bleu score'], 'BLEU score')).toEqual([36.3, 38, 35]);
    expect(read(['AP=62.1', '61 box AP', '60.2 (test) AP'], 'box AP')).toEqual([62.1, 61, 60.2]);
    expect(read(['54.0 mAP', 'AP 53.1', 'mAP: 50.2'], 'box AP')).toEqual([54, 53.1, 50.2]);
    expect(read(['81 IoU', 'IoU 80.5', 'mIoU 79'], 'mIoU')).toEqual([81, 80.5, 79]);
  });

  test('is not read where it names another one', () => {
    expect(read(['97.2 top-5 accuracy', 'BLEU-4: 20', 'top 5', 'MAP 5'], 'Top 1 Accuracy')).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(read(['BLEU-1: 60', '60 BLEU-1', 'BLEU 60'], 'BLEU-4')).toEqual([null, null, null]);
  });

  test('is left without a rank where it is damaged, however long', () => {
    expect(
      read([`5${'%'.repeat(200_000)}x BLEU`, `5${' %'.repeat(200_000)}x BLEU`, '36 BLEU'], 'BLEU'),
    ).toEqual([null, null, 36]);
  });
});

describe('a speed', () => {
  test('is in thousands where a small k says so, and a slow one beside it is not', () => {
    expect(read(['1.2k', '850', '2.0k', '30'], 'FPS')).toEqual([1200, 850, 2000, 30]);
    expect(read(['1.2k img/s', '900 img/s'], 'Throughput')).toEqual([1200, 900]);
    expect(read(['1.2k', '30'], 'Throughput (images/s)')).toEqual([1200, 30]);
  });

  test('is not what another metric has a small k behind', () => {
    expect(read(['1.2k', '0.8'], 'MAE', 'lower')).toEqual([null, 0.8]);
  });
});

test('a mass in grams stands beside one in kilograms, and a length of text in thousands of tokens', () => {
  expect(read(['1.2kg', '300 g', '2.5 kg'], 'CO2', 'lower')).toEqual([1.2, '0.3*', 2.5]);
  expect(read(['32k', '128k', '4096'], 'Context length')).toEqual([32000, 128000, 4096]);
});

test('a place may have its sign before it', () => {
  expect(read(['#4', '#1', '2'], 'Rank', 'lower')).toEqual([4, 1, 2]);
});
