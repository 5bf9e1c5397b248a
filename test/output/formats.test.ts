import { expect, test } from 'vitest';
import { endingOf, formatNames, formatOfFile } from '../../src/output/formats.ts';

test('help lists the formats in this order', () => {
  expect(formatNames).toEqual([
    'table',
    'csv',
    'tsv',
    'json',
    'ndjson',
    'markdown',
    'latex',
    'bibtex',
    'svg',
    'html',
    'parquet',
  ]);
});

test('a file’s ending asks for a format, in any case', () => {
  const files = [
    'a.csv',
    'a.b.TSV',
    '/x/a.json',
    'a.jsonl',
    'a.ndjson',
    'a.md',
    'a.tex',
    'a.bib',
    'a.svg',
    'a.htm',
  ];
  expect(files.map(formatOfFile)).toEqual([
    'csv',
    'tsv',
    'json',
    'ndjson',
    'ndjson',
    'markdown',
    'latex',
    'bibtex',
    'svg',
    'html',
  ]);
});

test('other endings ask for none', () => {
  expect(['results', 'a.txt', '.csv', 'dir.csv/file', ''].map(formatOfFile)).toEqual(
    Array(5).fill(undefined),
  );
  expect(['results', 'a.txt', '.csv', 'dir.csv/file', ''].map(endingOf)).toEqual(['', 'txt', '', '', '']);
});
