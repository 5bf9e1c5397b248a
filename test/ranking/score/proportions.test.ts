import { describe, expect, test } from 'vitest';
import { read } from '../reading.ts';

describe('0.95 among 95s', () => {
  test('is ranked as its hundredfold, exactly, and marked', () => {
    expect(read(['98.99', '0.952', '96.5', '95.2', '94.1'], 'F1')).toEqual([
      98.99,
      '95.2*',
      96.5,
      95.2,
      94.1,
    ]);
  });

  test.each(['Accuracy', 'mAP@0.5', 'Hits@10', 'Top-1', 'Mean IoU', 'AUC', 'Exact Match', 'Test (%)'])(
    'is a share under %s',
    (metric) => {
      expect(read(['90', '91', '92', '93', '0.9'], metric)).toEqual([90, 91, 92, 93, '90*']);
    },
  );

  test('stays as it is where lower is better', () => {
    expect(read(['2.1', '3.0', '0.9', '2.4', '2.8'], 'Accuracy loss (%)', 'lower')).toEqual([
      2.1, 3, 0.9, 2.4, 2.8,
    ]);
    expect(read(['2.1', '3.0', '0.9', '2.4', '2.8'], 'WER', 'lower')).toEqual([2.1, 3, 0.9, 2.4, 2.8]);
  });

  test('stays as it is where the metric is no proportion', () => {
    expect(read(['30', '31', '32', '33', '0.3'], 'PSNR')).toEqual([30, 31, 32, 33, 0.3]);
  });

  test('stays as it is where it is written as a percentage', () => {
    expect(read(['30', '31', '32', '33', '0.3%'], 'Accuracy')).toEqual([30, 31, 32, 33, 0.3]);
  });

  test('stays as it is where the hundredfold is far from the others', () => {
    expect(read(['90', '91', '92', '93', '0.4'], 'Accuracy')).toEqual([90, 91, 92, 93, 0.4]);
    expect(read(['10', '11', '12', '13', '0.9'], 'AP')).toEqual([10, 11, 12, 13, 0.9]);
    expect(read(['50', '51', '52', '53', '0.62'], 'AP')).toEqual([50, 51, 52, 53, '62*']);
    expect(read(['50', '51', '52', '53', '0.65'], 'AP')).toEqual([50, 51, 52, 53, 0.65]);
    // One of each: neither are there more shares.
    expect(read(['90', '0.3'], 'Accuracy')).toEqual([90, 0.3]);
  });

  test('stays as it is where the percentages begin near it', () => {
    expect(read(['49', '12.5', '4.8', '1.96', '0.5'], 'Resolved (%)')).toEqual([49, 12.5, 4.8, 1.96, 0.5]);
    expect(read(['38', '22', '13', '3.8', '0.4'], 'Pass@1')).toEqual([38, 22, 13, 3.8, 0.4]);
  });

  test('is 1 only where four in five are percentages, or most others are shares', () => {
    expect(read(['90.0', '90', '1'], 'Accuracy')).toEqual([90, 90, 1]);
    expect(read(['90', '91', '92', '93', '1'], 'Accuracy')).toEqual([90, 91, 92, 93, '100*']);
    expect(read(['1', '0.95', '92'], 'Accuracy')).toEqual(['100*', '95*', 92]);
  });

  test('is raised also where it is not alone, or the only other one is a percentage', () => {
    expect(read(['90', '91', '92', '0.9', '0.8'], 'Accuracy')).toEqual([90, 91, 92, '90*', '80*']);
    expect(read(['80.5', '0.61'], 'MOTA')).toEqual([80.5, '61*']);
  });

  test('is raised with all others where most are shares and one is a percentage', () => {
    expect(read(['92.3', '0.95', '0.91', '0.88'], 'F1')).toEqual([92.3, '95*', '91*', '88*']);
    expect(read(['51.25', '0.43', '0.354'], 'F1')).toEqual([51.25, '43*', '35.4*']);
    expect(read(['0.95', '0.94', '0.93', '3'], 'F1')).toEqual([0.95, 0.94, 0.93, 3]);
  });

  test.each([
    ...['BLEU-4', 'ROUGE-L', 'METEOR', 'chrF++', 'Spearman Correlation', 'SRCC'],
    ...['H@10', 'JGA', 'ODS', 'mINP', 'maxF', 'Fmax', 'WUPS@0.9', 'TEDS-Struct', 'QWK', 'Uniqueness'],
    ...[
      'NDS',
      'C-index',
      'lDDT',
      'TM-score',
      'GDT_TS',
      'nDTW',
      'MANIQA',
      'MAUVE',
      'Distinct-2',
      'Match rate',
    ],
  ])('is a share under %s, which some print on a scale of 100', (metric) => {
    expect(read(['35', '36.5', '0.372', '38'], metric)).toEqual([35, 36.5, '37.2*', 38]);
  });

  test.each(['SSIM', 'MS-SSIM', 'STOI', 'CLIP score', 'Delta < 1.25', 'δ1', 'delta_1'])(
    'is a share under %s, and a percentage among shares raises them',
    (metric) => {
      expect(read(['0.948', '0.707', '86.7', '0.91'], metric)).toEqual(['94.8*', '70.7*', 86.7, '91*']);
    },
  );

  test('stays as it is among decibels', () => {
    expect(read(['14.2 dB', '0.97', '15.1', '13.9'], 'MS-SSIM')).toEqual([14.2, 0.97, 15.1, 13.9]);
  });

  test('stays as it is where more than one in five scores are neither shares nor percentages', () => {
    expect(read(['90', '91', '-3', '-5', '0.9'], 'Accuracy')).toEqual([90, 91, -3, -5, 0.9]);
    expect(read(['90', '91', '92', '-5', '0.9'], 'Accuracy')).toEqual([90, 91, 92, -5, '90*']);
  });

  test('is left alone where too few are percentages, of which 1.2 is none', () => {
    expect(read(['95', '94', '1.2', '0.952'], 'Accuracy')).toEqual([95, 94, 1.2, 0.952]);
    expect(read(['95', '94', '1.6', '0.952'], 'Accuracy')).toEqual([95, 94, 1.6, 0.952]);
  });
});
