import { describe, expect, test } from 'vitest';
import { text } from '../../../src/output/formats/table.ts';
import { list, type Page } from '../../../src/output/report.ts';
import { displayWidth } from '../../../src/output/text-width.ts';
import { names, pipe, plainLook, samplePage, terminal, textOf } from '../reports.ts';

function pageOn(screen: typeof terminal, page: Page = samplePage(), look = {}): string {
  return textOf(text(page, screen, { ...plainLook, ...look }));
}

function facts(...values: string[]): Page {
  return samplePage({
    blocks: [{ kind: 'facts', facts: [{ label: 'tasks', values }] }],
    hints: [],
    subtitle: [],
  });
}

describe('a page on a terminal', () => {
  test('shows its blocks from top to bottom, lists cut, and where to go from here', () => {
    expect(pageOn(terminal)).toBe(
      [
        'A Language Model for Papers',
        'Ada Lovelace, Alan Turing · 2019-03-26',
        '',
        '  Words about the paper.',
        '',
        '  A second paragraph.',
        '',
        '  paper     https://arxiv.org/abs/1903.10676',
        '  tasks     Relation Extraction · Dependency Parsing',
        '',
        'CODE (2 repositories)',
        '  REPOSITORY          FRAMEWORK',
        '  allenai/scibert     tf',
        '  someone/bert-tools',
        '',
        'RESULTS (3)',
        '  NAME                TAGS          SCORE ↑',
        '  SciBERT (Finetune)  ChemProt; F1    83.64',
        '  SciBERT (SciVocab)                  76.12',
        '  2 shown: pwc results x',
        '',
        'Cite it: pwc cite x    Open it: pwc open x',
        '',
      ].join('\n'),
    );
  });

  test('obeys --limit in its main list only', () => {
    const page = pageOn(terminal, samplePage(), { limit: 1 });
    expect(page).toContain('  2 shown'.replace('2', '1'));
    expect(page).toContain('allenai/scibert     tf\n  someone/bert-tools\n');
    expect(page).not.toContain('SciVocab');
  });

  test('shows every list in full with --limit 0', () => {
    const page = pageOn(terminal, samplePage(), { limit: 0 });
    expect(page).toContain('SciBERT (Base Vocab)');
    expect(page).not.toContain('shown');
  });

  test('whose main list has no limit of its own stops after 30 rows and says so at its foot', () => {
    const main = { ...names(Array.from({ length: 40 }, (_, index) => `row ${index}`)), count: 40 };
    const page = samplePage({ main, blocks: [{ kind: 'table', heading: null, list: main }], subtitle: [] });
    const lines = pageOn(terminal, page).split('\n');
    expect(lines.slice(0, 4)).toEqual(['A Language Model for Papers', '', 'NAME', 'row 0']);
    expect(lines.slice(32)).toEqual([
      'row 29',
      '',
      '30 of 40 (--limit 0 for all)',
      'Cite it: pwc cite x    Open it: pwc open x',
      '',
    ]);
  });

  test('breaks a line of hints only between two of them', () => {
    const page = samplePage({ blocks: [], subtitle: [] });
    expect(pageOn({ ...terminal, width: 30 }, page)).toBe(
      'A Language Model for Papers\n\nCite it: pwc cite x\nOpen it: pwc open x\n',
    );
  });

  test('writes titles and headings strong, labels and hints dim', () => {
    const page = samplePage({ subtitle: [], hints: ['Go on'] });
    const lines = pageOn({ ...terminal, color: true }, page).split('\n');
    expect(lines[0]).toBe('\u001b[1mA Language Model for Papers\u001b[22m');
    expect(lines).toContain('\u001b[1mCODE (2 repositories)\u001b[22m');
    expect(lines[6]).toBe('  \u001b[2mpaper\u001b[22m     https://arxiv.org/abs/1903.10676');
    expect(lines).toContain('\u001b[2mGo on\u001b[22m');
  });
});

describe('a page in a pipe', () => {
  test('is the same text with every list in full and no hints', () => {
    expect(pageOn(pipe)).toBe(
      [
        'A Language Model for Papers',
        'Ada Lovelace, Alan Turing · 2019-03-26',
        '',
        '  Words about the paper.',
        '',
        '  A second paragraph.',
        '',
        '  paper     https://arxiv.org/abs/1903.10676',
        '  tasks     Relation Extraction · Dependency Parsing',
        '',
        'CODE (2 repositories)',
        '  REPOSITORY          FRAMEWORK',
        '  allenai/scibert     tf',
        '  someone/bert-tools',
        '',
        'RESULTS (3)',
        '  NAME                  TAGS          SCORE ↑',
        '  SciBERT (Finetune)    ChemProt; F1    83.64',
        '  SciBERT (SciVocab)                    76.12',
        '  SciBERT (Base Vocab)                   73.7',
        '',
      ].join('\n'),
    );
  });
});

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

test('what the archive says cannot harm the terminal anywhere on a page', () => {
  const evil = 'x\u001b]0;title\u0007\u202ey\u009b';
  const main = names([evil], evil);
  const page = samplePage({
    title: evil,
    subtitle: [evil],
    main,
    hints: [evil],
    blocks: [
      { kind: 'paragraph', text: evil },
      { kind: 'facts', facts: [{ label: evil, values: [evil] }] },
      { kind: 'table', heading: evil, list: main, group: () => evil },
    ],
  });
  const shown = pageOn({ ...terminal, width: 200 }, page);
  expect(shown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  expect(shown.split('x\\x1b]0;title\\x07\\u202ey\\x9b')).toHaveLength(10);
});

test('prose is not wider than is good to read, tables use the whole screen', () => {
  const page = samplePage({ blocks: [{ kind: 'paragraph', text: 'word '.repeat(100) }], hints: [] });
  const widths = pageOn({ ...terminal, width: 200 }, page)
    .split('\n')
    .map(displayWidth);
  expect(Math.max(...widths)).toBeLessThanOrEqual(120);
});
