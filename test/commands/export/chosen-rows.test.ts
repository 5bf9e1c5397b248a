import { expect, test } from 'vitest';
import { printed, pwc } from '../../helpers/pwc.ts';

interface Row {
  readonly task: string;
  readonly dataset: string;
  readonly date: string | null;
  readonly arxiv_id: string | null;
  readonly paper: string | null;
  readonly repo_url: string;
  readonly framework: string | null;
}

async function rowsOf<T = Row>(line: string): Promise<readonly T[]> {
  return JSON.parse(await printed(`${line} --json`)) as T[];
}

/** The pages of the papers that the same flags choose, by which results and code are held against them. */
async function pagesOf(flags: string): Promise<ReadonlySet<string | null>> {
  const papers = await rowsOf<{ readonly paper_url: string }>(`export papers ${flags}`);
  return new Set(papers.map(({ paper_url }) => paper_url));
}

test.each<[string, (row: Row) => boolean]>([
  ['--since 2019-10', ({ date }) => (date ?? '') >= '2019-10'],
  ['--since 2019-03-26 --until 2019-03-26', ({ date }) => date === '2019-03-26'],
  ['--until 2017', ({ date }) => date !== null && date < '2018'],
  [
    '--task "Relation Extraction" --since 2019 --until 2019-06',
    ({ task, date }) => task === 'Relation Extraction' && /^2019-0[1-6]/.test(date ?? ''),
  ],
])('pwc export results %s keeps of all scores those of their rows, in their order', async (flags, passes) => {
  const chosen = (await rowsOf('export results')).filter(passes);
  expect(chosen.length).toBeGreaterThan(1);
  expect(await rowsOf(`export results ${flags}`)).toEqual(chosen);
});

test.each(['--author "Iz Beltagy"', '--method BERT', '--framework tf', '--conference "NAACL 2019"'])(
  'pwc export results %s keeps the scores of the papers that it chooses',
  async (flags) => {
    const pages = await pagesOf(flags);
    const chosen = (await rowsOf('export results')).filter(({ paper }) => pages.has(paper));
    expect(chosen.length).toBeGreaterThan(1);
    expect(await rowsOf(`export results ${flags}`)).toEqual(chosen);
  },
);

test('an area chooses results and leaderboards by their tasks, not by those of their papers', async () => {
  const tasks = await rowsOf<{ readonly name: string; readonly areas: readonly string[] }>('export tasks');
  const medical = new Set(tasks.filter(({ areas }) => areas.includes('Medical')).map(({ name }) => name));
  for (const collection of ['results', 'leaderboards']) {
    const chosen = (await rowsOf(`export ${collection}`)).filter(({ task }) => medical.has(task));
    expect(chosen.length).toBeGreaterThan(1);
    expect(await rowsOf(`export ${collection} --area medical`)).toEqual(chosen);
  }
});

test('results with code are those whose rows have some on their leaderboard', async () => {
  const { results: listed } = JSON.parse(await printed('rank ner bc5cdr --with-code --json')) as {
    readonly results: readonly { readonly model: string }[];
  };
  const rows = await rowsOf<{ readonly model: string }>(
    'export results --task ner --dataset bc5cdr --with-code',
  );
  expect(listed.length).toBeGreaterThan(1);
  expect(rows.map(({ model }) => model).sort()).toEqual(listed.map(({ model }) => model).sort());
});

test('pwc export code keeps the repositories of the chosen papers, of a framework only those in it', async () => {
  const all = await rowsOf<{ readonly paper_url: string; readonly framework: string }>('export code');
  const pages = await pagesOf('--task "Relation Extraction" --since 2019');
  const ofPapers = all.filter(({ paper_url }) => pages.has(paper_url));
  const inTf = ofPapers.filter(({ framework }) => framework === 'tf');
  expect([ofPapers.length > inTf.length, inTf.length > 1]).toEqual([true, true]);
  const flags = '--task "Relation Extraction" --since 2019';
  expect(await rowsOf(`export code ${flags}`)).toEqual(ofPapers);
  expect(await rowsOf(`export code ${flags} --framework tf`)).toEqual(inTf);
});

test('a name that means nothing is answered with all the other flags', async () => {
  const { exitCode, err } = await pwc(
    'export results --dataset chemprot --since 2019 --task "relation extracton"',
  );
  expect([exitCode, err.split('\n')[2]]).toEqual([
    1,
    '     pwc export results --task "Relation Extraction" --dataset chemprot --since 2019',
  ]);
  const author = await pwc('export results --task "relation extraction" --author "Iz Beltagi"');
  expect([author.exitCode, author.err.split('\n')[2]]).toEqual([
    1,
    '     pwc export results --author "Iz Beltagy" --task "relation extraction"',
  ]);
});
