import { describe, expect, test } from 'vitest';
import { list, type Page } from '../../../../src/output/report.ts';
import { pipe, samplePage, terminal } from '../../reports.ts';
import { pageOn } from '../result-table.ts';

function facts(...values: string[]): Page {
  return samplePage({
    blocks: [{ kind: 'facts', facts: [{ label: 'tasks', values }] }],
    hints: [],
    subtitle: [],
  });
}

describe('facts', () => {
  const tasks = [
    'Citation Intent Classification',
    'Dependency Parsing',
    'Named Entity Recognition',
    'Parsing',
  ];

  test('continue under themselves, and the dot never begins a line', () => {
    expect(pageOn({ ...terminal, width: 45 }, facts(...tasks.slice(0, 3)))).toBe(
      [
        'A Language Model for Papers',
        '',
        '  tasks     Citation Intent Classification ·',
        '            Dependency Parsing · Named Entity',
        '            Recognition',
        '',
      ].join('\n'),
    );
  });

  test('are cut to three lines on a terminal', () => {
    expect(
      pageOn({ ...terminal, width: 40 }, facts(...tasks, ...tasks))
        .split('\n')
        .slice(2),
    ).toEqual([
      '  tasks     Citation Intent',
      '            Classification · Dependency',
      '            Parsing · 6 more',
      '',
    ]);
  });

  test('are whole in a pipe, with --limit 0, and when they are a single value', () => {
    const page = facts(...tasks, ...tasks, ...tasks, ...tasks);
    expect(pageOn(pipe, page)).not.toContain('more');
    expect(pageOn({ ...terminal, width: 40 }, page, { limit: 0 })).not.toContain('more');
    expect(pageOn({ ...terminal, width: 40 }, facts('word '.repeat(40)))).not.toContain('more');
  });

  test('never break an address', () => {
    const url = 'https://arxiv.org/pdf/1903.10676.pdf';
    expect(pageOn({ ...terminal, width: 30 }, facts(url))).toContain(`  tasks     ${url}\n`);
  });

  test('line up under labels of any length', () => {
    const block = {
      kind: 'facts' as const,
      facts: [
        { label: 'introduced in', values: ['2018'] },
        { label: '種類', values: ['texts'] },
      ],
    };
    expect(
      pageOn(pipe, samplePage({ blocks: [block], subtitle: [] }))
        .split('\n')
        .slice(2),
    ).toEqual(['  introduced in  2018', '  種類           texts', '']);
  });
});

test('a text is not cut for a single line', () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');
  const paragraph = (count: number) =>
    pageOn(terminal, samplePage({ subtitle: [], hints: [], blocks: [blockOf(count)] }))
      .split('\n')
      .slice(2, -1);
  const blockOf = (count: number) =>
    ({ kind: 'paragraph', text: words(count), limit: 2, keepsLines: true }) as const;
  expect(paragraph(3)).toEqual(['  line 1', '  line 2', '  line 3']);
  expect(paragraph(4)).toEqual(['  line 1', '  line 2', '  … 2 more lines (--limit 0 for all)']);
});

test('a list beside the main one is cut without a word, and whole with --limit 0', () => {
  const beside = list(
    [{ key: 'task', type: 'text', cell: (task) => task, screen: { title: 'Task', leaves: 0 } }],
    ['a', 'b', 'c'],
  );
  const blocks = [{ kind: 'table', heading: 'TASKS', list: beside, limit: 1 }] as const;
  const page = samplePage({ subtitle: [], hints: [], blocks });
  expect(pageOn(terminal, page).split('\n').slice(2)).toEqual(['TASKS', '  TASK', '  a', '']);
  expect(pageOn(terminal, page, { limit: 0 }).split('\n').slice(2)).toEqual([
    'TASKS',
    '  TASK',
    '  a',
    '  b',
    '  c',
    '',
  ]);
});

describe('groups', () => {
  const rows = [
    { task: 'Parsing', dataset: 'GENIA', value: 91.41 },
    { task: 'Parsing', dataset: 'PTB', value: 8 },
    { task: 'Relation Extraction between many kinds of things', dataset: 'SciERC', value: 74.64 },
  ];
  const main = list(
    [
      { key: 'dataset', type: 'text', cell: (row) => row.dataset, screen: { title: 'Dataset', leaves: 0 } },
      { key: 'value', type: 'number', cell: (row) => row.value, screen: { title: 'Value', leaves: 0 } },
    ],
    rows,
  );

  test('stand as lines between the rows, which are indented', () => {
    const group = (row: unknown) => (row as (typeof rows)[number]).task;
    const page = samplePage({
      main,
      subtitle: [],
      blocks: [{ kind: 'table', heading: null, list: main, group }],
    });
    expect(pageOn({ ...terminal, width: 40 }, { ...page, hints: [] })).toBe(
      [
        'A Language Model for Papers',
        '',
        '  DATASET  VALUE',
        'Parsing',
        '  GENIA    91.41',
        '  PTB          8',
        'Relation Extraction between many kinds …'.replace('kinds …', 'kinds…'),
        '  SciERC   74.64',
        '',
      ].join('\n'),
    );
  });
});
