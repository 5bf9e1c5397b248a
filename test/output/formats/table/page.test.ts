import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../../src/output/text/text-width.ts';
import { names, pipe, samplePage, terminal } from '../../reports.ts';
import { pageOn } from '../result-table.ts';

/** The sample page down to its results, alike on a terminal and in a pipe. */
const head: readonly string[] = [
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
];

describe('a page on a terminal', () => {
  test('shows its blocks from top to bottom, lists cut, and where to go from here', () => {
    expect(pageOn(terminal)).toBe(
      [
        ...head,
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
});

describe('a page in a pipe', () => {
  test('is the same text with every list in full and no hints', () => {
    expect(pageOn(pipe)).toBe(
      [
        ...head,
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
