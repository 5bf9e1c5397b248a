import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { brokenFolder } from '../../dumps/reading.ts';
import { answerOf, importBroken, jsonOf } from './importing.ts';

type Row = Readonly<Record<string, unknown>>;

/** The names, each of which stands for everything that can have a name: paper, author, task, dataset, metric, model … */
const names: readonly string[] = (
  JSON.parse(readFileSync(join(brokenFolder('hostile-names'), 'evaluation-tables.json'), 'utf8')) as Row[]
).map((task) => String(task.task));

const imported = await importBroken('hostile-names');
const at = ['--archive', imported.archive];

/** The columns of each collection that hold the name, and nothing else. */
const collections: readonly (readonly [string, readonly string[]])[] = [
  ['papers', ['title', 'venue', 'abstract']],
  ['code', ['paper_title', 'framework']],
  ['leaderboards', ['task', 'dataset', 'metric']],
  ['tasks', ['name']],
  ['datasets', ['name', 'full_name', 'description']],
  ['methods', ['name', 'full_name', 'description']],
];

/** What is dangerous on a terminal: all control characters but newline and tab, and those that turn the direction. */
const dangerous = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What pwc itself writes to a terminal that shows colours and links: nothing else may hold an escape. */
function withoutOwnEscapes(text: string): string {
  return text.replace(/\x1b\[[\d;]*m/g, '').replace(/\x1b\]8;;[^\x1b\x07]*(?:\x1b\\|\x07)/g, '');
}

test('hostile names are imported as they are', () => {
  const { code, err } = imported;
  expect(code).toBe(0);
  expect(err).toContain(
    '\nImported 30 papers, 30 code links, 30 leaderboards, 30 results, 30 tasks, 30 datasets, 30 methods in 0.0s.\nArchive:',
  );
});

describe.each(collections)('the names in the exported %s', (collection, columns) => {
  const sorted = names.toSorted();
  const allIn = (rows: readonly Row[]) =>
    columns.map((column) => [column, rows.map((row) => row[column]).sort()]);
  const expected = columns.map((column) => [column, sorted]);

  test('come back exactly from JSON', async () => {
    expect(allIn(await jsonOf<Row[]>(['export', collection, ...at]))).toEqual(expected);
  });

  test('come back exactly from NDJSON', async () => {
    const { out } = await answerOf(['export', collection, '-f', 'ndjson', ...at]);
    const lines = out.trimEnd().split('\n');
    expect(allIn(lines.map((line) => JSON.parse(line) as Row))).toEqual(expected);
  });

  test('come back exactly from CSV', async () => {
    const { out } = await answerOf(['export', collection, '--csv', ...at]);
    const { data, errors } = Papa.parse<Row>(out.replace(/\n$/, ''), { header: true, newline: '\n' });
    expect(errors).toEqual([]);
    expect(allIn(data)).toEqual(expected);
  });

  test('stand on one line each in TSV', async () => {
    const { out } = await answerOf(['export', collection, '-f', 'tsv', ...at]);
    const lines = out.replace(/\n$/, '').split('\n');
    expect(lines).toHaveLength(names.length + 1);
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
  });
});

describe('metrics with hostile names', () => {
  test.each(names.map((name, index) => [index, name]))('%i: %j', async (_, name) => {
    const board = await jsonOf<{ metrics: string[]; results: Row[] }>(['rank', ...at, '--', name, name]);
    expect(board.metrics).toEqual([name, '2', '10']);
    const [row = {}] = board.results;
    // The dumps write "None" for a model without a name.
    const model = name === 'None' ? null : name;
    expect(row).toMatchObject({ model, paper_title: name, value_text: '1', '2': '4', '10': '3' });
  });
});

describe('a terminal', () => {
  const commands: readonly (readonly string[])[] = [
    ['rank'],
    ['info'],
    ...collections.flatMap(([collection]) =>
      ['table', 'csv', 'tsv', 'json', 'ndjson', 'markdown'].map((format) => [
        'export',
        collection,
        '--format',
        format,
        '--limit',
        '0',
      ]),
    ),
    ...names.flatMap((name, index) => [
      ['paper', `hostile-${index}`],
      ['paper', '--', name],
      ['code', `hostile-${index}`, '--wide'],
      ['results', '--first', '--', name],
      ['rank', '--', name, name],
      ['rank', '--', `${name}?`, name],
      ['rank', '--columns', name, '--', name, name],
      ['rank', '--metric', `${name}?`, '--', name, name],
    ]),
  ];
  const widths = { columns: 100, rows: 50 };

  test.each([
    ['without colours', { NO_COLOR: '1' }],
    ['with colours and links', { TERM: 'xterm-256color', COLORTERM: 'truecolor', TERM_PROGRAM: 'WezTerm' }],
  ])('%s gets no control character of a name', async (_, env) => {
    const leaks: string[] = [];
    const codes = new Set<number>();
    for (const argv of commands) {
      const { code, out, err } = await answerOf([...at, ...argv], { tty: widths, env });
      codes.add(code);
      const found = dangerous.exec(withoutOwnEscapes(out + err));
      if (found !== null) leaks.push(`${JSON.stringify(argv)}: ${JSON.stringify(found[0])}`);
    }
    expect(leaks).toEqual([]);
    expect([...codes].filter((code) => code > 3)).toEqual([]);
  });

  test('shows them as words in their place', async () => {
    const { out } = await answerOf([...at, 'paper', 'hostile-9'], {
      tty: widths,
      env: { NO_COLOR: '1' },
    });
    expect(out.split('\n')[0]).toBe('\\x1b[31mred\\x1b[0m \\x1b]0;title\\x07');
  });
});
