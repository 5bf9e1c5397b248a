import { expect, test } from 'vitest';
import { exactNumbers } from '../../../src/dumps/parquet/exact-numbers.ts';
import { createDecoder } from '../../../src/dumps/parquet/library.ts';

test('decimals have no more digits than they were written with', () => {
  const decoder = { type: 'INT64', element: { converted_type: 'DECIMAL', scale: 2 } } as never;
  const written = Array.from({ length: 10_000 }, (_, hundredths) => hundredths);
  const read = exactNumbers(
    written.map((hundredths) => hundredths * 10 ** -2),
    decoder,
  );
  expect(Array.from(read).filter((value, at) => value !== at / 100)).toEqual([]);
});

test('numbers of 32 bits are the shortest that are no others', () => {
  const decoder = { type: 'FLOAT', element: {} } as never;
  const written = [95.3, 0.1, 1301.1234, 1e-7, 3, -0.57, 16_777_217, Number.NaN, Number.POSITIVE_INFINITY];
  expect(Array.from(exactNumbers(Float32Array.from(written), decoder))).toEqual(written.with(6, 16_777_216));
});

test('other numbers are as they are', () => {
  const values = Float64Array.of(0.1 + 0.2);
  expect(exactNumbers(values, { type: 'DOUBLE', element: {} } as never)).toBe(values);
});

test('a day that the calendar does not have is a text that is no date, so that it is missed', () => {
  const chunk = { path_in_schema: ['date'], type: 'INT32', codec: 'UNCOMPRESSED' } as never;
  const { parsers } = createDecoder([{ element: { name: 'date' } } as never], chunk, () => {});
  expect(parsers?.dateFromDays(18_321)).toBe('2020-02-29');
  expect(parsers?.dateFromDays(3_670_684)).toBe('3670684 days since 1970');
  expect(parsers?.timestampFromMilliseconds(10n ** 18n)).toBe('1000000000000000000 milliseconds since 1970');
});
