import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';

const row = (model: string, accuracy: string, params: string | undefined, more: object = {}) => ({
  model_name: model,
  metrics: { Accuracy: accuracy, ...(params === undefined ? {} : { 'Number of params': params }) },
  ...more,
});

const rows = [
  row('huge', '95.0%', '480M'),
  row('large', '94', '66M'),
  row('twin', '94', '66M'),
  row('wide', '93.5', '829M'),
  row('silent', '93', undefined),
  row('small', '90', '4.0'),
  row('dash', '89', '-'),
  row('tiny', '0.85', '1.2 million'),
  row('unread', 'n/a', '5M'),
];
const errors = [
  { model_name: 'good', metrics: { 'Error rate (a=b)': '2.0' } },
  { model_name: 'bad', metrics: { 'Error rate (a=b)': '3.5' } },
];

let archive: string;

beforeAll(async () => {
  const datasets = [
    board('Rows', ['Accuracy', 'Number of params', 'Nobody reports'], rows),
    board('Errors', ['Error rate (a=b)'], errors),
    board('Nothing', [], [{ model_name: 'bare', metrics: {} }]),
  ];
  archive = (await archiveOf({ evaluations: [task('Filtering', { datasets })] })).path;
});

async function rank(line: string): Promise<{
  results: readonly { model: string; rank: number | null }[];
  left_out: number;
  placement: Record<string, unknown> | null;
}> {
  return JSON.parse(await printed(`rank Filtering ${line} --json --archive ${archive}`));
}

describe('a filter of pwc rank by metrics', () => {
  test.each([
    // Bounds belong to the range, and are read as the scores of their column.
    ['--max "Number of params=66M"', 'large twin small tiny unread'],
    ['--max number_of_params=66e6', 'large twin small tiny unread'],
    ['--max "params=4 million"', 'small tiny'],
    ['--min params=100M', 'huge wide'],
    ['--min params=4M --max params=66M', 'large twin small unread'],
    ['--min Accuracy=94% --min params=66M --max params=100M', 'large twin'],
    ['--min Accuracy=0.9', 'huge large twin wide silent small'],
    ['--max "Accuracy=0.86"', 'tiny'],
    // A bound that leaves nothing is an empty list.
    ['--min Accuracy=99', ''],
    ['--require params', 'huge large twin wide small tiny unread'],
    // A metric that no row reports is asked of none.
    ['--require-metrics', 'huge large twin wide small tiny'],
    ['--require accuracy --require params', 'huge large twin wide small tiny'],
    ['--pareto "Number of params"', 'huge large twin small tiny'],
    ['--pareto params --min Accuracy=90 --max params=100M', 'large twin small'],
    ['-m params --pareto Accuracy', 'tiny small large twin huge'],
    ['--pareto params --lower-is-better', 'tiny'],
  ])('leaves with %s the rows "%s", ranks them anew and says how many went', async (flags, models) => {
    const { results, left_out } = await rank(`Rows ${flags}`);
    expect(results.map(({ model }) => model).join(' ')).toBe(models);
    expect(left_out).toBe(rows.length - results.length);
    const ranks = results.map((result) => result.rank).filter((place) => place !== null);
    if (models !== '') expect(ranks[0]).toBe(1);
  });

  test('reads a bound with neighbours, and says so where its text alone says less', async () => {
    const { out, err } = await pwc(`rank Filtering Rows --max params=4 --archive ${archive} --columns model`);
    expect(out).toBe('model\nsmall\ntiny\n');
    expect(err).toBe('pwc: note: Number of params 4 is read as 4,000,000, on the scale of the others\n');
  });

  test('takes a name that holds "=" itself', async () => {
    const { results } = await rank('Errors --max "Error rate (a=b)=2"');
    expect(results.map(({ model }) => model)).toEqual(['good']);
  });

  test('says on a terminal by what rows were held against each other', async () => {
    const screen = await printed(`rank Filtering Rows --pareto params --archive ${archive}`, terminal(80));
    expect(screen).toContain(
      '\nonly rows that no other beats by Accuracy ↑ and Number of params ↓\n4 rows left out by the filters\n',
    );
  });

  test.each([
    [
      '--max parms=3',
      1,
      'this leaderboard has no metric "parms". It has: Accuracy, Number of params, Nobody reports',
    ],
    ['--require BLEU', 1, 'this leaderboard has no metric "BLEU". It has: '],
    ['--pareto BLEU', 1, 'this leaderboard has no metric "BLEU". It has: '],
    [
      '--min Accuracy',
      2,
      '--min takes a metric and a bound, as in --min "Number of params=10M", not "Accuracy".',
    ],
    ['--max =3', 2, '--max takes a metric and a bound'],
    ['--min Accuracy=', 2, '--min takes a metric and a bound'],
    [
      '--max params=many',
      2,
      '--max "params=many": "many" cannot be read as a score.\n     For example: --max "Number of params=480M"\n',
    ],
    [
      '--min "Number of params=30M" --max params=10M',
      2,
      '--min "Number of params=30M" is above --max params=10M, so no score lies between them.\n',
    ],
    ['--pareto accuracy', 2, '--pareto takes a metric beside the one that ranks, which is Accuracy itself.'],
    ['--score ""', 2, '--score was given nothing.'],
    ['--score good', 2, '--score "good" cannot be read as a score, such as 88.9.'],
  ])('with %s ends with %i', async (flags, code, message) => {
    const { exitCode, out, err } = await pwc(`rank Filtering Rows ${flags} --archive ${archive}`);
    expect([exitCode, out]).toEqual([code, '']);
    expect(err.startsWith(`pwc: ${message}`)).toBe(true);
  });
});

