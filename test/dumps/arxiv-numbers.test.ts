import { expect, test } from 'vitest';
import { readArxivId } from '../../src/dumps/fields.ts';

test.each([
  [1706.03762, '1706.03762'],
  [1602.0736, '1602.07360'],
  [1703.1, '1703.10000'],
  [1412.698, '1412.6980'],
  [1501.0001, '1501.00010'],
  [704.0001, '0704.0001'],
  [911.237, '0911.2370'],
])('the arXiv id that became the number %f is %s', (number, id) => {
  expect(readArxivId(number)).toBe(id);
});

test.each([
  ['1602.0736', '1602.0736'],
  [2017, '2017'],
  [17060.1, '17060.1'],
  ['cs/0501001', 'cs/0501001'],
  ['', null],
  [null, null],
])('what is no such number stays as it stands: %j', (value, id) => {
  expect(readArxivId(value)).toBe(id);
});
