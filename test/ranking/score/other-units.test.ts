import { expect, test } from 'vitest';
import { readScore } from '../../../src/ranking/score/score.ts';
import { read } from '../reading.ts';

test('energies, powers and masses are brought to one unit, and a capital M is a million of them', () => {
  expect(read(['0.5 J', '12 mJ', '3'], 'Energy (J)', 'lower')).toEqual([0.5, '0.012*', 3]);
  expect(read(['12', '1,507 kWh', '85.7 MWh'], 'Energy (kWh)', 'lower')).toEqual([12, 1507, '85700*']);
  expect(read(['12 W', '900 mW'], 'Power (W)', 'lower')).toEqual([12, '0.9*']);
  expect(read(['30', '62 meV', '0.061 eV'], 'gap (meV)', 'lower')).toEqual([30, 62, '61*']);
  expect(read(['4 GeV', '3 MeV', '5 MeV'], 'Energy error', 'lower')).toEqual(['4000*', 3, 5]);
});

test('carbon is weighed with or without its formula', () => {
  expect(
    read(['1.2', '652 kg', '552 t', '3 kg CO2eq', '2 tCO₂e', '500 gCO2'], 'Carbon (kgCO2e)', 'lower'),
  ).toEqual([1.2, 652, '552000*', 3, '2000*', '0.5*']);
});

test('lengths of molecules are brought to one unit', () => {
  expect(read(['3.3', '6.2 Å', '0.77 nm'], 'Median RMSD (Å)', 'lower')).toEqual([3.3, 6.2, '7.7*']);
});

test.each(['240 m2/s2', '240 m²/s²', '240 m^2/s^2'])('a power is part of a unit in %j', (text) => {
  expect(readScore(text).value).toBe(240);
});

test.each(['3 CO2', '3m 2', '8x2B'])('%j is no number with a unit', (text) => {
  expect(readScore(text).value).toBeNull();
});

test.each(['1093 +5/-6', '1093 -6/+5', '1093 +5 -6', '1093 (+5/-6)'])(
  'a score is read without how far it may be off to either side in %j',
  (text) => {
    expect(readScore(text)).toEqual({ value: 1093, spread: null, unit: null });
  },
);

test('a number with a comma that is in full already was not scaled', () => {
  expect(read(['1,021', '1.3k', '2k'], 'Average number of queries', 'lower')).toEqual([1021, 1300, 2000]);
});

test('mistakes are counted in thousands too', () => {
  for (const metric of ['FP', 'FN', 'ID Sw.', 'IDs', 'Frag', '# ID switches']) {
    expect(read(['2.3k', '1,987', '3306'], metric, 'lower')).toEqual([2300, 1987, 3306]);
  }
});

test('bit rates are brought to one unit', () => {
  expect(read(['1.5', '6 kbps', '750 bps', '0.5 Mbit/s', '3 kbps'], 'Bitrate (kbps)', 'lower')).toEqual([
    1.5,
    6,
    '0.75*',
    '500*',
    3,
  ]);
});

test.each(['120 HU', '4.5 mL', '3 voxels', '2.3 hPa', '12 ppm', '6.99 mph', '5.2σ', '0.5 μg/m³'])(
  'a score is read with its unit in %j',
  (text) => {
    expect(readScore(text)).toMatchObject({ value: Number.parseFloat(text), unit: expect.any(String) });
  },
);

test('how many times faster it is may be said in words', () => {
  expect(read(['3.2x speedup', '2.1× Speedup', '1.5'], 'Speedup')).toEqual([3.2, 2.1, 1.5]);
});
