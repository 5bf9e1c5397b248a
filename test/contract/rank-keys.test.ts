import { beforeAll, describe, expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { printed, pwc } from '../helpers/pwc.ts';
import { rankColumns } from './columns.ts';
import { linesOf, readers } from './readers.ts';

const metrics = [
  'F1',
  'f1',
  'F-1',
  'Rank',
  'value',
  ' Top 1  Accuracy (%)',
  '%',
  '±',
  '2',
  'Größe/µ',
  'position_2',
];
const keys = [
  'f1',
  'f1_2',
  'f_1',
  'rank_2',
  'value_2',
  'top_1_accuracy',
  'metric',
  'metric_2',
  '2',
  'größe_µ',
  'position_2',
];
const scores = (offset: number) =>
  Object.fromEntries(metrics.map((metric, index) => [metric, `${90 - offset + index}.0`]));

let archive: string;

beforeAll(async () => {
  const keysBoard = board('Keys', metrics, [
    { model_name: 'first', metrics: scores(0) },
    { model_name: '=1+1', metrics: scores(1) },
  ]);
  archive = (await archiveOf({ evaluations: [task('Naming', { datasets: [keysBoard] })] })).path;
});

const at = (line: string) => printed(`${line} --archive ${archive}`);
const json = async (line: string) => JSON.parse(await at(`${line} --json`));

describe('the keys of metrics', () => {
  test('are made of their names, are all different, and stand in their order', async () => {
    const { keys: found, rows } = readers.tsv(await at('rank Naming Keys'));
    expect(found).toEqual(rankColumns(...keys));
    expect(rows[0]?.slice(5, 5 + keys.length)).toEqual(
      Object.values(metrics.map((metric) => scores(0)[metric])),
    );
  });

  test.each(['json', 'ndjson'])(
    'stand in their order in %s too, where one looks like a number',
    async (format) => {
      const text = await at(`rank Naming Keys --format ${format}`);
      const line = linesOf(text).find((candidate) => candidate.includes('"first"')) ?? '';
      expect([...line.matchAll(/"([^"]+)": ?(?=["\d]|null|true|false)/g)].map(([, key]) => key)).toEqual(
        rankColumns(...keys),
      );
    },
  );

  test('are what --columns and --sort take', async () => {
    const columns = 'f1_2,rank_2,2,position_2,position';
    expect(await at(`rank Naming Keys --columns ${columns} --sort -position_2`)).toBe(
      `${columns.replaceAll(',', '\t')}\n91.0\t93.0\t98.0\t100.0\t1\n90.0\t92.0\t97.0\t99.0\t2\n`,
    );
  });
});

describe('--metric', () => {
  test.each([
    ['F1', 'F1', '90.0'],
    ['f1', 'f1', '91.0'],
    ['F-1', 'F-1', '92.0'],
    ['f_1', 'F-1', '92.0'],
    ['f1_2', 'f1', '91.0'],
    ['rank', 'Rank', '92.0'],
    ['VALUE', 'value', '94.0'],
    ['top 1 accuracy', ' Top 1  Accuracy (%)', '95.0'],
    ['TOP-1-Accuracy', ' Top 1  Accuracy (%)', '95.0'],
    ['±', '±', '97.0'],
    ['metric_2', '±', '97.0'],
    ['größe µ', 'Größe/µ', '99.0'],
  ])('%s is the metric %j', async (typed, metric, text) => {
    const page = await json(`rank Naming Keys --metric "${typed}"`);
    expect([page.metric, page.results[0].value_text, page.results[0].value]).toEqual([
      metric,
      text,
      Number(text),
    ]);
  });

  test.each([
    ['params', 'Number of params'],
    ['top1', 'Top 1 Accuracy'],
    ['5 accuracy', 'Top 5 Accuracy'],
  ])('%s is told by its beginning or by words of it', async (typed, metric) => {
    const out = await printed(['rank', 'Image Classification', 'ImageNet', '--json', '--metric', typed]);
    expect((JSON.parse(out) as { metric: string }).metric).toBe(metric);
  });

  test('that fits several ends with 3 and names them', async () => {
    const { exitCode, err } = await pwc('rank "Image Classification" ImageNet --metric top --quiet');
    expect([exitCode, err]).toEqual([
      3,
      `pwc: "top" fits several metrics of this leaderboard. Say which:
     --metric "Top 1 Accuracy"
     --metric "Top 5 Accuracy"
`,
    ]);
  });

  test('that the leaderboard does not have ends with 1 and names those that it has', async () => {
    const { exitCode, err } = await pwc(`rank Naming Keys --archive ${archive} --metric AUC`);
    expect([exitCode, err]).toEqual([
      1,
      `pwc: this leaderboard has no metric "AUC". It has: ${metrics.join(', ')}\n`,
    ]);
  });
});

describe('--safe-csv', () => {
  test('guards a model whose name is a formula, in CSV alone', async () => {
    const line = 'rank Naming Keys --columns model,f1';
    expect(await at(`${line} --csv`)).toBe('model,f1\nfirst,90.0\n=1+1,89.0\n');
    expect(await at(`${line} --csv --safe-csv`)).toBe('model,f1\nfirst,90.0\n"\'=1+1",89.0\n');
    expect(await at(`${line} --safe-csv`)).toBe('model\tf1\nfirst\t90.0\n=1+1\t89.0\n');
  });
});
