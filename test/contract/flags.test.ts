import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';
import { answers } from './answers.ts';
import { linesOf, mainOf, readers, rowFormats, rowsOf, spellings } from './readers.ts';

const folder = temporaryFolder();

describe.each(answers)('pwc $line', (answer) => {
  const { line, columns } = answer;
  const [first = '', last = ''] = [columns[0], columns.at(-1)];

  test('--columns chooses and orders the columns of the main list in JSON and leaves the rest', async () => {
    const whole = JSON.parse(await printed(`${line} --json`));
    const chosen = JSON.parse(await printed(`${line} --json --columns ${last},${first}`));
    const rows = mainOf(answer, JSON.stringify(whole)).map((row) => ({
      [last]: row[last],
      [first]: row[first],
    }));
    expect(chosen).toEqual(answer.main === undefined ? rows : { ...whole, [answer.main]: rows });
    expect(Object.keys(mainOf(answer, JSON.stringify(chosen))[0] ?? {})).toEqual([last, first]);
  });

  test.each(rowFormats)('--columns, --sort and --limit say the same of %s as of JSON', async (format) => {
    const flags = `--columns ${last},${first} --sort -${last} --limit 3`;
    const objects = mainOf(answer, await printed(`${line} --json ${flags}`));
    const read = readers[format](await printed(`${line} --format ${format} ${flags}`));
    expect(objects.length).toBeLessThanOrEqual(3);
    expect(read).toEqual(rowsOf(objects, [last, first], spellings[format]));
  });

  test('--columns of a name that is none is an error that lists them all', async () => {
    const { exitCode, out, err } = await pwc(`${line} --quiet --columns ${first},nonsense`);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^pwc: no column "nonsense"\./);
    // Rows that have papers have the key to cite them by as well, for those who ask for it.
    const listed = /The columns are:\n {5}(.*)\n/.exec(err)?.[1]?.replace(/ cite$/, '');
    expect(listed).toBe(columns.join(' '));
  });

  test.each(['csv', 'tsv', 'markdown'] as const)(
    '--no-headers leaves the names out of %s and the rows in',
    async (format) => {
      const whole = linesOf(await printed(`${line} --format ${format} --limit 5`));
      const bare = linesOf(await printed(`${line} --format ${format} --limit 5 --no-headers`));
      const cells = (lines: readonly string[]) => lines.map((text) => text.replace(/ +/g, ' '));
      expect(cells(bare)).toEqual(cells(whole.slice(format === 'markdown' ? 2 : 1)));
    },
  );

  test('--no-headers leaves JSON as it is', async () => {
    expect(await printed(`${line} --json --no-headers`)).toBe(await printed(`${line} --json`));
    expect(await printed(`${line} -f ndjson --no-headers`)).toBe(await printed(`${line} -f ndjson`));
  });

  test('--safe-csv puts an apostrophe before formulas and changes nothing else', async () => {
    const plain = readers.csv(await printed(`${line} --csv`));
    const safe = readers.csv(await printed(`${line} --csv --safe-csv`));
    const formula = /^(?:[=@]|[+-](?![\d.]+%?$))/;
    const guarded = plain.rows.map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell)));
    expect(safe).toEqual({ ...plain, rows: guarded });
  });
});

describe('--sort', () => {
  test('puts numbers in the order of their values, and with a minus the largest first', async () => {
    const results = async (sort: string) =>
      JSON.parse(await printed(['rank', '--json', '--sort', sort])).map(
        (row: { results: number }) => row.results,
      );
    const rising = await results('results');
    expect(rising).toEqual(rising.toSorted((one: number, other: number) => one - other));
    expect(await results('-results')).toEqual(rising.toReversed());
  });

  test('leaves the ranks as they are', async () => {
    const rows = JSON.parse(await printed('rank ner bc5cdr --json --sort date')).results;
    expect(rows.map((row: { rank: number; date: string }) => [row.date, row.rank])).toEqual([
      ['2018-09-21', 5],
      ['2019-03-26', 3],
      ['2019-03-26', 4],
      ['2019-08-13', 2],
      ['2019-11-01', 1],
    ]);
  });
});

describe('--limit', () => {
  test('counts rows of the main list only; count stays what it was', async () => {
    const page = JSON.parse(await printed('rank image-classification imagenet --json --limit 2'));
    expect(page.results).toHaveLength(2);
    expect(page.count).toBe(199);
    const paper = JSON.parse(await printed('paper scibert --json --limit 2'));
    expect([paper.results.length, paper.repositories.length]).toEqual([2, 6]);
  });

  test('holds on a terminal and in a pipe alike', async () => {
    const rows = async (world?: object) => linesOf(await printed('rank --limit 3', world)).slice(1, 4).length;
    expect([await rows(), await rows(terminal())]).toEqual([3, 3]);
    expect(await printed('rank --limit 3', terminal())).toContain('\n3 of 58 (--limit 0 for all)\n');
  });
});

