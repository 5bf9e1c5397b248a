import { expect, test } from 'vitest';
import { metricKeys } from '../../../src/ranking/metric/key.ts';

const fixed = ['rank', 'model', 'value', 'value_text', 'date'];

test('a key is the name in lower case with one _ for what is neither letter nor digit', () => {
  expect(
    metricKeys(['Top-1 Accuracy', 'mAP@0.5:0.95', '# Parameters', '% < 11.25', '\t ACCURACY'], fixed),
  ).toEqual(['top_1_accuracy', 'map_0_5_0_95', 'parameters', '11_25', 'accuracy']);
});

test('letters and digits of any script stay', () => {
  expect(metricKeys(['CEAFϕ4', 'Subject-naïve', '{max}Fβ', '∆m%'], fixed)).toEqual([
    'ceafϕ4',
    'subject_naïve',
    'max_fβ',
    'm',
  ]);
});

test('a name without letters and digits is "metric"', () => {
  expect(metricKeys(['', '%', '__'], fixed)).toEqual(['metric', 'metric_2', 'metric_3']);
});

test('a key that a fixed column or an earlier metric has is numbered in the order of the metrics', () => {
  expect(metricKeys(['RMSE', 'RMSE ', 'Rank', 'rmse', 'Value Text'], fixed)).toEqual([
    'rmse',
    'rmse_2',
    'rank_2',
    'rmse_3',
    'value_text_2',
  ]);
});

test('a number that an earlier metric has as its own is passed over', () => {
  expect(metricKeys(['F 2', 'F', 'f'], [])).toEqual(['f_2', 'f', 'f_3']);
});

test('no metrics have no keys', () => {
  expect(metricKeys([], fixed)).toEqual([]);
});
