import { describe, expect, test } from 'vitest';
import { text } from '../../../src/output/formats/json.ts';
import { list } from '../../../src/output/report.ts';
import { countedRows, entries, entry, names, nastyNames, samplePage, textOf } from '../reports.ts';

describe('json', () => {
  test('of a list is an array with a row on each line', () => {
    const rows = [
      entry('BERT', { tags: ['a', 'b'], score: 0.5, official: true, extra: { deep: [1, null] } }),
      entry(null),
    ];
    expect(textOf(text(entries(rows)))).toBe(
      [
        '[',
        '  {"name": "BERT", "tags": ["a", "b"], "score": 0.5, "official": true, "extra": {"deep": [1, null]}},',
        '  {"name": null, "tags": [], "score": null, "official": null, "extra": null}',
        ']',
        '',
      ].join('\n'),
    );
  });

  test('of an empty list is an empty array', () => {
    expect(textOf(text(entries([])))).toBe('[]\n');
  });

  test('of a page is an object with its keys in order and its lists under them', () => {
    expect(textOf(text(samplePage()))).toBe(
      [
        '{',
        '  "title": "A Language Model for Papers",',
        '  "authors": ["Ada Lovelace", "Alan Turing"],',
        '  "venue": null,',
        '  "counts": {"papers": 2, "stubs": 0},',
        '  "dumps": [',
        '    {"name": "papers"},',
        '    {"name": "links"}',
        '  ],',
        '  "repositories": [',
        '    {"repo_url": "https://github.com/allenai/scibert", "framework": "tf"},',
        '    {"repo_url": "https://github.com/someone/bert-tools", "framework": null}',
        '  ],',
        '  "results": [',
        '    {"name": "SciBERT (Finetune)", "tags": ["ChemProt", "F1"], "score": 83.64, "official": null, "extra": null},',
        '    {"name": "SciBERT (SciVocab)", "tags": [], "score": 76.12, "official": true, "extra": null},',
        '    {"name": "SciBERT (Base Vocab)", "tags": [], "score": 73.7, "official": null, "extra": null}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('of a page with nothing in it is still an object', () => {
    const main = names([]);
    const page = samplePage({ fields: [{ key: 'rows', value: main }], main, blocks: [] });
    expect(textOf(text(page))).toBe('{\n  "rows": []\n}\n');
    expect(JSON.parse(textOf(text({ ...page, fields: [] })))).toEqual({});
  });

  test('reads back as what went in, half a surrogate pair excepted', () => {
    const read = JSON.parse(textOf(text(names(nastyNames)))) as { name: string | null }[];
    expect(read.map((row) => row.name)).toEqual(nastyNames.map((name) => name?.toWellFormed() ?? null));
  });

  test('holds no character that could harm a terminal', () => {
    const json = textOf(text(names(['\u001b \u007f \u009b \u202e \u2066 \ud800 é 日本'])));
    expect(json).toBe('[\n  {"name": "\\u001b \\u007f \\u009b \\u202e \\u2066 \ufffd é 日本"}\n]\n');
  });

  test('keeps the order of columns whose keys are numbers', () => {
    const columns = [
      { key: 'model', type: 'text' as const, cell: () => 'x' },
      { key: '10', type: 'number' as const, cell: () => 1 },
      { key: '2', type: 'number' as const, cell: () => 2 },
    ];
    expect(textOf(text(list(columns, [0])))).toBe('[\n  {"model": "x", "10": 1, "2": 2}\n]\n');
  });

  test('asks for some rows at a time', () => {
    const counted = countedRows(10_000);
    const pieces = text(entries([], { rows: counted.rows, columns: [] }));
    pieces.next();
    // "[\n  {}" and then ",\n  {}" for each row, until there are 4,096 units.
    expect(counted.read()).toBe(683);
    pieces.return(undefined);
    expect(counted.isClosed()).toBe(true);
  });
});