interface Board {
  readonly task: string;
  readonly dataset: string;
}

describe('--ids', () => {
  test.each([
    [
      'a leaderboard',
      'rank ner bc5cdr',
      'reinforcement-based-denoising-of-distantly\n1908.05760\n1903.10676\n1903.10676\n1809.07950\n',
    ],
    [
      'code',
      'code scibert --limit 2',
      'https://github.com/allenai/scibert\nhttps://github.com/tetsu9923/scireviewgen\n',
    ],
    ['tasks', 'export tasks --limit 1', 'Participant Intervention Comparison Outcome Extraction\n'],
    ['datasets', 'export datasets --limit 1', 'https://paperswithcode.com/dataset/scicite\n'],
    ['methods', 'export methods --limit 1', 'https://paperswithcode.com/method/bert\n'],
  ])('of %s are one a line, whatever the format', async (_, line, ids) => {
    expect(await printed(`${line} --ids`)).toBe(ids);
    expect(await printed(`${line} --ids --json`, terminal())).toBe(ids);
  });

  test('of papers are arXiv ids, else slugs, one for each paper', async () => {
    const papers = JSON.parse(await printed('export papers --json'));
    const names = papers.map(
      (paper: { arxiv_id: string | null; paper_url: string }) =>
        paper.arxiv_id ?? paper.paper_url.replace('https://paperswithcode.com/paper/', ''),
    );
    expect(linesOf(await printed('export papers --ids'))).toEqual(names);
  });

  test('of a page about one paper is that of the paper, also where it has no results', async () => {
    expect(await printed('paper scibert --ids')).toBe('1903.10676\n');
    expect(await printed('paper https://arxiv.org/abs/1711.06897v3 --ids')).toBe('1711.06897\n');
  });

  test('of leaderboards are what pwc rank takes back', async () => {
    const ids = linesOf(await printed('rank --ids'));
    expect(linesOf(await printed('export leaderboards --ids'))).toEqual(ids);
    expect(ids).toHaveLength(58);
    const boards: Board[] = JSON.parse(await printed('rank --json'));
    for (const [index, id] of ids.entries()) {
      const { task, dataset } = JSON.parse(await printed(['rank', id, '--json', '--limit', '1']));
      expect({ task, dataset }).toEqual({ task: boards[index]?.task, dataset: boards[index]?.dataset });
    }
  });

  test('of the results of a paper are its leaderboards, each once', async () => {
    const rows: Board[] = JSON.parse(await printed('results scibert --json')).results;
    const boards: Board[] = JSON.parse(await printed('rank --json'));
    const ids = linesOf(await printed('rank --ids'));
    const idOf = ({ task, dataset }: Board) =>
      ids[boards.findIndex((board) => board.task === task && board.dataset === dataset)];
    expect(linesOf(await printed('results scibert --ids'))).toEqual([...new Set(rows.map(idOf))]);
  });

  test.each(answers)('are there for every answer but a query: pwc $line', async ({ line }) => {
    if (line.startsWith('sql ')) return expect((await pwc(`${line} --ids`)).exitCode).toBe(2);
    const lines = linesOf(await printed(`${line} --ids --limit 40`));
    expect(lines).not.toContain('');
  });
});

describe('--output', () => {
  test('refuses a file that exists, leaves it as it is, and replaces it with --force', async () => {
    const file = join(folder, 'rank.csv');
    await printed(`rank --limit 1 -o ${file}`);
    const before = readFileSync(file, 'utf8');
    const refused = await pwc(`rank --limit 2 -o ${file} --quiet`);
    expect(refused).toEqual({
      exitCode: 2,
      out: '',
      err: `pwc: ${file} exists. Overwrite it with --force.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
    await printed(`rank --limit 2 -o ${file} --force`);
    expect(linesOf(readFileSync(file, 'utf8'))).toHaveLength(3);
    expect(readdirSync(folder)).toEqual(['rank.csv']);
  });

  test('lets --format stand above the ending, and says how much it wrote', async () => {
    const { out, err } = await pwc(['rank', '--json', '-o', join(folder, 'rank.txt'), '--limit', '2']);
    expect(out).toBe('');
    expect(err).toMatch(/pwc: note: wrote 2 rows to \S+rank\.txt \(\d+ B\)\n$/);
    expect(JSON.parse(readFileSync(join(folder, 'rank.txt'), 'utf8'))).toHaveLength(2);
  });

  test('to - is stdout', async () => {
    expect(await printed('rank --limit 2 -o -')).toBe(await printed('rank --limit 2'));
  });
});
