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
    'ris',
    'csl-json',
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
    'a.ris',
    'a.CSL.json',
    'a.b.csl.json',
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
    'ris',
    'csl-json',
    'csl-json',
    'svg',
    'html',
  ]);
});

test('a file called csl and nothing else before the ending is JSON', () => {
  expect(['csl.json', '/x/csl.json', '.csl.json', 'csl.json/rows'].map(formatOfFile)).toEqual([
    'json',
    'json',
    'json',
    undefined,
  ]);
});

test('other endings ask for none', () => {
  expect(['results', 'a.txt', '.csv', 'dir.csv/file', ''].map(formatOfFile)).toEqual(
    Array(5).fill(undefined),
  );
  expect(['results', 'a.txt', '.csv', 'dir.csv/file', ''].map(endingOf)).toEqual(['', 'txt', '', '', '']);
});
