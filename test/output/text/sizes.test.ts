import { expect, test } from 'vitest';
import { seconds, sizeOf } from '../../../src/output/text/sizes.ts';

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [1_048_524, '1023.9 KiB'],
  [1_048_525, '1.0 MiB'],
  [1_048_576, '1.0 MiB'],
  [2 ** 30 - 1, '1.0 GiB'],
  [2 ** 50, '1024.0 TiB'],
])('%i bytes are %s: never 1,024 of a unit that has a larger one', (bytes, text) => {
  expect(sizeOf(bytes)).toBe(text);
});

test('a time has one decimal', () => {
  expect([0, 449, 59_960].map(seconds)).toEqual(['0.0s', '0.4s', '60.0s']);
});
