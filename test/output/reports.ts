import type { Look } from '../../src/output/format.ts';
import { type Cell, type Column, type List, list, type Page } from '../../src/output/report.ts';
import type { Screen } from '../../src/output/screen.ts';

/** Screens and wishes that most tests of formats start from. */
export const pipe: Screen = {
  width: 100,
  height: 30,
  terminal: false,
  color: false,
  unicode: true,
  links: false,
};
export const terminal: Screen = { ...pipe, width: 80, height: 24, terminal: true };
export const plainLook: Look = {
  headers: true,
  wide: false,
  safeCsv: false,
  limit: undefined,
  quiet: false,
  underlineSecond: false,
};

export interface Entry {
  readonly name: string | null;
  readonly tags: readonly string[];
  readonly score: number | null;
  readonly official: boolean | null;
  readonly extra: Cell;
}

/** Names that break formats which are not careful. */
export const nastyNames: readonly (string | null)[] = [
  'plain',
  'a "quoted" word',
  'comma, semicolon; tab\there',
  'two\nlines',
  'two\r\nlines',
  'a lone\rreturn',
  ' leading and trailing ',
  '',
  null,
  'pipe | back\\slash <b>*x*</b> _y_ &amp;',
  '日本語 医療',
  '👩‍👩‍👧‍👦 family',
  'cafe\u0301 नमस्ते',
  'red \u001b[31m alert \u0007 \u007f \u009b',
  'txt.\u202eexe',
  'half \ud800 pair',
  "=1+1 and '",
  '-0.31',
];

export const entryColumns: readonly Column<Entry>[] = [
  { key: 'name', type: 'text', cell: (entry) => entry.name, screen: { title: 'Name', leaves: 0, floor: 8 } },
  { key: 'tags', type: 'texts', cell: (entry) => entry.tags, screen: { title: 'Tags', leaves: 2, floor: 6 } },
  { key: 'score', type: 'number', cell: (entry) => entry.score, screen: { title: 'Score ↑', leaves: 0 } },
  { key: 'official', type: 'boolean', cell: (entry) => entry.official },
  { key: 'extra', type: 'nested', cell: (entry) => entry.extra },
];

export function entry(name: string | null, more: Partial<Entry> = {}): Entry {
  return { name, tags: [], score: null, official: null, extra: null, ...more };
}

export function entries(rows: Iterable<Entry>, more: Partial<List> = {}): List {
  return { ...list(entryColumns, rows), ...more };
}

/** A list of one text column. */
export function names(values: Iterable<string | null>, title = 'Name'): List {
  return list<string | null>(
    [{ key: 'name', type: 'text', cell: (name) => name, screen: { title, leaves: 0, floor: 5 } }],
    values,
    { id: (name) => name },
  );
}

/** Rows that count how many of them were read, and tell whether the reader closed them. */
export function countedRows(total: number): { rows: Iterable<number>; read(): number; isClosed(): boolean } {
  let read = 0;
  let isClosed = false;
  const rows = (function* () {
    try {
      for (let row = 0; row < total; row += 1) {
        read += 1;
        yield row;
      }
    } finally {
      isClosed = true;
    }
  })();
  return { rows, read: () => read, isClosed: () => isClosed };
}

/** A page as a command makes it: facts, a list beside, and a main list. */
export function samplePage(more: Partial<Page> = {}): Page {
  const repositories = list<{ url: string; framework: string | null }>(
    [
      {
        key: 'repo_url',
        type: 'text',
        cell: (row) => `https://github.com/${row.url}`,
        screen: { title: 'Repository', leaves: 0, floor: 12, text: (row) => row.url },
      },
      {
        key: 'framework',
        type: 'text',
        cell: (row) => row.framework,
        screen: { title: 'Framework', leaves: 1 },
      },
    ],
    [
      { url: 'allenai/scibert', framework: 'tf' },
      { url: 'someone/bert-tools', framework: null },
    ],
  );
  const main = entries(
    [
      entry('SciBERT (Finetune)', { score: 83.64, tags: ['ChemProt', 'F1'] }),
      entry('SciBERT (SciVocab)', { score: 76.12, official: true }),
      entry('SciBERT (Base Vocab)', { score: 73.7 }),
    ],
    { count: 3, id: (row) => (row as Entry).name },
  );
  return {
    kind: 'page',
    title: 'A Language Model for Papers',
    subtitle: ['Ada Lovelace, Alan Turing · 2019-03-26'],
    fields: [
      { key: 'title', value: 'A Language Model for Papers' },
      { key: 'authors', value: ['Ada Lovelace', 'Alan Turing'] },
      { key: 'venue', value: null },
      { key: 'counts', value: { papers: 2, stubs: 0 } },
      { key: 'dumps', value: [{ name: 'papers' }, { name: 'links' }] },
      { key: 'repositories', value: repositories },
      { key: 'results', value: main },
    ],
    main,
    blocks: [
      { kind: 'paragraph', text: 'Words about the paper.\n\nA second paragraph.' },
      {
        kind: 'facts',
        facts: [
          { label: 'paper', values: ['https://arxiv.org/abs/1903.10676'] },
          { label: 'tasks', values: ['Relation Extraction', 'Dependency Parsing'] },
          { label: 'nothing', values: [] },
        ],
      },
      { kind: 'table', heading: 'CODE (2 repositories)', list: repositories },
      {
        kind: 'table',
        heading: 'RESULTS (3)',
        list: main,
        limit: 2,
        more: (shown) => `${shown} shown: pwc results x`,
      },
    ],
    hints: ['Cite it: pwc cite x    Open it: pwc open x'],
    inPipe: 'text',
    ...more,
  };
}

export function textOf(pieces: Iterable<string>): string {
  return [...pieces].join('');
}
