import { describe, expect, test } from 'vitest';
import { readScore } from '../../../src/ranking/score/score.ts';

describe('the text of a score', () => {
  test.each([
    ['20.9x6', 20.9],
    ['1436x3', 1436],
    ['2828*3', 2828],
    ['39 × 3 × 10', 39],
    ['34.7x10', 34.7],
    ['180G×30', 180000000000],
  ])('takes the first factor of %j, the others count views', (text, value) => {
    expect(readScore(text).value).toBe(value);
  });

  test.each([
    ['0.57×1e-4', 0.000057],
    ['6.84 × 10^7', 68400000],
    ['6.84 × 10⁷', 68400000],
    ['1.5*10**9', 1500000000],
    ['0.57×10⁻⁴', 0.000057],
    ['10^7', 10000000],
    ['3.4 × 10<sup>-3</sup>', 0.0034],
    ['$3.4 \\times 10^{-3}$', 0.0034],
    ['1.5 e-4', 0.00015],
  ])('multiplies %j by its power of ten', (text, value) => {
    expect(readScore(text).value).toBe(value);
  });

  test.each([
    '',
    ' ',
    '-',
    '--',
    '–',
    '/',
    '.',
    '%',
    '±5',
    'N/A',
    'NA',
    'nan',
    'inf',
    'Infinity',
    'Yes',
    'NO',
    'false',
    'ELMo',
    'cm',
    'Vgg19BN',
    'Megatron-Turing NLG 530B (Few-Shot)',
    'TAS-pruned ResNet-18',
    '3D ResNet',
    '1st',
    '3D',
    '2d',
    '2.5D',
    '1/2',
    '3/10',
    '1/30 s',
    '1/25sec',
    '8x7B',
    '88.1 to',
    '1 000 00',
    '1 888 829 0881',
    '٨٨',
    'TBD',
    'n/a',
    '—',
    '88.1 mAP',
    '"Yes"',
    'O.753',
    '87:1',
    '70.14.2',
    '2.2.M',
    '1e400',
    '1e-400',
    '0x10',
    '2^10',
    '1,2,3',
    '1,234,56',
    '½',
    '20 per node',
    'https://github.com/a/b/blob/master/c.ipynb',
    'github.com/a/b',
    '1-888-829-0881',
    '2019-05-01',
    "01/01/1967' AND 2*3*8=6*8 AND 'AncJ'='AncJ",
    '1\'"',
    'improving about 0.2-0.3dB',
    '12-layer',
  ])('finds no score in %j', (text) => {
    expect(readScore(text)).toEqual({ value: null, spread: null, unit: null });
  });
});
