import { describe, expect, test } from 'vitest';
import { answerOf, dumpFolder, importBroken, jsonOf } from './importing.ts';

type Row = Readonly<Record<string, unknown>>;

/** Some fields of every row of an exported collection. */
async function exportOf(archive: string, collection: string, ...columns: string[]): Promise<unknown[][]> {
  const rows = await jsonOf<Row[]>([
    ...['export', collection, '--columns', columns.join(',')],
    ...['--archive', archive],
  ]);
  return rows.map((row) => columns.map((column) => row[column]));
}

const first = 'a-paper-that-does-not-exist-1';
const second = 'a-paper-that-does-not-exist-2';
const page = (slug: string) => `https://paperswithcode.com/paper/${slug}`;

describe('odd dumps are imported, with what was left out and why', () => {
  test('nulls in every place', async () => {
    const { code, out, err, archive } = await importBroken('nulls');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(`Reading 5 files (4.9 KiB) into ARCHIVE

methods: 3 records in 0.0s
datasets: 3 records in 0.0s
papers: 6 records in 0.0s
links: 4 records in 0.0s
evaluations: 4 records in 0.0s
archive: written in 0.0s

Imported 2 papers, 4 code links, 1 leaderboard, 3 results, 1 task, 1 dataset, 1 method in 0.0s.
  left out   5  record that is not an object
  left out   3  paper without an address
  left out   1  dataset without an address
  left out   1  link without a paper
  left out   1  link without a repository
  left out   1  method without an address
  left out   1  task without a name
Archive: ARCHIVE (SIZE)
Try it: pwc paper ${first} --archive ARCHIVE
`);
    expect(await exportOf(archive, 'papers', 'paper_url', 'title', 'authors', 'repositories')).toEqual([
      [page(first), null, [], 1],
      [page(second), null, [], 0],
    ]);
    expect(await exportOf(archive, 'leaderboards', 'task', 'dataset', 'results', 'best_model')).toEqual([
      ['', '', 3, null],
    ]);
    expect(await jsonOf(['paper', first, '--archive', archive])).toMatchObject({
      ...{ title: null, authors: [], date: null, venue: null, abstract: null, tasks: [], methods: [] },
      ...{ paper_url: page(first), results: [], related: [] },
    });
  });

  test('values of the wrong types', async () => {
    const { code, err, archive } = await importBroken('wrong-types');
    expect(code).toBe(0);
    expect(err.split('\n').filter((line) => line.startsWith('  left out'))).toEqual([
      '  left out   3  record that is not an object',
      '  left out   3  row that is not an object',
      '  left out   3  tasks, leaderboards or rows that are not a list',
      '  left out   2  leaderboard that is not an object',
      '  left out   2  score that is not a text or a number',
      '  left out   2  task without a name',
      '  left out   1  dataset without an address',
      '  left out   1  link without a repository',
      '  left out   1  method without a name',
      '  left out   1  paper without an address',
      '  left out   1  scores that are not an object',
      '  left out   1  task that is not an object',
    ]);
    expect(await exportOf(archive, 'papers', 'title', 'arxiv_id', 'authors', 'tasks')).toEqual([
      ['1984', '2001.5', ['Nemo Nobody'], ['Invented Task', '7']],
      ['A Paper That Does Not Exist, Part 3', null, [], ['Invented Task']],
    ]);
    expect(await exportOf(archive, 'results', 'model', 'metric', 'value_text', 'value')).toEqual([
      ['Numbers', 'Score', '1.0', 1],
      ['Numbers', 'Size', '100', 100],
      ['Numbers', 'Flag', 'true', null],
    ]);
  });

  test('papers and links that stand twice', async () => {
    const { err, archive } = await importBroken('duplicate-papers');
    expect(err).toContain('\n  left out   1  a paper with the same page stands before it\n');
    expect(await exportOf(archive, 'papers', 'title', 'paper_url', 'repositories')).toEqual([
      ['A Paper That Does Not Exist, Part 1', page(first), 3],
      ['A Paper That Does Not Exist, Part 2', page(second), 0],
    ]);
    const { repositories } = await jsonOf<{ repositories: Row[] }>(['paper', first, '--archive', archive]);
    expect(repositories.map((row) => [row.repo_url, row.is_official])).toEqual([
      ['https://example.org/nobody/nothing', true],
      ['https://example.org/nobody/nothing', true],
      ['https://example.org/nobody/nothing', false],
    ]);
  });

  test('one dump of five, which is an empty list', async () => {
    const folder = dumpFolder({
      'methods.json': [],
      'datasets.json': [{ name: 'One', url: 'https://paperswithcode.com/dataset/one' }],
    });
    const { code, err } = await answerOf(['import', '--archive', 'a.db'], { cwd: folder });
    expect(code).toBe(0);
    expect(err).toContain('\nmethods: 0 records in 0.0s\ndatasets: 1 record in 0.0s\n');
  });
});

