import { describe, expect, test } from 'vitest';
import { type Column, list, type Report } from '../../../../src/output/report.ts';
import { names } from '../../reports.ts';
import { type Result, resultColumns, results, tableOf } from '../result-table.ts';

describe('a table', () => {
  const metrics = (name: string) => names([name, 'F1 ↑'], 'Metric');

  test('never cuts the arrow of a metric', () => {
    expect(tableOf(metrics('Top 1 Accuracy on all of it ↑'), { width: 20 })).toBe(
      'METRIC\nTop 1 Accuracy on… ↑\nF1 ↑\n',
    );
    expect(tableOf(metrics('Top 1 Error on all of it ↓'), { width: 20, unicode: false })).toBe(
      'METRIC\nTop 1 Error on... v\nF1 ^\n',
    );
  });

  test('cuts a long head on a narrow screen, and no score, also where more rows come than were measured', () => {
    const models: Column<Result> = {
      key: 'model',
      type: 'text',
      cell: ({ model }) => model,
      screen: { title: 'Model', leaves: 0, floor: 12 },
    };
    const scores: Column<Result> = {
      key: 'score',
      type: 'text',
      cell: ({ score }) => score,
      screen: { title: 'Expected Average Overlap (EAO) ↑', leaves: 0, align: 'right' },
    };
    const rows = Array.from({ length: 1500 }, () => ({
      place: 1,
      model: 'SiamMask with refinement',
      score: '0.446',
      title: '',
    }));
    const lines = tableOf(list<Result>([models, scores], rows), { width: 34 }, { limit: 0 })
      .trimEnd()
      .split('\n');
    expect([lines.length, [...new Set(lines)]]).toEqual([
      1501,
      ['MODEL             EXPECTED AVER… ↑', 'SiamMask with r…             0.446'],
    ]);
  });

  test('cuts heads in the middle that would else be alike', () => {
    const column = (key: string, title: string): Column<Result> => ({
      key,
      type: 'text',
      cell: ({ score }) => score,
      screen: { title, leaves: 0, floor: 8 },
    });
    const columns = [
      column('a', 'EfficientNet-B0'),
      column('b', 'EfficientNet-B1'),
      column('c', 'A ResNet of 50'),
    ];
    const rows = [{ place: 1, model: '', score: '76.3 (1)', title: '' }];
    expect(tableOf(list<Result>(columns, rows), { width: 30 })).toBe(
      'EFFI…T-B0  EFFI…T-B1  A RESNE…\n76.3 (1)   76.3 (1)   76.3 (1)\n',
    );
  });

  const addresses = (): Report =>
    list<Result>(
      [
        {
          key: 'url',
          type: 'text',
          cell: (row) => row.title,
          screen: { title: 'Url', leaves: 0, floor: 10, whole: true },
        },
        { key: 'model', type: 'text', cell: (row) => row.model, screen: { title: 'Model', leaves: 1 } },
      ],
      [
        { place: 1, model: 'tf', score: '', title: 'https://example.org/a' },
        { place: 2, model: 'pytorch', score: '', title: 'https://example.org/a-longer-one' },
        { place: 3, model: '', score: '', title: 'https://example.org/another-long-one' },
      ],
    );

  test('puts a cell that may not be cut on a line of its own', () => {
    expect(tableOf(addresses(), { width: 32 })).toBe(
      [
        'URL                      MODEL',
        'https://example.org/a    tf',
        'https://example.org/a-longer-one',
        '                         pytorch',
        'https://example.org/another-long-one',
        '',
      ].join('\n'),
    );
  });

  test('is as wide as it has to be in a pipe, with all that the screen knows and nothing cut', () => {
    const long = { place: 11, model: 'x'.repeat(120), score: '1', title: 'A title' };
    expect(tableOf(list(resultColumns, [...results, long]), { width: 20, terminal: false })).toBe(
      [
        ` #  MODEL${' '.repeat(95)}   F1 ↑  PAPER`,
        ` 9  NER+PA+RL (PubMed)${' '.repeat(82)}  89.93  Reinforcement-based denoising`,
        `10  BioFLAIR${' '.repeat(92)}    9.4  Pooled Contextualized Embeddings`,
        `11  ${'x'.repeat(120)}      1  A title`,
        '',
      ].join('\n'),
    );
  });

  test('says above it what all rows share, on a terminal alone', () => {
    const shared = resultColumns.map((column) =>
      column.key === 'model' && column.screen
        ? { ...column, screen: { ...column.screen, inHeading: true } }
        : column,
    );
    const report = (): Report => ({ ...list(shared, results.slice(0, 1)), heading: 'NER+PA+RL: 1 result' });
    expect(tableOf(report())).toBe(
      'NER+PA+RL: 1 result\n\n#   F1 ↑  PAPER\n9  89.93  Reinforcement-based denoising\n',
    );
    expect(tableOf(report(), { terminal: false })).toBe(
      '#  MODEL                F1 ↑  PAPER\n9  NER+PA+RL (PubMed)  89.93  Reinforcement-based denoising\n',
    );
  });

  test('says under it what has to be known, on a terminal alone and unless it is to be quiet', () => {
    const report = (): Report => ({ ...names(['a']), remarks: ['the order is another'], hints: ['More: x'] });
    expect(tableOf(report())).toBe('NAME\na\n\nNote: the order is another\n\nMore: x\n');
    expect(tableOf(report(), {}, { quiet: true })).toBe('NAME\na\n\nMore: x\n');
    expect(tableOf(report(), { terminal: false })).toBe('NAME\na\n');
  });

  test('that names no column for the screen shows those that can be read, and says which have no room', () => {
    const columns = ['one', 'two', 'three', 'four'].map(
      (key): Column<string> => ({
        key,
        type: 'text',
        cell: (row) => row,
      }),
    );
    expect(tableOf(list(columns, ['a rather long text in each of them']), { width: 50 })).toBe(
      [
        'ONE                       TWO',
        'a rather long text in e…  a rather long text in e…',
        '',
        'No room for three, four (--columns chooses,',
        '--wide shows all)',
        '',
      ].join('\n'),
    );
  });
});
