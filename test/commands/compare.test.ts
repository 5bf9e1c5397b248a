import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf } from '../helpers/archive.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';
import { comparedDumps, page } from './compare/compared-dumps.ts';

let archive: string;

beforeAll(async () => {
  archive = (await archiveOf(comparedDumps())).path;
});

const compared = async (line: string) =>
  JSON.parse(await printed(`compare ${line} --json --archive ${archive}`));
const brief = (results: readonly Record<string, unknown>[]) =>
  results.map(({ dataset, metric, value_text_1, value_text_2, winners }) =>
    [dataset, metric, value_text_1, value_text_2, ...(winners as string[])].join(' '),
  );

describe('pwc compare', () => {
  test('has the best score of each side by every metric that they share, in its own direction', async () => {
    const { results, count, leaderboards } = await compared('one two');
    expect(brief(results)).toEqual([
      'Things Accuracy 95 94 One',
      'Things Error 2.0 1.5 Two',
      // Equal scores both win, and what cannot be read does not compete.
      'Texts F1 80 80.0 One Two',
      'Sounds WER unknown 5.0',
    ]);
    expect([count, leaderboards]).toEqual([4, 3]);
  });

  test('counts what each side won, alone and with another', async () => {
    const { sides } = await compared('one two');
    expect(sides).toEqual([
      {
        name: 'One',
        kind: 'paper',
        wins: 1,
        ties: 1,
        results: 7,
        title: 'One: a paper',
        arxiv_id: '2001.00001',
        paper_url: page('paper-1'),
      },
      {
        name: 'Two',
        kind: 'paper',
        wins: 1,
        ties: 1,
        results: 4,
        title: 'Two: another',
        arxiv_id: '2001.00002',
        paper_url: page('paper-2'),
      },
    ]);
  });

  test('tells of each side what its leaderboard has, under its number', async () => {
    const { results } = await compared('2001.00002 2001.00001 --task hearing');
    expect(results).toEqual([
      {
        task: 'Hearing',
        dataset: 'Sounds',
        metric: 'WER',
        direction: 'lower',
        of: 1,
        shared: 2,
        winners: [],
        value_1: 5,
        value_text_1: '5.0',
        scaled_1: false,
        model_1: 'Two',
        rank_1: 1,
        uses_additional_data_1: null,
        value_2: null,
        value_text_2: 'unknown',
        scaled_2: false,
        model_2: 'One (large)',
        rank_2: null,
        uses_additional_data_2: null,
      },
    ]);
  });

  test('has of three sides what two of them share, what all share first', async () => {
    const { results, sides } = await compared('one two bare');
    expect(results.map(({ metric, shared }: Record<string, unknown>) => [metric, shared])).toEqual([
      ['Accuracy', 3],
      ['Error', 3],
      ['F1', 2],
      ['WER', 2],
    ]);
    expect(results[2]).toMatchObject({ value_3: null, value_text_3: null, rank_3: null });
    expect(sides[2]).toMatchObject({ name: 'Bare', kind: 'model', wins: 0, results: 2 });
  });

  test('takes the task by any of its names, and says where none is shared on it', async () => {
    expect((await compared('one two --task rt')).task).toBe('Reading Texts (RT)');
    const { exitCode, out, err } = await pwc(
      `compare one 2001.00002 --task alone --archive ${archive} --csv --columns task`,
    );
    expect([exitCode, out, err]).toEqual([
      0,
      'task\n',
      'pwc: note: they share no metric of a leaderboard of Alone\n',
    ]);
  });

  test('gives its leaderboards as ids, each once', async () => {
    expect(await printed(`compare one two --ids --archive ${archive}`)).toBe(
      'Seeing on Things\nReading Texts (RT) on Texts\nHearing on Sounds\n',
    );
  });

  test('takes the name of a model where no paper has it, or none with results', async () => {
    const { sides, results } = await compared('"one (large)" "one (small)"');
    expect(sides.map(({ kind, title }: Record<string, unknown>) => [kind, title])).toEqual([
      ['model', 'One (large)'],
      ['model', 'One (small)'],
    ]);
    expect(brief(results)).toEqual([
      'Things Accuracy 95 94.5 One (large)',
      'Things Error 2.0 3.0 One (large)',
    ]);
  });

  test('takes the paper where a model has the name too, and says so; --as decides', async () => {
    const { err } = await pwc(`compare one two --archive ${archive}`);
    expect(err).toBe('pwc: note: "two" names a paper and a model, and is read as the paper (--as model)\n');
    const { sides } = await compared('two bare --as model');
    expect(sides.map(({ kind }: Record<string, unknown>) => kind)).toEqual(['model', 'model']);
    expect((await compared('one bare --as paper')).count).toBe(0);
  });

  test('reads names from stdin, and passes over a "vs" or an "and"', async () => {
    const piped = await pwc(`compare - --json --archive ${archive} -q`, { stdin: 'one\n\ntwo\n' });
    expect(piped.out).toBe((await pwc(`compare one two --json --archive ${archive}`)).out);
    expect((await pwc(`compare one vs. two --json --archive ${archive}`)).out).toBe(piped.out);
    expect((await pwc(`compare one and two --json --archive ${archive}`)).out).toBe(piped.out);
  });

  test('sorts by the number that a score stands for', async () => {
    const out = await printed(
      `compare one two --archive ${archive} --sort -value_text_1 --columns value_text_1`,
    );
    expect(out).toBe('value_text_1\n95\n80\n2.0\nunknown\n');
  });

  test('marks the best, and writes a name of several lines in one', async () => {
    const screen = await printed(`compare one "two lines" --archive ${archive}`, terminal(80));
    expect(screen).toContain('  DATASET  METRIC      ONE  TWO LINES  OF\n');
    expect(screen).toContain('  Texts    F1 ↑    *80 (1)  *80.0 (1)   3\n');
  });
});

