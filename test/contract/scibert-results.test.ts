import { describe, expect, test } from 'vitest';
import { printed } from '../helpers/pwc.ts';
import { oldResults } from './scibert.ts';

const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(' | ')).sort();

describe('pwc results scibert', () => {
  test('has each result once with --distinct, and names the tasks of each', async () => {
    const { count, leaderboards, results } = JSON.parse(await printed('results scibert --distinct --json'));
    expect([count, leaderboards]).toEqual([26, 26]);
    type Row = {
      tasks: readonly string[];
      dataset: string;
      metric: string;
      value_text: string;
      model: string;
    };
    const lines = (results as readonly Row[]).flatMap(({ tasks, dataset, metric, value_text, model }) =>
      tasks.map((task) => [task, dataset, metric, value_text, model]),
    );
    expect(sorted(lines)).toEqual(sorted(oldResults));
  });

  test('has the rank when it was published beside the one of today', async () => {
    const line = ['results', 'scibert', '--json'];
    type Row = {
      task: string;
      dataset: string;
      rank: number;
      of: number;
      rank_then: number;
      of_then: number;
    };
    const { results } = JSON.parse(await printed(line)) as { results: readonly Row[] };
    const best = results.find(
      ({ task, dataset }) => task === 'Named Entity Recognition (NER)' && dataset === 'BC5CDR',
    );
    expect(best).toMatchObject({ rank: 3, of: 5, rank_then: 1, of_then: 3 });
  });
});
