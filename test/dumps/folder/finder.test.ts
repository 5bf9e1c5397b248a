import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDumps } from '../../../src/dumps/index.ts';
import { UserError } from '../../../src/errors.ts';
import { brokenFolder } from '../reading.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pwc-dumps-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Writes files with a text, an empty list if none is given. */
async function write(files: readonly (string | readonly [string, string])[]): Promise<void> {
  for (const file of files) {
    const [name, text] = typeof file === 'string' ? [file, '[]'] : file;
    await writeFile(join(folder, name), text);
  }
}

/** What is found, as `kind: name`, with the notes and `ignored: reason` after it; or the error's lines. */
async function find(...paths: string[]): Promise<readonly string[]> {
  try {
    const found = await findDumps(paths.length === 0 ? ['.'] : paths, folder);
    return [
      ...found.dumps.map((file) => `${file.kind}: ${file.name}`),
      ...found.notes,
      ...found.ignored.map(({ path, reason }) => `${path.slice(folder.length + 1)} ignored: ${reason}`),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`${error.kind}: ${error.message.replaceAll(folder, '~')}`, ...error.hints];
  }
}

const lookedFor =
  'Looked for papers-with-abstracts, links-between-papers-and-code, evaluation-tables, methods and datasets, each as .json, .json.gz or .parquet, by name or by content.';

describe('a folder', () => {
  test('gives the dumps by their names, packed or not, with a prefix, a date or another spelling', async () => {
    await write([
      'jul-29-papers-with-abstracts.json.gz',
      'links-between-paper-and-code.json',
      'evaluation_tables.json',
    ]);
    await write(['METHODS.JSON', 'datasets-2025-07-28.json.gz', 'README.md', 'train-0001.PARQUET']);
    await mkdir(join(folder, 'older'));
    expect(await find()).toEqual([
      'papers: jul-29-papers-with-abstracts.json.gz',
      'links: links-between-paper-and-code.json',
      'evaluations: evaluation_tables.json',
      'methods: METHODS.JSON',
      'datasets: datasets-2025-07-28.json.gz',
      'README.md ignored: not named as a dump',
      'older ignored: a folder',
      'train-0001.PARQUET ignored: train-0001.PARQUET is not a Parquet file, although it is named as one',
    ]);
  });

  test('may hold only some of them, under names that say nothing of a date', async () => {
    await write(['pwc_methods.json', 'datasets (1).json']);
    expect(await find()).toEqual(['methods: pwc_methods.json', 'datasets: datasets (1).json']);
  });

  test('of several dates the newest is read, and that is said', async () => {
    await write([
      'jun-30-methods.json',
      'jul-28-methods.json',
      'datasets-2024-12-01.json',
      '20250101-datasets.json',
    ]);
    expect(await find()).toEqual([
      'methods: jul-28-methods.json',
      'datasets: 20250101-datasets.json',
      'reading jul-28-methods.json and not jun-30-methods.json',
      'reading 20250101-datasets.json and not datasets-2024-12-01.json',
      'jun-30-methods.json ignored: jul-28-methods.json is read in its place',
      'datasets-2024-12-01.json ignored: 20250101-datasets.json is read in its place',
    ]);
  });

  test("a dump's own name goes before a decorated one, the packed file before its unpacked copy", async () => {
    await write(['methods.json', 'my-methods.json', 'datasets.json', 'datasets.json.gz']);
    expect(await find()).toEqual([
      'methods: methods.json',
      'datasets: datasets.json.gz',
      'reading methods.json and not my-methods.json',
      'reading datasets.json.gz and not datasets.json',
      'my-methods.json ignored: methods.json is read in its place',
      'datasets.json ignored: datasets.json.gz is read in its place',
    ]);
  });

  test('where the names do not tell the newest, the person is asked', async () => {
    await write(['methods.json', 'jul-28-methods.json']);
    expect(await find()).toEqual([
      'usage: several files are the methods dump: jul-28-methods.json, methods.json',
      'Name the files to read instead of their folder, one for each dump.',
    ]);
  });

  test('without any dump is refused', async () => {
    await write(['notes.json', ['numbers.json', '[1, 2]'], ['page.json', '<html></html>']]);
    expect(await find()).toEqual(['archive: there is no dump in .', lookedFor]);
  });

  test('with a packed folder in it says to unpack that', async () => {
    await write([['pwc.zip', 'PK']]);
    expect((await find())[1]).toMatch(/pwc\.zip: unpack it first\.$/);
  });

  test('of task files is the evaluation tables in many files', async () => {
    const found = await findDumps([brokenFolder('task-files')], '/');
    expect(found.dumps.map((file) => [file.kind, file.name])).toEqual([
      ['evaluations', 'first-tasks.json'],
      ['evaluations', 'second-task.json'],
    ]);
    expect(found.ignored).toEqual([
      { path: join(brokenFolder('task-files'), 'settings.json'), reason: 'not named as a dump' },
    ]);
  });

  test('with the evaluation tables has its other JSON files left alone', async () => {
    await write(['evaluation-tables.json', ['more.json', '[{"task": "Invented Task", "datasets": []}]']]);
    expect(await find()).toEqual([
      'evaluations: evaluation-tables.json',
      'more.json ignored: not named as a dump',
    ]);
  });
});

