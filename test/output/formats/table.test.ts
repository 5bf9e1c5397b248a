import { describe, expect, test } from 'vitest';
import { type Column, list } from '../../../src/output/report.ts';
import { entries, entry, names, nastyNames } from '../reports.ts';
import { resultColumns, results, tableOf } from './result-table.ts';

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

  test('names two columns by their keys where both would have one head', () => {
    const text = { type: 'text', cell: (row: string) => row } as const;
    const columns: readonly Column<string>[] = [
      { ...text, key: 'paper_title', screen: { title: 'Paper', leaves: 0 } },
      { ...text, key: 'paper' },
      { ...text, key: 'date', screen: { title: 'Date', leaves: 0 } },
    ];
    expect(tableOf(list(columns, ['x']), {}, { wide: true })).toBe(
      'PAPER_TITLE  PAPER  DATE\nx            x      x\n',
    );
    expect(tableOf(list(columns, ['x']))).toBe('PAPER  DATE\nx      x\n');
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

  test('that names no column for the screen shows all of them where there is room', () => {
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
