import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { text } from '../../../src/output/formats/csv.ts';
import { type List, list } from '../../../src/output/report.ts';
import {
  countedRows,
  entries,
  entry,
  names,
  nastyNames,
  pipe,
  plainLook,
  samplePage,
  textOf,
} from '../reports.ts';

function csvOf(list: List, look = {}): string {
  return textOf(text(list, pipe, { ...plainLook, ...look }));
}

describe('csv', () => {
  test('quotes what must be quoted and nothing else', () => {
    const list = entries([
      entry('plain', { tags: ['a', 'b c'], score: 1.5, official: true, extra: { key: ['x', 1] } }),
      entry('a "quoted", word', {
        tags: ['x;y', 'z'],
        score: -0.31,
        official: false,
        extra: [[1, 2], 'three'],
      }),
      entry(' blanks ', { score: 1e21 }),
      entry('two\r\nlines'),
      entry(null),
    ]);
    expect(csvOf(list)).toBe(
      [
        'name,tags,score,official,extra',
        'plain,a; b c,1.5,true,"{""key"":[""x"",1]}"',
        '"a ""quoted"", word",x;y; z,-0.31,false,"[1,2]; three"',
        '" blanks ",,1e+21,,',
        '"two\r\nlines",,,,',
        ',,,,',
        '',
      ].join('\n'),
    );
  });

  test('gives a reader back exactly what went in', () => {
    const list = entries(nastyNames.map((name) => entry(name, { tags: ['x'] })));
    const read = papaparse.parse<string[]>(csvOf(list).trimEnd(), { header: false });
    expect(read.errors).toEqual([]);
    expect(read.data.slice(1).map((row) => row[0])).toEqual(nastyNames.map((name) => name ?? ''));
  });

  test('keeps an empty cell that is alone in its row', () => {
    expect(csvOf(names(['a', null, '', 'b']))).toBe('name\na\n""\n""\nb\n');
  });

  test('of an empty list is the header', () => {
    expect(csvOf(entries([]))).toBe('name,tags,score,official,extra\n');
    expect(csvOf(entries([]), { headers: false })).toBe('');
  });

  test('has no header when none is wanted', () => {
    expect(csvOf(names(['a', 'b']), { headers: false })).toBe('a\nb\n');
  });

  test('of a page is its main list', () => {
    const csv = textOf(text(samplePage(), pipe, plainLook));
    expect(csv.split('\n').slice(0, 2)).toEqual([
      'name,tags,score,official,extra',
      'SciBERT (Finetune),ChemProt; F1,83.64,,',
    ]);
  });

  test('leaves formulas as they are', () => {
    expect(csvOf(names(['=1+1', '-0.31', '@x']))).toBe('name\n=1+1\n-0.31\n@x\n');
  });

  test('guards against formulas when asked to, and leaves numbers alone', () => {
    const guarded = ['=1+1\nn', '+ELMo', '- BERT', '-2+3+cmd', '@x', '\tx', '\rx'];
    const left = ['-0.31', '+3.2%', '-1e-5', '- ', 'BERT', "'x"];
    const read = papaparse.parse<string[]>(csvOf(names([...guarded, ...left]), { safeCsv: true }).trimEnd());
    expect(read.data.slice(1).map((row) => row[0])).toEqual([
      ...guarded.map((name) => `'${name}`),
      '-0.31',
      '+3.2%',
      '-1e-5',
      "'- ",
      'BERT',
      "'x",
    ]);
  });

  test('guards the names of columns too, which a query may choose', () => {
    const columns = [{ key: '=1+1', type: 'text' as const, cell: () => 'c' }];
    expect(csvOf(list(columns, ['row']), { safeCsv: true })).toBe('"\'=1+1"\nc\n');
    expect(csvOf(list(columns, ['row']))).toBe('=1+1\nc\n');
  });

  test('of many rows comes in pieces and loses none', () => {
    const values = Array.from({ length: 1201 }, (_, index) => `row ${index}`);
    expect(csvOf(names(values))).toBe(`name\n${values.join('\n')}\n`);
  });

  test('closes the rows when its reader stops', () => {
    const counted = countedRows(10_000);
    const list = {
      ...names([]),
      rows: counted.rows,
      columns: [{ key: 'n', type: 'integer' as const, cell: () => 1 }],
    };
    for (const piece of text(list, pipe, { ...plainLook, headers: false })) {
      expect(piece).not.toBe('');
      break;
    }
    expect(counted.read()).toBe(8192);
    expect(counted.isClosed()).toBe(true);
  });
});