describe('what is odd but right is kept', () => {
  test('a tree of ten thousand levels, down to the leaderboard at its bottom', async () => {
    const { code, err, archive } = await importBroken('deep-tree');
    expect(code).toBe(0);
    expect(err).toContain(
      '\nImported 0 papers, 0 code links, 1 leaderboard, 1 result, 10,001 tasks, 0 datasets, 0 methods in 0.0s.\n',
    );
    expect(await jsonOf(['rank', 'bottom', 'invented dataset', '--archive', archive])).toMatchObject({
      ...{ task: 'Bottom', dataset: 'Invented Dataset', metric: 'Score' },
      results: [{ rank: 1, model: 'Invented Diver', value_text: '1.50' }],
    });
  });

  test('tasks that stand above themselves, once each', async () => {
    const { code, err, archive } = await importBroken('cyclic-tree');
    expect(code).toBe(0);
    expect(err).toContain(
      '  merged     1  leaderboards that hang at several places of the task tree\n  merged     1  rows of those leaderboards\n',
    );
    expect(await exportOf(archive, 'tasks', 'name', 'parents', 'leaderboards')).toEqual([
      ['Chicken', ['Egg'], 1],
      ['Egg', ['Chicken'], 0],
    ]);
    expect(await exportOf(archive, 'results', 'task', 'dataset', 'model', 'value_text')).toEqual([
      ['Chicken', 'Farm', 'Invented Hen', '1'],
    ]);
  });

  test('a score of a million digits, which the table cuts and JSON does not', async () => {
    const { code, archive } = await importBroken('huge-score');
    expect(code).toBe(0);
    const scores = await exportOf(archive, 'results', 'value_text', 'value', 'rank');
    expect(scores).toEqual([
      ['9'.repeat(1_000_000), null, null],
      ['1', 1, 1],
    ]);
    const terminal = { tty: true, env: { NO_COLOR: '1' } };
    const { out } = await answerOf(['rank', 'invented task', '--archive', archive], terminal);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('a record of 50 MB', async () => {
    const { code, archive } = await importBroken('huge-record');
    expect(code).toBe(0);
    const papers = await exportOf(archive, 'papers', 'abstract');
    expect(papers.map(([abstract]) => String(abstract).length)).toEqual([16, 50_600_000, 16]);
  });

  test('a byte order mark and CR LF', async () => {
    const { code, archive } = await importBroken('bom-crlf');
    expect(code).toBe(0);
    expect(await exportOf(archive, 'papers', 'abstract')).toEqual([['Two\r\nlines.'], ['Nobody wrote it.']]);
    expect((await answerOf(['export', 'papers', '--csv', '-c', 'abstract', '--archive', archive])).out).toBe(
      'abstract\n"Two\r\nlines."\nNobody wrote it.\n',
    );
  });

  test('broken UTF-8 and half surrogate pairs, as U+FFFD and counted', async () => {
    const broken = await importBroken('invalid-utf8');
    expect(broken.err).toContain('  merged     4  characters that are not valid text, replaced by U+FFFD\n');
    expect(await exportOf(broken.archive, 'papers', 'title', 'abstract')).toEqual([
      ['A Paper That Does Not Exist: Caf\ufffd', 'Nobody wrote it.'],
      ['\ufffd was there before, \ufffd\ufffd\ufffd', 'Nobody wrote it, naïvely.'],
    ]);
    const halves = await importBroken('lone-surrogates');
    expect(halves.err).toContain('  merged     6  characters that are not valid text, replaced by U+FFFD\n');
    expect(await exportOf(halves.archive, 'papers', 'title', 'abstract')).toEqual([
      ['high \ufffd low \ufffd pair 😀 backslash \\ud83d twice \ufffd😀', 'It ends on \ufffd'],
    ]);
  });

  test('task files by hand: lists, a single task, subdatasets, numbers as they were written', async () => {
    const { code, archive } = await importBroken('task-files');
    expect(code).toBe(0);
    expect(await exportOf(archive, 'results', 'task', 'dataset', 'metric', 'value_text', 'rank')).toEqual([
      ['Invented Reading', 'Invented Books › Easy', 'F1', '90.0', 2],
      ['Invented Reading', 'Invented Books › Easy', 'Size', '12', 1],
      ['Invented Reading', 'Invented Books › Easy', 'F1', '1e2', 1],
      ['Invented Reading', 'Invented Books › Easy', 'Recall', '-0.50', 1],
      ['Invented Reading', 'Invented Books › Hard › Very Hard', 'F1', '12.5', 1],
      ['Invented Reading', 'Old Books', 'Errors', '3.0', 1],
      ['Invented Writing', 'Invented Pages', 'BLEU', '40.10', 1],
    ]);
  });

  test('a gzip file that is called .json', async () => {
    const { code, archive } = await importBroken('gzip-named-json');
    expect(code).toBe(0);
    expect(await exportOf(archive, 'methods', 'name')).toEqual([['Invented Method']]);
  });
});
