import { describe, expect, test } from 'vitest';
import { text } from '../../../src/output/formats/markdown.ts';
import { list, type Report } from '../../../src/output/report.ts';
import { displayWidth } from '../../../src/output/text/text-width.ts';
import { entries, entry, names, nastyNames, pipe, plainLook, samplePage, textOf } from '../reports.ts';

function markdownOf(report: Report, look = {}): string {
  return textOf(text(report, pipe, { ...plainLook, ...look }));
}

describe('markdown', () => {
  test('is a table with its numbers to the right', () => {
    const rows = [
      entry('BERT', { tags: ['a', 'b'], score: 93.5 }),
      entry('日本語', { score: 8, official: true }),
    ];
    expect(markdownOf(entries(rows))).toBe(
      [
        '| name   | tags | score | official | extra |',
        '| :----- | :--- | ----: | :------- | :---- |',
        '| BERT   | a; b |  93.5 |          |       |',
        '| 日本語 |      |     8 | true     |       |',
        '',
      ].join('\n'),
    );
  });

  test('has three cells at least in a column, or the mark of one to the right would be none', () => {
    const columns = [{ key: 'n', type: 'integer' as const, cell: (row: unknown) => row as number }];
    expect(markdownOf(list(columns, [1]))).toBe('|   n |\n| --: |\n|   1 |\n');
  });

  test('escapes what would be read as markup, and shows control characters', () => {
    const cells = markdownOf(names(nastyNames))
      .split('\n')
      .slice(2, -1)
      .map((line) => line.slice(2, -2).trimEnd());
    expect(cells).toEqual([
      'plain',
      'a "quoted" word',
      'comma, semicolon; tab here',
      'two lines',
      'two lines',
      'a lone\\\\x0dreturn',
      'leading and trailing',
      '',
      '',
      'pipe \\| back\\\\slash \\<b\\>\\*x\\*\\</b\\> \\_y\\_ \\&amp;',
      '日本語 医療',
      '👩‍👩‍👧‍👦 family',
      'cafe\u0301 नमस्ते',
      'red \\\\x1b\\[31m alert \\\\x07 \\\\x7f \\\\x9b',
      'txt.\\\\u202eexe',
      'half \ufffd pair',
      "=1+1 and '",
      '-0.31',
    ]);
  });

  test('leaves underscores inside words and addresses alone', () => {
    const list = names(['scibert_scivocab_uncased', 'https://x.org/a_b*c|d_', '_x']);
    expect(markdownOf(list, { headers: false })).toBe(
      '| scibert_scivocab_uncased |\n| https://x.org/a_b*c%7Cd_ |\n| \\_x                      |\n',
    );
  });

  test('holds no markup of an address', () => {
    const list = names(['https://x.org/<script>alert(1)</script>', 'https://x.org/`a`\\']);
    expect(markdownOf(list, { headers: false })).toBe(
      [
        '| https://x.org/%3Cscript%3Ealert(1)%3C/script%3E |',
        '| https://x.org/%60a%60%5C                        |',
        '',
      ].join('\n'),
    );
  });

  test('has lines of one width, wide characters counted', () => {
    const lines = markdownOf(names(nastyNames)).trimEnd().split('\n');
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });

  test('is not blown up by one long cell', () => {
    const lines = markdownOf(names(['x'.repeat(3000), 'short'])).split('\n');
    expect(lines[3]).toBe(`| short${' '.repeat(75)} |`);
    expect(lines[2]).toBe(`| ${'x'.repeat(3000)} |`);
  });

  test('of an empty list is the head', () => {
    expect(markdownOf(names([]))).toBe('| name |\n| :--- |\n');
    expect(markdownOf(names([]), { headers: false })).toBe('');
  });

  test('of a page is its main list', () => {
    expect(markdownOf(samplePage()).split('\n')[2]).toBe(
      '| SciBERT (Finetune)   | ChemProt; F1 | 83.64 |          |       |',
    );
  });

  test('of a long list measures the first thousand rows and loses none', () => {
    const values = [...Array.from({ length: 1000 }, () => 'ab'), 'abcdef', 'x'];
    expect(markdownOf(names(values)).split('\n').slice(1000)).toEqual([
      '| ab   |',
      '| ab   |',
      '| abcdef |',
      '| x    |',
      '',
    ]);
  });
});
