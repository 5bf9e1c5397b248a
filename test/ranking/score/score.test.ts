import { describe, expect, test } from 'vitest';
import { readScore } from '../../../src/ranking/score/score.ts';

function readValue(text: string, metric?: string): number | null {
  return readScore(text, metric).value;
}

describe('one score text', () => {
  test.each([
    ['83.64', 83.64],
    ['.931', 0.931],
    [' 0.8784 ', 0.8784],
    ['51.5 ', 51.5],
    ['\ufeff93.3', 93.3],
    ['\u00a093.3\u200b', 93.3],
    ['−14.96', -14.96],
    ['-30000', -30000],
    ['1250569500.0', 1250569500],
    ['6.84e7', 68400000],
    ['2.84e-11', 2.84e-11],
    ['+5.2', 5.2],
    ['９５．３', 95.3],
  ])('reads the number %j as written', (text, value) => {
    expect(readValue(text)).toBe(value);
  });

  test.each([
    ['96.95%', 96.95],
    ['60.2 %', 60.2],
    ['79.6%%', 79.6],
    ['100%', 100],
  ])('reads the percentage %j on the scale of 100', (text, value) => {
    expect(readValue(text)).toBe(value);
  });

  test.each([
    ['2.42±0.01', 2.42, 0.01],
    ['0.57 ± 0.23', 0.57, 0.23],
    ['2.457 (±0.559)', 2.457, 0.559],
    ['76.17 +- 0.41', 76.17, 0.41],
    ['76.17 +/- 0.41', 76.17, 0.41],
    ['77.5 ± 0.2%', 77.5, 0.2],
    ['91 ± 72', 91, 72],
    ['2.3±0.1M', 2300000, 100000],
    ['$76.4\\pm0.3$', 76.4, 0.3],
    ['$88.1_{\\pm 0.2}$', 88.1, 0.2],
    ['88.1^{±0.2}', 88.1, 0.2],
    ['88.1 ± 0.2 ± 0.3', 88.1, 0.2],
    ['0.5 ± 0.1 %', 0.5, 0.1],
    ['88.1 &plusmn; 0.2', 88.1, 0.2],
    ['80% ± 2%', 80, 2],
    ['1.2B±0.1B', 1200000000, 100000000],
    ['12K ± 1K', 12000, 1000],
  ])('takes the mean of %j and keeps the spread', (text, value, spread) => {
    expect(readScore(text)).toEqual({ value, spread, unit: null });
  });

  test.each([
    ['65.6M', 65600000],
    ['1.82 M', 1820000],
    ['1.1M', 1100000],
    ['180G', 180000000000],
    ['30B', 30000000000],
    ['12K', 12000],
    ['25.6 Million', 25600000],
    ['12 Mil', 12000000],
    ['12 Mio', 12000000],
    ['1.2T', 1200000000000],
    ['2300000000.0G', 2300000000000000000],
    ['25.6M params', 25600000],
  ])('shifts %j by its suffix without a rounding error', (text, value) => {
    expect(readValue(text)).toBe(value);
  });

  test.each([
    ['339m', 'Parameters', 339000000],
    ['190k', '#params', 190000],
    ['1.3b', 'Training tokens', 1300000000],
    ['6m', 'Training images', 6000000],
  ])('takes a small letter in %j as a suffix under %j', (text, metric, value) => {
    expect(readValue(text, metric)).toBe(value);
  });

  test('takes a small letter as a suffix only where the metric counts', () => {
    expect(readScore('12m', 'Localization error')).toEqual({ value: 12, spread: null, unit: 'm' });
    expect(readValue('12k', 'Score')).toBeNull();
    expect(readValue('5b', 'Accuracy')).toBeNull();
  });

  test.each([
    ['1,250,000', 1250000],
    ['1,514,187', 1514187],
    ['12,629.0', 12629],
    ['>1,400.000', 1400],
    ['>1,400', 1400],
    ['99,45', 99.45],
    ['37,7', 37.7],
    ['76,2%', 76.2],
    ['0,626', 0.626],
    ['0,3', 0.3],
    ['1234,567', 1234.567],
    ['1 000 000', 1000000],
    ['1\u202f000', 1000],
    ['12 345,6', 12345.6],
    ['1 000 000.5', 1000000.5],
    ["1'250'000", 1250000],
    ['1’250', 1250],
    ['1_000_000', 1000000],
    ['1.250.000', 1250000],
    ['1.234,56', 1234.56],
    ['0·92', 0.92],
    ['92·4%', 92.4],
    ['2·10^5', 200000],
  ])('reads what separates the digits of %j, which can mean one thing only', (text, value) => {
    expect(readValue(text)).toBe(value);
  });

  test.each(['7,537', '2,200'])('leaves %j open, where a comma can be a point or thousands', (text) => {
    expect(readValue(text)).toBeNull();
  });

  test.each([
    ['54.60/55.55', 54.6],
    ['0.42|0.50|0.42', 0.42],
    ['61.1 / 32.3', 61.1],
    ['54.7 / 28.2 / 30.2', 54.7],
    ['76.4\u00a0/\u00a066.2', 76.4],
    ['89-98', 89],
    ['0.79–0.82', 0.79],
    ['82.1 to 84.0', 82.1],
    ['80%-90%', 80],
    ['5ms - 10ms', 5],
    ['7-70B', 7000000000],
    ['7B-70B', 7000000000],
    ['350M–7B', 350000000],
    ['54.6, 55.5', 54.6],
    ['(47.18, 58.41, 64.02, …) on 5% ~ 20%', 47.18],
    ['94.6 (14  gestures) , 91.9 (28 gestures )', 94.6],
  ])('takes the first number of %j', (text, value) => {
    expect(readValue(text)).toBe(value);
  });

  test.each([
    ['78.0 (average of 3 split)', 78],
    ['70.14 (measured by Ge et al., 2018)', 70.14],
    ['42.5(1080Ti)', 42.5],
    ['78.3(4.5)', 78.3],
    ['0.81 (0.79-0.82)', 0.81],
    ['**67.3**', 67.3],
    ['<b>67.3</b>', 67.3],
    ['\\textbf{67.3}', 67.3],
    ['87.58*', 87.58],
    ['†90.0', 90],
    ['§ 71.2', 71.2],
    ['87.5²', 87.5],
    ['87.5<sup>2</sup>', 87.5],
    ['87.5\\textsuperscript{2}', 87.5],
    ['88.1^{†}', 88.1],
    ['$88.1^{\\dagger}$', 88.1],
    ['88.1$^{\\dagger}$', 88.1],
    ['88.1\\ddagger', 88.1],
    ['{\\bf 88.1}', 88.1],
    ['\\textbf{\\underline{88.1}}', 88.1],
    ['"88.1"', 88.1],
    ["'88.1'", 88.1],
    ['“88.1”', 88.1],
    ['88.1 percent', 88.1],
    ['88.1 (+0.3)', 88.1],
    ['88.1 ↑0.3', 88.1],
    ['88.1 ↑', 88.1],
    ['↓ 3.2', 3.2],
    ['\\sim 90', 90],
    ['about 90', 90],
    ['&lt;0.1', 0.1],
    ['€12', 12],
    ['12 €', 12],
    ['12£', 12],
    ['~90', 90],
    ['<0.1', 0.1],
    ['56.4&', 56.4],
    ['0 .789', 0.789],
  ])('reads %j past its notes and marks', (text, value) => {
    expect(readValue(text)).toBe(value);
  });
});