describe('a comparison that cannot be made', () => {
  test.each([
    ['one', 2, 'compare needs two names or more.\n     pwc compare scibert biobert\n'],
    ['"one, two lines"', 2, 'compare needs two names or more.\n     pwc compare one "two lines"\n'],
    ['"one vs. two"', 2, 'compare needs two names or more.\n     pwc compare one two\n'],
    ['one ""', 2, 'a name to compare is empty.\n'],
    ['one 2001.00001v2', 2, '"one" and "2001.00001v2" are the same paper: One: a paper\n'],
    ['"one (large)" "ONE large"', 2, '"one (large)" and "ONE large" are the same model: One (large)\n'],
    ['one xyzzy', 1, 'no paper or model is called "xyzzy".\n     Everywhere: pwc search xyzzy\n'],
    ['one "one (larg)"', 0, ''],
    [
      'one "onne (large)"',
      1,
      'no paper or model is called "onne (large)". The nearest:\n     pwc compare one 2001.00001     One: a paper\n     pwc compare one "One (large)"  3 results\n',
    ],
    [
      'two one --as model',
      3,
      '"one" fits 2 models:\n     pwc compare two "One (large)" --as model  3 results\n     pwc compare two "One (small)" --as model  2 results\n     The one with most results: pwc compare two one --as model --first\n',
    ],
    [
      'two one --as model --task seeing',
      3,
      '"one" fits 2 models:\n     pwc compare two "One (large)" --task seeing --as model  3 results\n     pwc compare two "One (small)" --task seeing --as model  2 results\n     The one with most results: pwc compare two one --task seeing --as model --first\n',
    ],
    [
      'one two xyzzy',
      1,
      'no paper or model is called "xyzzy".\n     Everywhere: pwc search xyzzy\n     A name of several words stands in quotes.\n',
    ],
    ['one two --task seein', 0, ''],
    ['one two --task xyzzy', 1, 'no task is called "xyzzy".\n     All tasks: pwc task\n'],
    ['one two --as method', 2, '--as takes paper or model, not "method".\n'],
  ])('is an error: %s ends with %i', async (line, code, message) => {
    const { exitCode, err } = await pwc(`compare ${line} -q`, { env: { PWC_ARCHIVE: archive } });
    expect([exitCode, err]).toEqual([code, message === '' ? '' : `pwc: ${message}`]);
  });
});
