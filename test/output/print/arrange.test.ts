import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { text as tsv } from '../../../src/output/formats/tsv.ts';
import { arrange } from '../../../src/output/print/arrange.ts';
import { type List, list } from '../../../src/output/report.ts';
import { countedRows, entries, entry, names, pipe, plainLook, samplePage, textOf } from '../reports.ts';

function tsvOf(list: List): string {
  return textOf(tsv(list, pipe, plainLook));
}

function sorted(values: readonly (string | null)[], sort = 'name'): string[] {
  return tsvOf(arrange(names(values), { sort }))
    .split('\n')
    .slice(1, -1);
}

test('headings say nothing of the order of the rows where another one is asked for', () => {
  const main = { ...names(['BERT']), heading: '1 model, most used first', order: ', most used first' };
  const page = samplePage({
    main,
    blocks: [{ kind: 'table', heading: 'MODELS (1, most used first)', list: main }],
  });
  const headings = (wish: { sort?: string }) => [
    arrange(main, wish).heading,
    ...arrange(page, wish).blocks.map((block) => (block.kind === 'table' ? block.heading : null)),
  ];
  expect([headings({}), headings({ sort: 'name' })]).toEqual([
    ['1 model, most used first', 'MODELS (1, most used first)'],
    ['1 model', 'MODELS (1)'],
  ]);
});

describe('columns', () => {
  test('are chosen and ordered', () => {
    const list = entries([entry('BERT', { score: 1.5 })]);
    expect(tsvOf(arrange(list, { columns: ['score', 'name'] }))).toBe('score\tname\n1.5\tBERT\n');
  });

  test('may be typed with blanks, capitals and dashes, and twice', () => {
    const list = entries([entry('BERT')]);
    expect(tsvOf(arrange(list, { columns: [' Name', 'NAME', 'official', ''] }))).toBe(
      'name\tofficial\nBERT\t\n',
    );
  });

  test('of a query are called as they are, whatever else the name would be read as', () => {
    const query = list([{ key: 'Top 5 A', type: 'integer', cell: () => 1 }], [null]);
    expect(tsvOf(arrange(query, { columns: ['Top 5 A'], sort: '-Top 5 A' }))).toBe('Top 5 A\n1\n');
    expect(() => arrange(query, { columns: ['top 5 a'] })).toThrow(UserError);
  });

  test('of words may be cut to ten cells where they were asked for, and numbers may not', () => {
    const { columns } = arrange(entries([]), { columns: ['name', 'tags', 'score'] });
    expect(columns.map(({ screen }) => screen?.floor)).toEqual([10, 10, undefined]);
  });

  test('that do not exist are refused with the nearest and all others, also for an empty list', () => {
    expect(() => arrange(entries([]), { columns: ['name', 'scor'] })).toThrow(
      new UserError('usage', 'no column "scor". Did you mean score? The columns are:', [
        'name tags score official extra',
      ]),
    );
  });

  test('that are far from all are refused without a guess', () => {
    expect(() => arrange(entries([]), { sort: 'framework' })).toThrow(
      'no column "framework". The columns are:',
    );
  });
});

describe('sorting', () => {
  test('orders numbers by value, also those held as text', () => {
    expect(sorted(['88.5%', '9.5', '-0.31', '70.3 ± 0.2', '1e2'])).toEqual([
      '-0.31',
      '9.5',
      '70.3 ± 0.2',
      '88.5%',
      '1e2',
    ]);
  });

  test('orders text by the alphabet, whatever its case, and digits in it by value', () => {
    expect(sorted(['roberta', 'BERT', 'albert', 'Bert 10', 'bert 9'])).toEqual([
      'albert',
      'BERT',
      'bert 9',
      'Bert 10',
      'roberta',
    ]);
  });

  test('goes by the number that was read where the column has one, and puts what cannot be read last', () => {
    const sizes: Readonly<Record<string, number | null>> = {
      '4.0': 4,
      '928M': 928e6,
      '1.8M': 1.8e6,
      '?': null,
    };
    const columns = [
      {
        key: 'size',
        type: 'text' as const,
        cell: (row: string) => row,
        sortBy: (row: string) => sizes[row] ?? null,
      },
    ];
    const rows = (sort: string) => [...arrange(list(columns, Object.keys(sizes)), { sort }).rows];
    expect(rows('size')).toEqual(['4.0', '1.8M', '928M', '?']);
    expect(rows('-size')).toEqual(['928M', '1.8M', '4.0', '?']);
  });

  test('puts what is missing last in both directions', () => {
    expect(sorted(['2', null, 'text', '10'])).toEqual(['2', '10', 'text', '']);
    expect(sorted(['2', null, 'text', '10'], '-name')).toEqual(['10', '2', 'text', '']);
  });

  test('keeps the order of equals', () => {
    const rows = [entry('b', { score: 1 }), entry('a', { score: 1 }), entry('c', { score: 2 })];
    const list = arrange(entries(rows), { sort: '-score', columns: ['name'] });
    expect(tsvOf(list)).toBe('name\nc\nb\na\n');
  });

  test.each(['score', '-score'])('with a limit has the first of all, by %s', (sort) => {
    const rows = Array.from({ length: 3500 }, (_, at) => entry(`${at}`, { score: (at * 7919) % 500 }));
    const all = [...arrange(entries(rows), { sort }).rows];
    for (const limit of [1, 20, 3400, 5000]) {
      expect([...arrange(entries(rows), { sort, limit }).rows]).toEqual(all.slice(0, limit));
    }
  });

  test('reads no row before one is asked for', () => {
    const counted = countedRows(5);
    const list = arrange(entries([], { rows: counted.rows }), { sort: 'name' });
    expect(list.kind).toBe('list');
    expect(counted.read()).toBe(0);
  });
});

describe('the limit', () => {
  test('reads as many rows and closes the rest', () => {
    const counted = countedRows(1000);
    const list = arrange(entries([], { rows: counted.rows }), { limit: 3 });
    expect([...list.rows]).toEqual([0, 1, 2]);
    expect(counted.read()).toBe(3);
    expect(counted.isClosed()).toBe(true);
  });

  test('of 0 is all', () => {
    expect([...arrange(names(['a', 'b']), { limit: 0 }).rows]).toEqual(['a', 'b']);
  });
});

test('on a page only the main list changes, in the record and on the screen', () => {
  const page = samplePage();
  const arranged = arrange(page, { columns: ['name'], limit: 1 });
  expect([...arranged.main.rows]).toHaveLength(1);
  expect(arranged.fields.find((field) => field.key === 'results')?.value).toBe(arranged.main);
  expect(arranged.blocks[3]).toMatchObject({ list: arranged.main });
  expect(arranged.blocks[2]).toBe(page.blocks[2]);
});
