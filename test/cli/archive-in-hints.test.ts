import { expect, test } from 'vitest';
import { withArchive } from '../../src/cli/archive-in-hints.ts';
import { column, type List, list, type Page } from '../../src/output/report.ts';

const names = column('name', 'text', (name: string) => name);

test('lines that ask an archive ask the same one, and others stand as they are', () => {
  const boards: List = list([names], ['SciCite'], {
    hints: [
      (name: string) => `One of them: pwc rank ${name}`,
      () => null,
      'pwc model -- -base   12 results',
      'Filters: pwc paper --help',
      'As a picture: -o chart.svg',
    ],
  });
  const { hints = [] } = withArchive(boards, 'my archive.db') as List;
  expect(hints.map((hint) => (typeof hint === 'string' ? hint : hint('SciCite')))).toEqual([
    'One of them: pwc rank SciCite --archive "my archive.db"',
    null,
    'pwc model --archive "my archive.db" -- -base   12 results',
    'Filters: pwc paper --help',
    'As a picture: -o chart.svg',
  ]);
});

test('the main list of a page stays that of its fields and of its blocks', () => {
  const main: List = list([names], ['SciBERT']);
  const page: Page = {
    kind: 'page',
    title: 'T',
    subtitle: [],
    fields: [
      { key: 'title', value: 'T' },
      { key: 'results', value: main },
    ],
    main,
    blocks: [
      { kind: 'table', heading: null, list: main, more: (shown) => `${shown} of 9: pwc results T` },
      { kind: 'paragraph', text: 'pwc results T' },
    ],
    hints: ['Code: pwc code T'],
    inPipe: 'text',
  };
  const carried = withArchive(page, 'a.db') as Page;
  expect(carried.hints).toEqual(['Code: pwc code T --archive a.db']);
  expect(carried.fields[1]?.value).toBe(carried.main);
  const [table, paragraph] = carried.blocks;
  expect(table).toMatchObject({ kind: 'table', heading: null });
  expect(table?.kind === 'table' && table.list).toBe(carried.main);
  expect(table?.kind === 'table' && table.more?.(5)).toBe('5 of 9: pwc results T --archive a.db');
  expect(paragraph).toEqual({ kind: 'paragraph', text: 'pwc results T' });
});
