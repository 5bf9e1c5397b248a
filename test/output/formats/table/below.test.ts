import { describe, expect, test } from 'vitest';
import { text } from '../../../../src/output/formats/table/colored.ts';
import { arrange } from '../../../../src/output/print/arrange.ts';
import { type Column, type List, list, type Page } from '../../../../src/output/report.ts';
import { pipe, plainLook, terminal, textOf } from '../../reports.ts';

interface Row {
  readonly name: string;
  readonly remark: string | null;
}

const marks = (word: string) => word === 'graph';
const columns: readonly Column<Row>[] = [
  { key: 'name', type: 'text', cell: (row) => row.name, screen: { title: 'Name', leaves: 0, marks } },
  {
    key: 'remark',
    type: 'text',
    cell: (row) => row.remark,
    screen: { title: 'Remark', leaves: 1, floor: 10, below: true, marks },
  },
];
const rows = [
  { name: 'one graph', remark: 'a graph of words\nin two lines' },
  { name: 'two', remark: null },
];

describe('a column that stands below', () => {
  test('has a line of its own on a terminal, cut to its width, where it is not empty', () => {
    expect(textOf(text(list(columns, rows), { ...terminal, width: 24 }, plainLook))).toBe(
      [
        '\u001b[2mNAME\u001b[22m',
        'one \u001b[1mgraph\u001b[22m',
        '    a \u001b[1mgraph\u001b[22m of words in…',
        'two',
        '',
      ].join('\n'),
    );
  });

  test('is not in a table in a pipe, and in its place where it was asked for', () => {
    expect(textOf(text(list(columns, rows), pipe, plainLook))).toBe(
      ['\u001b[2mNAME\u001b[22m', 'one \u001b[1mgraph\u001b[22m', 'two', ''].join('\n'),
    );
    const wide = textOf(
      text(list(columns, rows), { ...terminal, color: false }, { ...plainLook, wide: true }),
    );
    expect(wide.match(/of words/g)).toHaveLength(1);
    const chosen = arrange(list(columns, rows), { columns: ['remark'] });
    expect(textOf(text(chosen, terminal, plainLook))).toBe(
      ['\u001b[2mREMARK\u001b[22m', 'a \u001b[1mgraph\u001b[22m of words in two lines', '', ''].join('\n'),
    );
  });
});

describe('a list with a page for terminals', () => {
  const inPlace: Page = {
    kind: 'page',
    title: 'In place of the table',
    subtitle: [],
    fields: [],
    main: list(columns, rows),
    blocks: [],
    inPipe: 'tsv',
  };
  const own: List = list(columns, rows, { onTerminal: () => inPlace });
  const isPage = (shown: List, screen = terminal, look = plainLook) =>
    textOf(text(shown, screen, look)).includes('In place of the table');

  test('is that page there, and the table in a pipe and where columns, an order or all of it were asked for', () => {
    expect(isPage(own)).toBe(true);
    expect(isPage(own, pipe)).toBe(false);
    expect(isPage(own, terminal, { ...plainLook, wide: true })).toBe(false);
    expect(isPage(arrange(own, { columns: ['name'] }))).toBe(false);
    expect(isPage(arrange(own, { sort: 'name' }))).toBe(false);
    expect(isPage(arrange(own, { limit: 1 }))).toBe(true);
  });
});
