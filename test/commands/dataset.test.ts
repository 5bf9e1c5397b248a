import { describe, expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';
import { ADVERT, catalogue } from './catalogue-dumps.ts';

const answer = await catalogue();
const jsonOf = async (...argv: string[]) => JSON.parse((await answer(...argv, '--json')).out);

describe('the card of a dataset', () => {
  test('tells what the archive knows, with the leaderboards of all its variants over all tasks', async () => {
    expect((await answer('dataset', 'trees')).out).toBe(`Trees (Trees of Sentences)
7 papers · 3 leaderboards

  Trees of sentences.

  paper       The paper a
  licence     MIT · https://example.org/mit
  modalities  Texts
  languages   English · Old Norse
  tasks       Parsing
  variants    Trees · Trees v2
  slug        trees

LEADERBOARDS (3, most results first)
  TASK     DATASET   RESULTS  METRIC  BEST MODEL  VALUE  DATE
  Parsing  Trees v2        2  F1 ↑    One          90.1  2020-01
  Parsing  Trees           1  F1 ↑    One          90.1  2020-01
  Tagging  Trees v2        1  F1 ↑    One          90.1  2020-01

LOADERS (1)
  https://example.org/load  jax
`);
  });

  test('has every field as JSON, null where the dump says nothing, and the text as the dump has it', async () => {
    expect(await jsonOf('dataset', 'bare')).toEqual({
      name: 'Bare',
      full_name: null,
      slug: 'bare',
      url: 'https://paperswithcode.com/dataset/bare',
      homepage: null,
      paper_title: null,
      paper_url: null,
      introduced: null,
      license_name: null,
      license_url: null,
      modalities: [],
      languages: [],
      tasks: [],
      variants: [],
      loaders: [],
      papers: null,
      description: null,
      leaderboards: [],
    });
    const trees = await jsonOf('dataset', 'trees');
    expect(trees.description).toBe('**Trees** of [sentences](https://example.org).');
    expect(trees.loaders).toEqual([
      { url: 'https://example.org/load', repo_url: 'https://example.org/repo', frameworks: ['jax', 'none'] },
    ]);
  });

  test('is short where little is known', async () => {
    expect((await answer('dataset', 'bare')).out).toBe(`Bare
0 leaderboards

  slug      bare

LEADERBOARDS (none in the archive)
`);
  });

  test.each(['Trees of Sentences', 'TREES', 'https://paperswithcode.com/dataset/trees', 'show trees'])(
    'is found by %s',
    async (name) =>
      expect((await answer('dataset', name, '--ids')).out).toBe('https://paperswithcode.com/dataset/trees\n'),
  );

  test('has its leaderboards as CSV', async () => {
    expect((await answer('dataset', 'trees', '--csv', '--columns', 'task,dataset,results')).out).toBe(
      'task,dataset,results\nParsing,Trees v2,2\nParsing,Trees,1\nTagging,Trees v2,1\n',
    );
  });
});

describe('a name of a dataset', () => {
  test('that fits several is answered with each as a command', async () => {
    const { code, err } = await answer('dataset', 'trees v2');
    expect({ code, err }).toEqual({
      code: 3,
      err: `pwc: "trees v2" fits 2 datasets:
     pwc dataset Trees  Trees of Sentences, 7 papers
     pwc dataset Tags   9 papers
     The first of them: pwc dataset "trees v2" --first
`,
    });
    expect((await answer('dataset', 'trees v2', '--first', '--ids')).code).toBe(0);
  });

  test('that fits none is answered with the nearest', async () => {
    const { code, err } = await answer('dataset', 'treez');
    expect({ code, err }).toEqual({
      code: 1,
      err: 'pwc: no dataset is called "treez". The nearest:\n     pwc dataset Trees  Trees of Sentences, 7 papers\n',
    });
    expect((await answer('dataset', 'zzzzzzzz')).err).toBe(
      'pwc: no dataset is called "zzzzzzzz".\n     All datasets: pwc dataset\n',
    );
    expect((await answer('dataset', ' ')).code).toBe(2);
  });

  test('that only leaderboards have leads to them, from other kinds too', async () => {
    const { exitCode, err } = await pwc(['dataset', 'ebm-nlp', '--quiet']);
    expect([exitCode, err]).toEqual([
      1,
      'pwc: the archive knows nothing of EBM-NLP but leaderboards:\n     pwc rank EBM-NLP  2 leaderboards\n',
    ]);
    expect((await pwc(['task', 'ebm-nlp', '--quiet'])).err).toBe(
      'pwc: no task is called "ebm-nlp". Something else is:\n     pwc rank EBM-NLP  2 leaderboards\n',
    );
  });

  test('that is an advert is known when it is written out', async () => {
    expect((await answer('dataset', ADVERT)).code).toBe(0);
    expect((await answer('dataset', 'request refund')).code).toBe(1);
  });
});

describe('the list of datasets', () => {
  const namesOf = async (...argv: string[]) =>
    (await jsonOf('dataset', ...argv)).map(({ name }: { name: string }) => name);

  test('has the most used first, and says how many it passes over', async () => {
    expect(await namesOf()).toEqual(['Tags', 'Trees', 'Bare']);
    expect((await answer('dataset')).err).toBe(
      'pwc: note: 1 hidden that looks like spam; --include-spam shows it.\n',
    );
    expect(await namesOf('--include-spam')).toEqual(['Tags', ADVERT, 'Trees', 'Bare']);
    expect(await namesOf('--sort', 'name', '--limit', '2')).toEqual(['Bare', 'Tags']);
  });

  test.each([
    ['--modality texts', ['Tags', 'Trees']],
    ['--modality rgbd', ['Tags']],
    ['--language oldnorse', ['Trees']],
    ['--task parsing', ['Tags', 'Trees']],
    ['--task parsing --language ENGLISH', ['Trees']],
    ['--modality rgb-d --language english', []],
    ['--task tagging', ['Tags']],
    ['--task tagging --language english', []],
  ])('is chosen by %s', async (flags, names) => {
    expect(await namesOf(...flags.split(' '))).toEqual(names);
  });

  test.each([
    [
      ['--modality', 'txts'],
      'no modality is called "txts". The nearest:\n     pwc dataset --modality Texts\n',
    ],
    [
      ['--language', 'norze', '--modality', 'texts'],
      'no language is called "norze". The nearest:\n     pwc dataset --language "Old Norse" --modality texts\n',
    ],
    [
      ['--language', 'qqq'],
      'no language is called "qqq". There are:\n     pwc dataset --language English\n     pwc dataset --language "Old Norse"\n',
    ],
    [['--task', 'prasing'], 'no task is called "prasing". The nearest:\n     pwc dataset --task Parsing\n'],
  ])('answers %j with what exists', async (flags, message) => {
    const { code, err } = await answer('dataset', ...flags);
    expect({ code, err }).toEqual({ code: 1, err: `pwc: ${message}` });
  });

  test('takes no name together with a filter', async () => {
    expect(await answer('dataset', 'trees', '--task', 'parsing')).toEqual({
      code: 2,
      out: '',
      err: `pwc: --task is for the list of datasets, without a name.
     The list: pwc dataset --task … (a value of several words stands in quotes)
     The dataset: pwc dataset trees
`,
    });
  });
});
