import { describe, expect, test } from 'vitest';
import { printed, pwc } from '../helpers/pwc.ts';
import { root } from '../helpers/sources.ts';
import { rankColumns } from './columns.ts';

/** A person who has submitted results. */
const world = { env: { XDG_DATA_HOME: `${root}test/submissions/kept` } };

const words = (text: string) => text.split(', ');
const submission = words(
  'id, task, dataset, model_name, metric, value_text, paper_title, paper_url, paper_date, code_links, uses_additional_data, source, submitted_at',
);
const dryRun = 'submit --task ner --dataset bc5cdr --model MyNet --metric F1=90 --dry-run';

describe('the columns that scripts rely on', () => {
  test.each([
    [
      dryRun,
      words(
        'id, task, dataset, model, metric, value, value_text, scaled, rank, of, direction, best_value_text, best_model',
      ),
    ],
    ['submission', submission],
    ['export submissions', submission],
    ['rank ner bc5cdr --with-submitted', [...rankColumns('f1'), 'submitted']],
    [
      'results biobert --with-submitted',
      words(
        'task, dataset, metric, value, value_text, scaled, model, rank, of, best_value_text, direction, uses_additional_data, date, rank_then, of_then, submitted',
      ),
    ],
    [
      'task ner --with-submitted',
      words(
        'task, dataset, results, metric, direction, best_model, best_value_text, best_date, papers, submitted',
      ),
    ],
    [
      'chart ner bc5cdr --with-submitted',
      words(
        'date, model, value, value_text, scaled, is_record, gain, submitted, rank, paper_title, paper_url, arxiv_id, paper, code_url, uses_additional_data, position',
      ),
    ],
    [
      'rank ner --with-submitted',
      words(
        'task, dataset, results, metric, direction, best_model, best_value_text, best_date, papers, submitted',
      ),
    ],
  ])('of pwc %s', async (line, columns) => {
    expect((await printed(`${line} --csv`, world)).split('\n')[0]?.split(',')).toEqual(columns);
    const [row] = (await printed(`${line} --format ndjson`, world)).split('\n');
    expect(Object.keys(JSON.parse(row ?? ''))).toEqual(columns);
  });

  test('of the evaluation tables that JSON has', async () => {
    const tables = JSON.parse(await printed('export submissions --json', world));
    expect(tables).toHaveLength(1);
    expect(Object.keys(tables[0])).toEqual(
      words('task, categories, description, source_link, synonyms, datasets, subtasks'),
    );
    const [{ sota }] = tables[0].datasets;
    expect(sota.rows).toEqual([
      {
        model_name: 'MyNet',
        metrics: { F1: '90.10' },
        paper_url: 'https://arxiv.org/abs/1901.08746',
        paper_title: "A test's own result, which is in no paper",
        paper_date: '2025-07-01',
        code_links: [{ title: '', url: 'https://example.org/mynet' }],
        model_links: [],
        uses_additional_data: true,
        source: 'https://example.org/table',
      },
    ]);
  });
});

test('a list of submissions is arranged like any other', async () => {
  expect(await printed('submission --sort -value_text --limit 2 --columns metric,value_text', world)).toBe(
    'metric\tvalue_text\nF1\t90.10\nF1\t71.5\n',
  );
  expect(await printed('submission --ids', world)).toBe('3f9a1c2e\nb07d4e11\n');
  expect(await printed('submission --json')).toBe('[]\n');
  expect(await printed('export submissions --json')).toBe('[]\n');
});

test('a file of submissions needs no archive to be listed', async () => {
  const nowhere = { ...world, sampleArchive: '/nowhere/sample' };
  expect((await pwc('submission --ids --archive /nowhere/at-all', nowhere)).exitCode).toBe(0);
});
