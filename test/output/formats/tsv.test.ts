import { expect, test } from 'vitest';
import { text } from '../../../src/output/formats/tsv.ts';
import { list, type Report } from '../../../src/output/report.ts';
import { entries, entry, names, nastyNames, pipe, plainLook, samplePage, textOf } from '../reports.ts';

function tsvOf(report: Report, look = {}): string {
  return textOf(text(report, pipe, { ...plainLook, ...look }));
}

test('every row is one line, and a value is never quoted', () => {
  expect(tsvOf(names(nastyNames))).toBe(
    [
      'name',
      'plain',
      'a "quoted" word',
      'comma, semicolon; tab here',
      'two lines',
      'two lines',
      'a lone return',
      ' leading and trailing ',
      '',
      '',
      'pipe | back\\slash <b>*x*</b> _y_ &amp;',
      '日本語 医療',
      '👩‍👩‍👧‍👦 family',
      'cafe\u0301 नमस्ते',
      'red \u001b[31m alert \u0007 \u007f \u009b',
      'txt.\u202eexe',
      'half \ud800 pair',
      "=1+1 and '",
      '-0.31',
      '',
    ].join('\n'),
  );
});

test('every type of cell has its text', () => {
  const row = entry('x', { tags: ['a\tb', 'c'], score: 0.5, official: false, extra: { a: null } });
  expect(tsvOf(entries([row]))).toBe(
    'name\ttags\tscore\tofficial\textra\nx\ta b; c\t0.5\tfalse\t{"a":null}\n',
  );
});

test('an empty list is the header, or nothing', () => {
  expect(tsvOf(names([]))).toBe('name\n');
  expect(tsvOf(names([]), { headers: false })).toBe('');
});

test('a page is its main list', () => {
  expect(tsvOf(samplePage(), { headers: false }).split('\n')[2]).toBe('SciBERT (Base Vocab)\t\t73.7\t\t');
});

test('the names of columns, which a query may choose, have no tab either', () => {
  const columns = [{ key: 'a\tb\n', type: 'text' as const, cell: () => 'c' }];
  expect(tsvOf(list(columns, ['row']))).toBe('a b \nc\n');
});

test('what Python and others take for the end of a line becomes a blank, the rest of the controls stays', () => {
  const breaks = ['\t', '\n', '\v', '\f', '\r', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'];
  expect(tsvOf(names([breaks.join('a'), '\x1b\x1f\u200b']))).toBe(
    `name\n${breaks.map(() => ' ').join('a')}\n\x1b\x1f\u200b\n`,
  );
});
