import { describe, expect, test } from 'vitest';
import { browsed } from './browse-dumps.ts';

const answer = await browsed();
const jsonOf = async (line: string) => JSON.parse((await answer(...line.split(' '), '--json')).out);

describe('the page of a task', () => {
  test('tells what the archive knows, the description as text and what looks like spam left out', async () => {
    const { out, err } = await answer('task', 'parsing');
    expect(err).toBe('pwc: note: 1 hidden that looks like spam; --include-spam shows it.\n');
    expect(out).toBe(`Parsing
Natural Language Processing · 3 papers · 3 leaderboards · 5 results

  Parsing finds trees:

  - of words
  - of phrases

  slug      parsing
  subtasks  Chunking · Deep Parsing
  also      Syntax Trees

LEADERBOARDS (3, most results first)
  TASK     DATASET   RESULTS  METRIC  BEST MODEL  VALUE  DATE
  Parsing  Trees           3  F1 ↑    Model 1      90.0  2015-01
  Parsing  Trees v2        1  F1 ↑    Model 1      90.0  2021-12
  Parsing  Undated         1  F1 ↑    Model 1      90.0

DATASETS (2, most papers first)
  DATASET  FULL NAME           SINCE  PAPERS  LEADERBOARDS
  More                         2020        9             0
  Trees    Trees of Sentences              7             2

NEWEST PAPERS
  DATE     TITLE        CODE  RESULTS  ARXIV
  2021-12  The paper b     0        0
  2020-01  The paper c     2        0
  2019-02  The paper a     1        0

MOST IMPLEMENTED PAPERS
  DATE     TITLE        CODE  RESULTS  ARXIV
  2020-01  The paper c     2        0
  2019-02  The paper a     1        0
`);
  });

  test('has every field as JSON, the description as the dump has it', async () => {
    const { leaderboards, datasets, newest_papers, most_implemented_papers, ...fields } =
      await jsonOf('task parsing');
    expect(fields).toEqual({
      name: 'Parsing',
      slug: 'parsing',
      url: 'https://paperswithcode.com/task/parsing',
      areas: ['Natural Language Processing'],
      description:
        '**Parsing** finds [trees](https://example.org):\r\n\r\n* of words\r\n* of _phrases_\r\n\r\n<span style="color:grey">( Image credit: [A](b) )</span>',
      parents: [],
      subtasks: ['Chunking', 'Deep Parsing'],
      synonyms: ['Syntax Trees'],
      papers: 3,
      results: 5,
    });
    const names = leaderboards.map(({ dataset }: { dataset: string }) => dataset);
    expect(names).toEqual(['Trees', 'Trees v2', 'Undated']);
    expect(datasets[0]).toEqual({
      name: 'More',
      full_name: null,
      url: 'https://paperswithcode.com/dataset/more',
      introduced: '2020-05-01',
      papers: 9,
      leaderboards: 0,
    });
    expect(newest_papers[0]).toEqual({
      date: '2021-12-31',
      title: 'The paper b',
      repositories: 0,
      results: 0,
      arxiv_id: null,
      paper_url: 'https://paperswithcode.com/paper/b',
    });
    expect(most_implemented_papers).toHaveLength(2);
  });

  test('is short where little is known, and names the tasks above', async () => {
    expect((await answer('task', 'deep parsing')).out).toBe(`Deep Parsing
Natural Language Processing · 0 papers · 0 leaderboards

  above it  Parsing
  subtasks  Chunking

LEADERBOARDS (none in the archive)

DATASETS (none in the archive)
`);
  });

  test.each(['PARSING', 'https://paperswithcode.com/task/parsing', 'syntax trees', 'show parsing', 'parsin'])(
    'is found by %s',
    async (name) => expect((await answer('task', name, '--ids', '--quiet')).out).toBe('parsing\n'),
  );
});

describe('a name of a task', () => {
  test('that fits none is answered with the nearest, else with the way to all', async () => {
    expect(await answer('task', 'parzing')).toEqual({
      code: 1,
      out: '',
      err: 'pwc: no task is called "parzing". The nearest:\n     pwc task Parsing  3 leaderboards, 3 papers\n',
    });
    expect((await answer('task', 'zzzz')).err).toBe(
      'pwc: no task is called "zzzz".\n     All tasks: pwc task\n',
    );
  });

  test('that looks like spam is known when it is written out', async () => {
    expect((await answer('task', 'How do I call +1-888-829-0881')).code).toBe(0);
    expect((await answer('task', 'how do i')).code).toBe(1);
  });

  test('that is empty, and one with --area, are wrong usage', async () => {
    expect((await answer('task', ' ')).code).toBe(2);
    expect(await answer('task', 'parsing', '--area', 'nlp')).toEqual({
      code: 2,
      out: '',
      err: 'pwc: --area is for the list of tasks: leave out the name or the area.\n',
    });
  });
});

describe('the list of tasks', () => {
  test('has the one with most results first, and says how many it passes over', async () => {
    const { out, err } = await answer('task');
    expect(err).toBe('pwc: note: 1 hidden that looks like spam; --include-spam shows it.\n');
    expect(out).toBe(`name\tslug\tareas\tleaderboards\tresults\tpapers
Parsing\tparsing\tNatural Language Processing\t3\t5\t3
Chunking\t\tNatural Language Processing\t1\t1\t1
Tagging\t\t\t0\t0\t1
Chicken\t\tRobots\t0\t0\t0
Deep Parsing\t\tNatural Language Processing\t0\t0\t0
Egg\t\tRobots\t0\t0\t0
`);
  });

  test('is sorted and chosen by area, and has ids that lead back', async () => {
    const ids = async (flags: string) => (await answer('task', ...flags.split(' '), '--ids')).out;
    expect(await ids('--sort name --limit 2')).toBe('Chicken\nChunking\n');
    expect(await ids('--sort -papers --limit 1')).toBe('parsing\n');
    expect(await ids('--area robots')).toBe('Chicken\nEgg\n');
    expect(await ids('--area robots --include-spam --sort -name')).toBe('Egg\nChicken\n');
  });
});
