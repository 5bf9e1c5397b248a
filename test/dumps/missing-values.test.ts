import { expect, test } from 'vitest';
import { readDate } from '../../src/dumps/dates.ts';
import { readRows } from '../../src/dumps/evaluation-tables/rows.ts';
import { readName } from '../../src/dumps/evaluation-tables/tree.ts';
import { readAddress, readArxivId, readInteger, readLink, readNames } from '../../src/dumps/fields.ts';

test('a count of blanks is not told, and is not 0', () => {
  expect(['', '  ', null, '12', ' 0 ', '1.5'].map(readInteger)).toEqual([null, null, null, 12, 0, null]);
});

test('"None" is a missing title, unless the row has an address: then the paper is called so', () => {
  const rows = [{ paper_title: 'None' }, { paper_title: 'None', paper_url: 'https://a.b/c' }];
  const read = readRows(rows, 'rows', () => {}).rows;
  expect(read.map(({ paperTitle }) => paperTitle)).toEqual([null, 'None']);
});

test('a number that may be a year is no day in milliseconds, and is told of', () => {
  let lost = 0;
  const read = [0, 86_400_000, 1_553_558_400_000].map((value) => readDate(value, () => lost++));
  expect([read, lost]).toEqual([[null, null, '2019-03-26'], 2]);
});

test('blanks at the edges of a date are no obstacle, as at those of a score', () => {
  let lost = 0;
  const texts = [
    ' 2021-06-30',
    '2021-06-30\u00a0',
    '\t2021-06-30 \n',
    ' 2021-06-30T00:00:00 ',
    '12021-06-30',
  ];
  expect([texts.map((text) => readDate(text, () => lost++)), lost]).toEqual([
    ['2021-06-30', '2021-06-30', '2021-06-30', '2021-06-30', null],
    1,
  ]);
});

test('"None" is no address, no id and no list of names: two papers would be one by it', () => {
  for (const nothing of ['None', 'null', 'NaN', '', null]) {
    expect([readAddress(nothing), readArxivId(nothing), readLink(nothing)]).toEqual([null, null, null]);
    expect(readNames(nothing, 'name', () => expect.fail('nothing is lost'))).toEqual([]);
  }
  expect(readAddress('https://paperswithcode.com/paper/none')).toBe('https://paperswithcode.com/paper/none');
});

test('the name of a task may stand in an object; what is no text is told of, and what is not there is not', () => {
  let lost = 0;
  const names = [{ name: 'NER' }, ['NER'], 'NER', '', null, undefined, { id: 1 }, [], true];
  expect([names.map((name) => readName(name, () => lost++)), lost]).toEqual([
    ['NER', 'NER', 'NER', '', '', '', '', '', ''],
    3,
  ]);
});
