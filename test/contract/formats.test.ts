import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printed, pwc, terminal } from '../helpers/pwc.ts';
import { answers } from './answers.ts';
import { codeColumns, relatedColumns } from './columns.ts';
import { linesOf, mainOf, readers, rowFormats, rowsOf, spellings } from './readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'pwc-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const endings = { csv: 'csv', tsv: 'tsv', json: 'json', ndjson: 'jsonl', markdown: 'md', latex: 'tex' };

/** A carriage return is the only character of the sample that a terminal is not given as it is. */
function onTerminal(format: string, text: string): string {
  return format === 'json' || format === 'ndjson' ? text : text.replaceAll('\r', '\\x0d');
}

describe.each(answers)('pwc $line', (answer) => {
  const { line, fields, main, columns } = answer;

  test('has the keys of the contract in JSON, in its order', async () => {
    const json = JSON.parse(await printed(`${line} --json`));
    expect(Array.isArray(json)).toBe(fields === undefined);
    if (fields !== undefined) expect(Object.keys(json)).toEqual(fields);
    const rows = mainOf(answer, JSON.stringify(json));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
  });

  test.each(rowFormats)('gives as %s the keys and rows of its JSON', async (format) => {
    const objects = mainOf(answer, await printed(`${line} --json`));
    const read = readers[format](await printed(`${line} --format ${format}`));
    expect(read).toEqual(rowsOf(objects, columns, spellings[format]));
  });

  test.each(Object.entries(endings))(
    'gives the same %s in a pipe, on a terminal and in a .%s file',
    async (format, ending) => {
      const inPipe = await printed(`${line} --format ${format}`);
      expect(await printed(`${line} --format ${format}`, terminal())).toBe(onTerminal(format, inPipe));
      const file = join(folder, `${answers.indexOf(answer)}.${ending}`);
      const { out, err } = await pwc(`${line} -o ${file} --quiet`, terminal());
      expect([out, err]).toEqual(['', '']);
      expect(readFileSync(file, 'utf8')).toBe(inPipe);
    },
  );

  test('is, as a table in a pipe, whole, with a line for each row and no blanks at the ends of lines', async () => {
    const lines = linesOf(await printed(`${line} --format table --limit 40`));
    const rows = mainOf(answer, await printed(`${line} --json --limit 40`));
    const onPage = answer.isChart ? rows.filter((row) => row.is_record) : rows;
    expect(lines.length).toBeGreaterThan(onPage.length);
    if (main === undefined) expect(lines).toHaveLength(rows.length + 1);
    expect(lines.filter((text) => /\s$|…/.test(text))).toEqual([]);
  });
});

describe('the page of a paper as JSON', () => {
  test('has the repositories and the related papers with their keys', async () => {
    const { repositories, related } = JSON.parse(await printed('paper scibert --json'));
    expect(Object.keys(repositories[0])).toEqual(codeColumns);
    expect(Object.keys(related[0])).toEqual(relatedColumns);
  });

  test('has the repositories that pwc code lists and the results that pwc results lists', async () => {
    const { repositories, results } = JSON.parse(await printed('paper scibert --json'));
    expect(repositories).toEqual(JSON.parse(await printed('code scibert --json')));
    expect(results).toEqual(JSON.parse(await printed('results scibert --json')).results);
  });

  test('writes what is missing as null or as an empty list: of a paper that only results name', async () => {
    const page = JSON.parse(await printed('paper 1711.06897 --json'));
    expect(page).toMatchObject({
      title: 'Single-Shot Refinement Neural Network for Object Detection',
      authors: [],
      date: '2017-11-18',
      venue: null,
      arxiv_id: '1711.06897',
      paper_url: null,
      abstract: null,
      tasks: [],
      methods: [],
    });
    expect(page.results).toHaveLength(24);
  });
});

describe('the plain page of a paper', () => {
  test('has all that its JSON has, in full, and prose of 100 cells', async () => {
    const page = JSON.parse(await printed('paper scibert --json'));
    const text = await printed('paper scibert');
    const flat = text.replace(/\s+/g, ' ');
    const cells = [...page.results, ...page.repositories, ...page.related].flatMap((row) =>
      Object.entries(row)
        .filter(([key]) => /^(?:task|dataset|metric|value_text|model|repo_url|title|arxiv_id)$/.test(key))
        .map(([, cell]) => String(cell ?? '').replace(/\s+/g, ' ')),
    );
    const words = [
      page.title,
      page.abstract.replace(/\s+/g, ' '),
      page.url_abs,
      ...page.tasks,
      ...page.methods,
      ...cells,
    ];
    expect(words.filter((word) => !flat.includes(word))).toEqual([]);
    const prose = text.slice(0, text.indexOf('CODE'));
    expect(Math.max(...linesOf(prose).map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(prose.length).toBeGreaterThan(1000);
  });

  test('shows every task on a terminal too', async () => {
    const { tasks } = JSON.parse(await printed('paper scibert --json'));
    const flat = (await printed('paper scibert', terminal(50))).replace(/\s+/g, ' ');
    expect(tasks).toHaveLength(9);
    expect(flat).toContain(`tasks ${tasks.join(' · ')} methods `);
  });
});

describe('pwc info --json', () => {
  test('counts papers, stubs, repositories, tasks, datasets, methods, leaderboards, results and values', async () => {
    const info = JSON.parse(await printed('info --json'));
    const { counts, left_out, merged, sample } = info;
    expect(Object.keys(counts)).toEqual([
      'papers',
      'stubs',
      'repositories',
      'tasks',
      'datasets',
      'methods',
      'leaderboards',
      'results',
      'values',
    ]);
    expect(left_out).toEqual([]);
    expect(merged.map(Object.keys)).toEqual([
      ['what', 'count'],
      ['what', 'count'],
    ]);
    expect(sample).toBe(true);
  });

  test('agrees with what is exported', async () => {
    const { counts } = JSON.parse(await printed('info --json'));
    const countOf = async (name: string) => JSON.parse(await printed(`export ${name} --json`)).length;
    expect(await countOf('papers')).toBe(counts.papers);
    expect(await countOf('tasks')).toBe(counts.tasks);
    expect(await countOf('datasets')).toBe(counts.datasets);
    expect(await countOf('methods')).toBe(counts.methods);
    expect(await countOf('leaderboards')).toBe(counts.leaderboards);
    expect(await countOf('results')).toBe(counts.values);
  });
});
