import { describe, expect, test } from 'vitest';
import { text } from '../../../src/output/formats/table.ts';
import { type Column, list, type Report } from '../../../src/output/report.ts';
import { displayWidth } from '../../../src/output/text-width.ts';
import {
  countedRows,
  entries,
  entry,
  names,
  nastyNames,
  pipe,
  plainLook,
  terminal,
  textOf,
} from '../reports.ts';

function tableOf(report: Report, screen = {}, look = {}): string {
  return textOf(text(report, { ...terminal, ...screen }, { ...plainLook, ...look }));
}

interface Result {
  readonly place: number;
  readonly model: string;
  readonly score: string;
  readonly title: string;
}

const resultColumns: readonly Column<Result>[] = [
  { key: 'rank', type: 'integer', cell: (row) => row.place, screen: { title: '#', leaves: 0 } },
  { key: 'model', type: 'text', cell: (row) => row.model, screen: { title: 'Model', leaves: 0, floor: 8 } },
  { key: 'f1', type: 'text', cell: (row) => row.score, screen: { title: 'F1 ↑', leaves: 0, align: 'right' } },
  { key: 'title', type: 'text', cell: (row) => row.title, screen: { title: 'Paper', leaves: 1, floor: 10 } },
  { key: 'position', type: 'integer', cell: (row) => row.place },
];

const results: readonly Result[] = [
  { place: 9, model: 'NER+PA+RL (PubMed)', score: '89.93', title: 'Reinforcement-based denoising' },
  { place: 10, model: 'BioFLAIR', score: '9.4', title: 'Pooled Contextualized Embeddings' },
];

describe('a list', () => {
  test('is a table without borders, numbers to the right, no trailing blanks', () => {
    expect(tableOf(list(resultColumns, results))).toBe(
      [
        ' #  MODEL                F1 ↑  PAPER',
        ' 9  NER+PA+RL (PubMed)  89.93  Reinforcement-based denoising',
        '10  BioFLAIR              9.4  Pooled Contextualized Embeddings',
        '',
      ].join('\n'),
    );
  });

  test('shrinks its widest column and says so by a sign', () => {
    expect(tableOf(list(resultColumns, results), { width: 50 })).toBe(
      [
        ' #  MODEL                F1 ↑  PAPER',
        ' 9  NER+PA+RL (PubMed)  89.93  Reinforcement-base…',
        '10  BioFLAIR              9.4  Pooled Contextuali…',
        '',
      ].join('\n'),
    );
  });

  test('loses a column where the screen is too narrow for it', () => {
    expect(tableOf(list(resultColumns, results), { width: 24 })).toBe(
      [' #  MODEL           F1 ↑', ' 9  NER+PA+RL (P…  89.93', '10  BioFLAIR         9.4', ''].join('\n'),
    );
  });

  test('shows every column whole when it may be wide', () => {
    expect(tableOf(list(resultColumns, results), { width: 20 }, { wide: true })).toBe(
      [
        ' #  MODEL                F1 ↑  PAPER                             POSITION',
        ' 9  NER+PA+RL (PubMed)  89.93  Reinforcement-based denoising            9',
        '10  BioFLAIR              9.4  Pooled Contextualized Embeddings        10',
        '',
      ].join('\n'),
    );
  });

  test('spells its own signs in ASCII where others would not show', () => {
    expect(tableOf(list(resultColumns, results), { width: 40, unicode: false })).toBe(
      [
        ' #  MODEL            F1 ^  PAPER',
        ' 9  NER+PA+RL (...  89.93  Reinforcem...',
        '10  BioFLAIR          9.4  Pooled Con...',
        '',
      ].join('\n'),
    );
  });

  test('shows nasty names on one line each, in columns', () => {
    const rows = nastyNames.map((name, index) => entry(name, { score: index }));
    expect(tableOf(entries(rows), { width: 60 })).toBe(
      [
        'NAME                                    TAGS  SCORE ↑',
        'plain                                               0',
        'a "quoted" word                                     1',
        'comma, semicolon; tab here                          2',
        'two lines                                           3',
        'two lines                                           4',
        'a lone\\x0dreturn                                    5',
        'leading and trailing                                6',
        '                                                    7',
        '                                                    8',
        'pipe | back\\slash <b>*x*</b> _y_ &amp;              9',
        '日本語 医療                                        10',
        '👩‍👩‍👧‍👦 family                                          11',
        'cafe\u0301 नमस्ते                                          12',
        'red \\x1b[31m alert \\x07 \\x7f \\x9b                  13',
        'txt.\\u202eexe                                      14',
        'half \ufffd pair                                        15',
        "=1+1 and '                                         16",
        '-0.31                                              17',
        '',
      ].join('\n'),
    );
  });

  test('of nothing is its head', () => {
    expect(tableOf(list(resultColumns, []))).toBe('#  MODEL  F1 ↑  PAPER\n');
    expect(tableOf(list(resultColumns, []), {}, { headers: false })).toBe('');
  });

  test('has no head when none is wanted', () => {
    expect(tableOf(names(['a', 'b']), {}, { headers: false })).toBe('a\nb\n');
  });

  test('that names no column for the screen shows all of them', () => {
    const bare = list<number>([{ key: 'repo_url', type: 'text', cell: (row) => `x${row}` }], [1]);
    expect(tableOf(bare)).toBe('REPO_URL\nx1\n');
  });

  test('uses what a column says for people, and its own sign for more', () => {
    const columns: Column<string>[] = [
      {
        key: 'date',
        type: 'date',
        cell: (row) => row,
        screen: { title: 'Date', leaves: 0, text: (row) => row.slice(0, 7) },
      },
    ];
    expect(tableOf(list(columns, ['2019-03-26']))).toBe('DATE\n2019-03\n');
  });
});

