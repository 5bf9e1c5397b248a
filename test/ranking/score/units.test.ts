import { expect, test } from 'vitest';
import { findPrefixInName, findUnit, findUnitInName, isUnit } from '../../../src/ranking/score/units.ts';

/** How many base units of its kind a unit is. */
function sizeOf(written: string): string | null {
  const unit = findUnit(written);
  return unit && `${Number(`${unit.times}e${unit.power}`)} ${unit.kind}`;
}

test.each([
  ['ns', '1e-9 time'],
  ['µs', '0.000001 time'],
  ['msec', '0.001 time'],
  ['s/img', '1 time'],
  ['Minutes', '60 time'],
  ['hrs', '3600 time'],
  ['days', '86400 time'],
  ['week', '604800 time'],
  ['um', '0.000001 length'],
  ['mm', '0.001 length'],
  ['cm', '0.01 length'],
  ['metres', '1 length'],
  ['km', '1000 length'],
  ['bytes', '1 bytes'],
  ['KB', '1000 bytes'],
  ['MB', '1000000 bytes'],
  ['GB', '1000000000 bytes'],
  ['TB', '1000000000000 bytes'],
  ['KiB', '1024 bytes'],
  ['MiB', '1048576 bytes'],
  ['GiB', '1073741824 bytes'],
  ['TiB', '1099511627776 bytes'],
  ['MFLOPs', '1000000 operations'],
  ['BFLOPs', '1000000000 operations'],
  ['GMACs', '1000000000 operations'],
  ['Å', '1e-10 length'],
  ['nm', '1e-9 length'],
  ['mJ', '0.001 energy'],
  ['MJ', '1000000 energy'],
  ['kWh', '3600000 energy'],
  ['MWh', '3600000000 energy'],
  ['meV/atom', '0.001 electronvolts'],
  ['MeV', '1000000 electronvolts'],
  ['mW', '0.001 power'],
  ['MW', '1000000 power'],
  ['kgCO2', '1000 mass'],
  ['t', '1000000 mass'],
])('a number with %s behind it is in %s', (written, size) => {
  expect(sizeOf(written)).toBe(size);
});

test.each(['m/s', 'dB', 'px', 'nonsense', ''])('"%s" behind a number is converted to nothing', (written) => {
  expect(sizeOf(written)).toBeNull();
});

test('units that are only kept are units all the same, and D is none', () => {
  expect(['dB', 'px', 'fps', 'tokens', 'D', 'nonsense'].map(isUnit)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ['Min latency (ms)', 'time', 'ms'],
  ['Time [hours]', 'time', 'hours'],
  ['GFLOPs', 'operations', 'GFLOPs'],
  ['FLOPs', 'operations', null],
  ['Accuracy', 'time', null],
  ['Energy (J)', 'energy', 'J'],
  ['RMSD (Å)', 'length', 'Å'],
  ['gap (meV)', 'electronvolts', 'meV'],
  ['Carbon (kgCO2e)', 'mass', 'kg'],
] as const)('the name "%s" says that its bare numbers, a %s, are in %s', (metric, kind, unit) => {
  expect(findUnitInName(metric, kind)).toEqual(unit && findUnit(unit));
});

test.each([
  ['Params (M)', 6],
  ['Params (thousands)', 3],
  ['Params (trillion)', 12],
  ['GFLOPs', 9],
  ['Params (B)', 9],
  ['Params', null],
])('the name "%s" says that its bare numbers are in 10 to the %s', (metric, power) => {
  expect(findPrefixInName(metric)).toBe(power);
});
