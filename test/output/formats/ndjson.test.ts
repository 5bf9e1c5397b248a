import { expect, test } from 'vitest';
import { text } from '../../../src/output/formats/ndjson.ts';
import { entries, entry, names, nastyNames, samplePage, textOf } from '../reports.ts';

test('is a row on each line', () => {
  const rows = [
    entry('two\nlines', { tags: ['a'], score: -0, extra: { a: 'b' } }),
    entry(null, { official: false }),
  ];
  expect(textOf(text(entries(rows)))).toBe(
    [
      '{"name":"two\\nlines","tags":["a"],"score":0,"official":null,"extra":{"a":"b"}}',
      '{"name":null,"tags":[],"score":null,"official":false,"extra":null}',
      '',
    ].join('\n'),
  );
});

test('reads back as what went in', () => {
  const lines = textOf(text(names(nastyNames)))
    .trimEnd()
    .split('\n');
  const read = lines.map((line) => (JSON.parse(line) as { name: string | null }).name);
  expect(read).toEqual(nastyNames.map((name) => name?.toWellFormed() ?? null));
});

test('is a line for each row also to readers that know other ends of lines, as Python does', () => {
  expect(textOf(text(names(['a\x1cb\x85c\u2028d\u2029e'])))).toBe(
    '{"name":"a\\u001cb\\u0085c\\u2028d\\u2029e"}\n',
  );
});

test('of an empty list is nothing', () => {
  expect(textOf(text(entries([])))).toBe('');
});

test('of a page is its main list', () => {
  expect(textOf(text(samplePage())).split('\n')).toHaveLength(4);
});