describe('a long list', () => {
  const values = Array.from({ length: 31 }, (_, index) => `row ${index + 1}`);

  test('stops after 30 rows on a terminal and says how many there are', () => {
    expect(
      tableOf({ ...names(values), count: 31, hints: ['See: pwc x'] })
        .split('\n')
        .slice(29),
    ).toEqual(['row 29', 'row 30', '', '30 of 31 (--limit 0 for all)', 'See: pwc x', '']);
  });

  test('does not count what nobody has counted', () => {
    expect(tableOf(names(values), {}, { limit: 2 })).toBe(
      'NAME\nrow 1\nrow 2\n\nthe first 2 (--limit 0 for all)\n',
    );
  });

  test('is whole in a pipe, without hints', () => {
    const piped = textOf(text({ ...names(values), hints: ['See: pwc x'] }, pipe, plainLook));
    expect(piped).toBe(`NAME\n${values.join('\n')}\n`);
  });

  test('is whole when it was asked for, and says nothing about a limit it did not reach', () => {
    expect(tableOf(names(values), {}, { limit: 0 })).toBe(`NAME\n${values.join('\n')}\n`);
    expect(tableOf(names(values), {}, { limit: 31 })).toBe(`NAME\n${values.join('\n')}\n`);
  });

  test('reads one row more than it shows, and closes the rest', () => {
    const counted = countedRows(1000);
    tableOf({ ...names([]), rows: counted.rows }, {}, { limit: 5 });
    expect(counted.read()).toBe(6);
    expect(counted.isClosed()).toBe(true);
  });

  test('starts before all rows are read, in batches that grow a rank by a digit', () => {
    const counted = countedRows(5000);
    const columns: Column<number>[] = [
      { key: 'rank', type: 'integer', cell: (row) => row + 1, screen: { title: '#', leaves: 0 } },
      {
        key: 'name',
        type: 'text',
        cell: (row) => 'x'.repeat(row < 1000 ? 9 : 30),
        screen: { title: 'Name', leaves: 0, floor: 4 },
      },
    ];
    const lines: string[] = [];
    for (const line of text(list(columns, counted.rows), pipe, plainLook)) {
      lines.push(line);
      if (lines.length === 1) expect(counted.read()).toBe(1000);
    }
    expect(lines).toHaveLength(5001);
    expect(lines.slice(998, 1003)).toEqual([
      ' 998  xxxxxxxxx\n',
      ' 999  xxxxxxxxx\n',
      '1000  xxxxxxxxx\n',
      '1001  xxxxxxxx…\n',
      '1002  xxxxxxxx…\n',
    ]);
    expect(lines.at(-1)).toBe('5000  xxxxxxxx…\n');
  });
});

describe('the width of the screen', () => {
  const words = [
    '日本語の固有表現抽出',
    '👩‍👩‍👧‍👦👍🏽',
    'cafe\u0301 नमस्ते ไทย',
    'a\u001b[31mb',
    'plain text of some length',
    '',
  ];
  const columns: Column<number>[] = [0, 1, 2, 3, 4].map((column) => ({
    key: `column_${column}`,
    type: column % 2 === 0 ? 'text' : 'number',
    cell: (row: number) => (words[(row + column) % words.length] ?? '').repeat(1 + ((row * column) % 3)),
    screen: { title: `Head ${column}`, leaves: column % 3, ...(column < 3 ? { floor: 4 + column } : {}) },
  }));

  test('is never exceeded by a table, whatever its rows', () => {
    for (let width = 20; width <= 200; width += 1) {
      const rows = Array.from({ length: 12 }, (_, index) => index + (width % 5));
      for (const line of tableOf(list(columns, rows), { width }).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });
});

describe('colour', () => {
  const colored = { color: true, links: true };
  const linked: Column<string>[] = [
    {
      key: 'model',
      type: 'text',
      cell: (row) => row,
      screen: {
        title: 'Model',
        leaves: 0,
        floor: 6,
        style: 'strong',
        link: (row) => (row === 'none' ? null : `https://x.org/${row}`),
      },
    },
    { key: 'f1', type: 'number', cell: () => 1, screen: { title: 'F1', leaves: 0, style: 'dim' } },
  ];

  test('dims the head and styles the cells, and a link carries its address', () => {
    expect(tableOf(list(linked, ['BERT', 'none']), colored)).toBe(
      [
        '\u001b[2mMODEL\u001b[22m  \u001b[2mF1\u001b[22m',
        '\u001b]8;;https://x.org/BERT\u001b\\\u001b[1mBERT\u001b[22m\u001b]8;;\u001b\\    \u001b[2m1\u001b[22m',
        '\u001b[1mnone\u001b[22m    \u001b[2m1\u001b[22m',
        '',
      ].join('\n'),
    );
  });

  test('gives no link to an address that could end the terminal’s code', () => {
    const lines = tableOf(list(linked, ['a b', 'a\u0007']), colored, { headers: false });
    expect(lines).not.toContain('\u001b]8');
  });

  test('is absent everywhere when it is off', () => {
    expect(tableOf(list(linked, ['BERT']))).toBe('MODEL  F1\nBERT    1\n');
  });
});