describe('the place of a score', () => {
  const place = async (line: string) => {
    const { placement } = await rank(line);
    if (placement === null) throw new Error('no place');
    const model = (key: string) => (placement[key] as { model: string } | null)?.model ?? null;
    const equal = (placement.equal as { model: string }[]).map((other) => other.model);
    const { value, rank: own, of, better, worse } = placement;
    return [value, `${own} of ${of}`, better, worse, model('above'), equal.join(' '), model('below')];
  };

  test.each([
    ['Rows --score 94.5', [94.5, '2 of 9', 1, 7, 'huge', '', 'large']],
    ['Rows --score 94.00%', [94, '2 of 9', 1, 5, 'huge', 'large twin', 'wide']],
    ['Rows --score 0.945', [94.5, '2 of 9', 1, 7, 'huge', '', 'large']],
    ['Rows --score 99', [99, '1 of 9', 0, 8, null, '', 'huge']],
    ['Rows --score "12.5 ± 0.3"', [12.5, '9 of 9', 8, 0, 'tiny', '', null]],
    // Lower is better.
    ['Errors --score 2.5', [2.5, '2 of 3', 1, 1, 'good', '', 'bad']],
    ['Errors --score -1', [-1, '1 of 3', 0, 2, null, '', 'good']],
    ['Errors --score 2.5 --higher-is-better', [2.5, '2 of 3', 1, 1, 'bad', '', 'good']],
    // In the unit of the column, by the metric that ranks, among the rows that the filters leave.
    ['Rows -m params --score 5M', [5000000, '3 of 8', 2, 4, 'small', 'unread', 'large']],
    ['Rows -m params --score 5', [5000000, '3 of 8', 2, 4, 'small', 'unread', 'large']],
    ['Rows --score 94.5 --max params=70M', [94.5, '1 of 5', 0, 4, null, '', 'large']],
    ['Rows --score 94.5 --min Accuracy=99', [94.5, '1 of 1', 0, 0, null, '', null]],
  ])('of %s is %j', async (line, expected) => {
    expect(await place(line)).toEqual(expected);
  });

  test('is null where none was asked for', async () => {
    expect((await rank('Rows')).placement).toBeNull();
  });

  test('has of each row beside it what the leaderboard has', async () => {
    const { placement } = await rank('Rows --score 94.5');
    expect(placement?.above).toEqual({
      rank: 1,
      model: 'huge',
      value: 95,
      value_text: '95.0%',
      scaled: false,
      paper_title: null,
      arxiv_id: null,
      date: null,
    });
  });

  test('is told on stderr where rows are for machines, which stay as they are', async () => {
    const { out, err } = await pwc(
      `rank Filtering Errors --archive ${archive} --score 2.5 --columns rank,model`,
    );
    expect(out).toBe('rank\tmodel\n1\tgood\n2\tbad\n');
    expect(err).toBe(
      'pwc: note: 2.5 would be rank 2 of 3 by Error rate (a=b): better than 1 row, worse than 1 row\n',
    );
  });

  test('has no place on a leaderboard without a metric', async () => {
    const { exitCode, err } = await pwc(`rank Filtering Nothing --archive ${archive} --score 2.5`);
    expect([exitCode, err]).toEqual([1, 'pwc: this leaderboard has no metric to place a score by.\n']);
  });
});

test('the page of a leaderboard that was looked at by another metric is ranked by it, unless a flag says another', async () => {
  const page = 'https://paperswithcode.com/sota/filtering-on-rows?metric=Number+of+params';
  const metricOf = async (...flags: readonly string[]) =>
    JSON.parse(await printed(['rank', page, ...flags, '--json', '--archive', archive])).metric;
  expect(await metricOf()).toBe('Number of params');
  expect(await metricOf('-m', 'Accuracy')).toBe('Accuracy');
});
