import { describe, expect, test } from 'vitest';
import { printed, terminal } from '../helpers/pwc.ts';
import { linesOf, readers } from './readers.ts';
import { oldPage, oldResults } from './scibert.ts';

/** The lines of a page under a heading, up to the next blank line, without the heading. */
function section(page: string, heading: string): readonly string[] {
  const lines = linesOf(page);
  const start = lines.findIndex((line) => line.startsWith(heading)) + 1;
  return lines.slice(start, lines.indexOf('', start));
}

/** A page as running text, for words that may stand on two lines. */
function flat(page: string): string {
  return page.replace(/\s+/g, ' ');
}

/** The cells of the rows of a table, taken apart where the heads stand. A head set to the right ends its column. */
function cellsOf([head = '', ...rows]: readonly string[]): readonly (readonly string[])[] {
  const ends = [...head.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length] as const);
  return rows.map((row) => {
    const words = [...row.matchAll(/\S+(?: \S+)*/g)];
    return ends.map(
      ([start, end]) =>
        words.find(({ index, 0: text }) => index === start || index + text.length === end)?.[0] ?? '',
    );
  });
}

/** The old result of which a row shows the beginning or the whole of every cell. */
function resultOf(row: readonly string[]): readonly string[] | undefined {
  const [task = '', dataset = '', metric, value, model = ''] = row;
  const fits = (shown: string, whole: string) =>
    shown.endsWith('…') ? whole.startsWith(shown.slice(0, -1).trimEnd()) : shown === whole;
  return oldResults.find(
    (old) =>
      fits(task, old[0]) &&
      fits(dataset, old[1]) &&
      metric === old[2] &&
      value === old[3] &&
      fits(model, old[4]),
  );
}

const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' | ')).sort();

describe('the page of SciBERT in a pipe', () => {
  test('has the title, the authors, the venue, the date and the links of the old page', async () => {
    const page = await printed('paper scibert');
    const [title, authors, facts] = linesOf(page);
    expect(title).toBe(oldPage.title);
    expect(authors).toBe(oldPage.authors.join(', '));
    expect(facts).toBe(`IJCNLP 2019 · ${oldPage.date} · arXiv 1903.10676`);
    expect(page).toContain(`\n  paper     ${oldPage.paper}\n`);
    expect(page).toContain(`\n  pdf       ${oldPage.pdf}\n`);
  });

  test('has its nine tasks', async () => {
    expect(flat(await printed('paper scibert'))).toContain(` tasks ${oldPage.tasks.join(' · ')} methods `);
  });

  test('has its six repositories, the official one first and alone marked', async () => {
    const [first, ...others] = section(await printed('paper scibert'), 'CODE (6 repositories)');
    expect(first).toMatch(new RegExp(`^  ${oldPage.officialRepository} +official · pytorch · in the paper$`));
    expect(others.map((line) => line.trim().split(' ')[0]).sort()).toEqual(oldPage.otherRepositories);
    expect(others.join()).not.toContain('official');
  });

  test('has its 43 results', async () => {
    const table = section(
      await printed('paper scibert'),
      'RESULTS (43 on 26 leaderboards, best first; THEN: when published)',
    );
    expect(table[0]?.trim().split(/ +/)).toEqual([
      'TASK',
      'DATASET',
      'METRIC',
      'VALUE',
      'MODEL',
      'RANK',
      'THEN',
      'BEST',
    ]);
    expect(sorted(cellsOf(table).map((row) => resultOf(row) ?? row))).toEqual(sorted(oldResults));
  });
});

describe('the page of SciBERT as JSON', () => {
  test('has every fact of the old page', async () => {
    const page = JSON.parse(await printed('paper scibert --json'));
    expect(page).toMatchObject({
      title: oldPage.title,
      authors: oldPage.authors,
      date: oldPage.date,
      venue: oldPage.venue,
      url_abs: oldPage.paper,
      url_pdf: oldPage.pdf,
      tasks: oldPage.tasks,
      arxiv_id: '1903.10676',
    });
    type Repository = { repo_url: string; is_official: boolean };
    const repositories = page.repositories.map(({ repo_url, is_official }: Repository) => [
      repo_url,
      is_official,
    ]);
    expect(repositories[0]).toEqual([oldPage.officialRepository, true]);
    expect(repositories.slice(1).sort()).toEqual(oldPage.otherRepositories.map((url) => [url, false]));
    type Row = { task: string; dataset: string; metric: string; value_text: string; model: string };
    const rows = page.results.map((row: Row) => [
      row.task,
      row.dataset,
      row.metric,
      row.value_text,
      row.model,
    ]);
    expect(sorted(rows)).toEqual(sorted(oldResults));
  });
});

describe.each([80, 120])('the page of SciBERT on a terminal of %i cells', (columns) => {
  test('has its ten best results, then where to find all', async () => {
    const lines = section(
      await printed('paper scibert', terminal(columns)),
      'RESULTS (43 on 26 leaderboards',
    );
    expect(lines).toHaveLength(12);
    expect(cellsOf(lines.slice(0, 11)).map(resultOf)).not.toContain(undefined);
    expect(lines[11]).toBe('  43 in all: pwc results scibert');
  });
});

describe('pwc results scibert', () => {
  test('has the 43 results of the old page on 26 leaderboards', async () => {
    const columns = 'task,dataset,metric,value_text,model';
    const { rows } = readers.tsv(await printed(`results scibert --columns ${columns}`));
    expect(sorted(rows)).toEqual(sorted(oldResults));
    const { count, leaderboards } = JSON.parse(await printed('results scibert --json'));
    expect([count, leaderboards]).toEqual([43, 26]);
    expect(new Set(rows.map(([task, dataset]) => `${task} on ${dataset}`)).size).toBe(26);
  });

  test('has the best rank first, and each rank is that of the leaderboard itself', async () => {
    type Row = {
      task: string;
      dataset: string;
      model: string;
      value_text: string;
      rank: number;
      of: number;
      best_value_text: string;
    };
    const { results } = JSON.parse(await printed('results scibert --json')) as { results: readonly Row[] };
    expect(results.map(({ rank }) => rank)).toEqual(
      results.map(({ rank }) => rank).toSorted((one, other) => one - other),
    );
    const boards = new Set(results.map(({ task, dataset }) => JSON.stringify([task, dataset])));
    for (const board of boards) {
      const [task, dataset] = JSON.parse(board);
      const whole = JSON.parse(await printed(['rank', task, dataset, '--json'])).results as readonly Row[];
      const ours = results.filter((row) => row.task === task && row.dataset === dataset);
      for (const row of ours.filter(({ value_text }) =>
        whole.some((other) => other.value_text === value_text),
      )) {
        const place = whole.find((other) => other.model === row.model && other.value_text === row.value_text);
        expect([row.rank, row.of, row.best_value_text]).toEqual([
          place?.rank,
          whole.length,
          whole[0]?.value_text,
        ]);
      }
    }
  });
});
