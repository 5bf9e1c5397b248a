import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { printed, pwc } from '../helpers/pwc.ts';

const page = (slug: string) => `https://paperswithcode.com/paper/${slug}`;
const row = (model: string, score: string, more: object) => ({
  model_name: model,
  metrics: { Accuracy: score },
  ...more,
});
const one = { paper_title: 'One: a paper', paper_url: 'https://arxiv.org/abs/2001.00001v2' };
const two = { paper_title: 'Two', paper_url: 'https://arxiv.org/abs/2106.00002' };
const stub = { paper_title: 'A paper that only results name', paper_url: 'https://example.org/three.pdf' };
const repository = { title: 'row/code', url: 'https://github.com/row/code' };

const rows = [
  row('early', '95', { ...one, paper_date: '2019-12-31', uses_additional_data: true }),
  row('coded', '94', { paper_date: '2020-01-01', code_links: [repository], uses_additional_data: false }),
  row('undated', '93', {}),
  row('again', '92', { ...one, paper_date: '2020-06-30', code_links: [repository] }),
  row('stub', '91', { ...stub, paper_date: '2020-07-01' }),
  row('late', '90', { ...two, paper_date: '2021-06-15', uses_additional_data: false }),
  row('unread', 'n/a', { ...two, paper_date: '2021-12-31' }),
];

const link = (repo: string, official: boolean) => ({
  paper_url: page('one-a-paper'),
  repo_url: `https://github.com/${repo}`,
  is_official: official,
  mentioned_in_paper: false,
  mentioned_in_github: false,
  framework: 'none',
});

let archive: string;

beforeAll(async () => {
  const dumps = {
    papers: [
      { paper_url: page('one-a-paper'), arxiv_id: '2001.00001', title: 'One: a paper', date: '2020-01-02' },
      { paper_url: page('two'), arxiv_id: '2106.00002', title: 'Two', date: '2021-06-15' },
    ],
    links: [link('some/copy', false), link('the/authors', true), link('row/code/', false)],
    evaluations: [task('Filtering', { datasets: [board('Rows', ['Accuracy'], rows)] })],
  };
  archive = (await archiveOf(dumps)).path;
});

interface Row {
  readonly rank: number | null;
  readonly model: string;
  readonly [key: string]: unknown;
}

async function rank(flags: string): Promise<{ results: readonly Row[]; count: number; left_out: number }> {
  return JSON.parse(await printed(`rank Filtering Rows --json --archive ${archive} ${flags}`));
}

describe('a filter of pwc rank', () => {
  test.each([
    ['', ['early', 'coded', 'undated', 'again', 'stub', 'late', 'unread']],
    // Absent is unknown and stays.
    ['--no-extra-data', ['coded', 'undated', 'again', 'stub', 'late', 'unread']],
    ['--with-code', ['early', 'coded', 'again']],
    ['--since 2020', ['coded', 'again', 'stub', 'late', 'unread']],
    ['--since 2020-06', ['again', 'stub', 'late', 'unread']],
    ['--since 2020-06-30', ['again', 'stub', 'late', 'unread']],
    ['--since 2020-07-01', ['stub', 'late', 'unread']],
    ['--until 2020', ['early', 'coded', 'again', 'stub']],
    ['--until 2020-06', ['early', 'coded', 'again']],
    ['--until 2020-06-30', ['early', 'coded', 'again']],
    ['--until 2020-06-29', ['early', 'coded']],
    ['--since 2020 --until 2020', ['coded', 'again', 'stub']],
    ['--until 2019', ['early']],
    ['--since 2022', []],
    // Rows without a paper each count alone.
    ['--best-per-paper', ['early', 'coded', 'undated', 'stub', 'late']],
    ['--best-per-paper --since 2020', ['coded', 'again', 'stub', 'late']],
    ['--best-per-paper --with-code --no-extra-data', ['coded', 'again']],
    ['--model late', ['late']],
    ['--model UND', ['undated']],
    ['--model dated', []],
    ['--model "rly ea"', []],
    ['--model un --since 2020', []],
    ['--model unr --best-per-paper', ['unread']],
  ])('leaves with "%s" the rows %j, ranks them anew and says how many went', async (flags, models) => {
    const { results, count, left_out } = await rank(flags);
    expect(results.map(({ model }) => model)).toEqual(models);
    expect([count, left_out]).toEqual([models.length, rows.length - models.length]);
    expect(results.map((result) => result.rank)).toEqual(
      models.map((model, index) => (model === 'unread' ? null : index + 1)),
    );
  });

  test.each(['rank', 'chart'])(
    'that leaves nothing is told of by %s, since formats of rows have no place for it',
    async (command) => {
      const asked = `${command} Filtering Rows --archive ${archive} --columns model --csv`;
      expect(await pwc(`${asked} --since 2022`)).toMatchObject({
        exitCode: 0,
        out: 'model\n',
        err: 'pwc: note: nothing found: the filters left out 7 rows\n',
      });
      expect((await pwc(`${asked} --since 2022 --quiet`)).err).toBe('');
      expect((await pwc(`${asked} --since 2021`)).err).toBe('');
    },
  );

  test('counts the rows before --limit', async () => {
    const { results, count, left_out } = await rank('--since 2020 --limit 1');
    expect([results.length, count, left_out]).toEqual([1, 5, 2]);
  });

  test('leaves the position what it is in the dump, from 1', async () => {
    const { results } = await rank('--since 2020-07');
    expect(results.map(({ position }) => position)).toEqual([5, 6, 7]);
  });

  test.each([
    'since 2021-13',
    'until 2021-02-29',
    'since yesterday',
    'until 21',
    'since ""',
    'since 2021 --until 2019',
  ])('refuses --%s', async (flag) => {
    const { exitCode, err } = await pwc(`rank Filtering Rows --archive ${archive} --${flag}`);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^pwc: --(since|until) /);
  });
});