describe('a file that is given itself', () => {
  test('is recognised by its content where its name says nothing', async () => {
    await write([
      ['a.json', '[{"paper_url": "x", "abstract": null}]'],
      ['b.json', '[null, {"paper_url": "x", "repo_url": "y"}]'],
      ['c.json', '{"task": "Invented Task", "datasets": []}'],
      ['d.json', '[{"url": "x", "name": "y", "collections": []}]'],
      ['e', '[{"url": "x", "name": "y", "variants": []}]'],
    ]);
    expect(await find('e', 'd.json', 'c.json', 'b.json', join(folder, 'a.json'))).toEqual([
      'papers: a.json',
      'links: b.json',
      'evaluations: c.json',
      'methods: d.json',
      'datasets: e',
    ]);
  });

  test('and once more with its folder counts once', async () => {
    await write(['methods.json']);
    expect(await find('methods.json', '.', './methods.json')).toEqual(['methods: methods.json']);
  });

  test('is refused if it is another file for the same dump', async () => {
    await write(['methods.json', 'jul-28-methods.json']);
    expect(await find('methods.json', 'jul-28-methods.json')).toEqual([
      'usage: several files are the methods dump: methods.json, jul-28-methods.json',
      'Name the files to read instead of their folder, one for each dump.',
    ]);
  });

  test('is refused if nothing says what it is', async () => {
    await write([
      ['notes.json', '[{"colour": "none"}]'],
      ['cut.json', '[{"colour"'],
      ['table.json', 'PAR1....'],
    ]);
    expect(await find('notes.json')).toEqual(['archive: there is no dump in ~/notes.json', lookedFor]);
    expect(await find('cut.json')).toEqual([
      'archive: cut.json stops in the middle (unexpected end after 10 bytes)',
      'The archive was not changed. Get the file again.',
    ]);
    expect(await find('table.json')).toEqual([
      'archive: table.json stops in the middle (unexpected end after 8 bytes)',
      'The archive was not changed. Get the file again.',
    ]);
    expect(await find('missing.json')).toEqual([
      'archive: could not read ~/missing.json: there is no such file',
    ]);
  });
});

test('a dump is described by its path, size and time', async () => {
  await write(['methods.json']);
  const [file] = (await findDumps(['methods.json'], folder)).dumps;
  expect(file).toEqual({
    kind: 'methods',
    name: 'methods.json',
    path: join(folder, 'methods.json'),
    bytes: 2,
    modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:\d{6})?Z$/),
  });
});