describe('a row of pwc rank', () => {
  test("names the row's own paper, the archive's page of it, and null where there is none", async () => {
    const { results } = await rank('');
    const papers = results.map(({ model, paper_title, paper_url, arxiv_id, paper }) => [
      model,
      paper_title,
      paper_url,
      arxiv_id,
      paper,
    ]);
    expect(papers).toEqual([
      ['early', one.paper_title, one.paper_url, '2001.00001', page('one-a-paper')],
      ['coded', null, null, null, null],
      ['undated', null, null, null, null],
      ['again', one.paper_title, one.paper_url, '2001.00001', page('one-a-paper')],
      ['stub', stub.paper_title, stub.paper_url, null, null],
      ['late', two.paper_title, two.paper_url, '2106.00002', page('two')],
      ['unread', two.paper_title, two.paper_url, '2106.00002', page('two')],
    ]);
  });

  test('has the date of the row, and null where the dump does not say whether extra data was used', async () => {
    const { results } = await rank('');
    expect(results.map(({ date }) => date)).toEqual(
      rows.map((raw) => ('paper_date' in raw ? raw.paper_date : null)),
    );
    expect(results.map(({ uses_additional_data }) => uses_additional_data)).toEqual([
      true,
      false,
      null,
      null,
      null,
      false,
      null,
    ]);
  });

  test('counts the code of the row and of its paper once each, the official first', async () => {
    const { results } = await rank('');
    expect(results.map(({ model, code_url, code_count }) => [model, code_url, code_count])).toEqual([
      ['early', 'https://github.com/the/authors', 3],
      ['coded', 'https://github.com/row/code', 1],
      ['undated', null, 0],
      ['again', 'https://github.com/the/authors', 3],
      ['stub', null, 0],
      ['late', null, 0],
      ['unread', null, 0],
    ]);
  });
});

describe('a row of pwc results', () => {
  test('has the rank on the whole leaderboard, the ranked rows and the best value', async () => {
    const { results } = JSON.parse(await printed(`results one --json --archive ${archive}`));
    expect(results.map((row: Row) => [row.model, row.rank, row.of, row.best_value_text])).toEqual([
      ['early', 1, 6, '95'],
      ['again', 4, 6, '95'],
    ]);
  });

  test('stands last and has no rank where the score cannot be read', async () => {
    const { results } = JSON.parse(await printed(`results two --json --archive ${archive}`));
    expect(results.map((row: Row) => [row.model, row.value, row.value_text, row.rank, row.of])).toEqual([
      ['late', 90, '90', 6, 6],
      ['unread', null, 'n/a', null, 6],
    ]);
  });
});
