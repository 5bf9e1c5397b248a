import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DumpKind } from '../../src/dumps/index.ts';
import { temporaryFolder } from '../helpers/archive.ts';
import { drawLeaderboards, readOutcome } from './reading.ts';

/** Reads records as the dump of a kind. */
function readRecords<Kind extends DumpKind>(kind: Kind, records: readonly unknown[]) {
  const path = join(temporaryFolder(), 'dump.json');
  writeFileSync(path, JSON.stringify(records));
  return readOutcome(kind, { name: 'dump.json', path });
}

/** What conversions to tables make of a list or an object. */
const asText = (value: unknown) => JSON.stringify(value);

describe('lists and objects that stand in a dump as JSON text are read as what they are', () => {
  test('of a paper', async () => {
    const paper = { paper_url: 'https://paperswithcode.com/paper/one', title: 'One' };
    const lists = { authors: ['A B', 'C D'], tasks: ['T'], methods: [{ name: 'M' }] };
    const texts = {
      authors: asText(lists.authors),
      tasks: asText(lists.tasks),
      methods: asText(lists.methods),
    };
    const objects = { ...lists, methods: lists.methods.map(asText) };
    const forms = [lists, texts, objects].map((form) => ({ ...paper, ...form }));
    const { items, leftOut } = await readRecords('papers', forms);
    const [original, ...others] = items.map(({ value }) => value);
    expect(original).toMatchObject({ authors: ['A B', 'C D'], tasks: ['T'], methods: ['M'] });
    expect(others).toEqual([original, original]);
    expect(leftOut).toEqual([]);
  });

  test('of a method and a dataset', async () => {
    const paper = { title: 'P', url: 'https://paperswithcode.com/paper/p' };
    const collections = [{ collection: 'C', area_id: 'a', area: 'A' }];
    const method = { url: 'https://paperswithcode.com/method/m', name: 'M' };
    const methods = await readRecords('methods', [
      { ...method, paper, collections },
      { ...method, paper: asText(paper), collections: asText(collections) },
    ]);
    expect(methods.items[0]?.value).toMatchObject({
      paper,
      collections: [{ name: 'C', areaId: 'a', area: 'A' }],
    });
    expect(methods.items[1]?.value).toEqual(methods.items[0]?.value);
    const tasks = [{ task: 'T', url: 'https://paperswithcode.com/task/t' }];
    const loaders = [{ repo: 'https://github.com/a/b', frameworks: ['tf'] }];
    const dataset = { url: 'https://paperswithcode.com/dataset/d', name: 'D' };
    const datasets = await readRecords('datasets', [
      { ...dataset, tasks, data_loaders: loaders, variants: ['D', 'E'] },
      { ...dataset, tasks: asText(tasks), data_loaders: asText(loaders), variants: asText(['D', 'E']) },
      {
        ...dataset,
        tasks: tasks.map(asText),
        data_loaders: [{ ...loaders[0], frameworks: asText(['tf']) }],
        variants: ['D', 'E'],
      },
    ]);
    const [original, ...others] = datasets.items.map(({ value }) => value);
    expect(original).toMatchObject({ tasks: [{ title: 'T' }], variants: ['D', 'E'] });
    expect(others).toEqual([original, original]);
    expect([...methods.leftOut, ...datasets.leftOut]).toEqual([]);
  });

  const row = {
    model_name: 'M',
    metrics: { '10': '1.0', A: '2' },
    code_links: [{ title: 'c', url: 'https://c.org' }],
  };
  const datasets = [{ dataset: 'D', sota: { metrics: ['A'], rows: [row] } }];
  const subtasks = [{ task: 'Sub', datasets, subtasks: [] }];
  const task = { task: 'T', categories: ['N'], synonyms: ['S'], datasets, subtasks };

  test.each([
    [
      'columns',
      {
        ...task,
        ...Object.fromEntries(
          Object.entries(task)
            .slice(1)
            .map(([key, value]) => [key, asText(value)]),
        ),
      },
    ],
    ['elements of lists', { ...task, datasets: datasets.map(asText), subtasks: subtasks.map(asText) }],
    [
      'scores and links of rows',
      {
        ...task,
        datasets: [
          {
            dataset: 'D',
            sota: {
              metrics: asText(['A']),
              rows: [{ ...row, metrics: asText(row.metrics), code_links: asText(row.code_links) }],
            },
          },
        ],
      },
    ],
    ['leaderboards', { ...task, datasets: [{ dataset: 'D', sota: asText(datasets[0]?.sota) }] }],
    ['rows', { ...task, datasets: [{ dataset: 'D', sota: { metrics: ['A'], rows: [asText(row)] } }] }],
  ])('of a task: %s', async (_what, record) => {
    const original = await readRecords('evaluations', [task]);
    expect(drawLeaderboards(original.items)).toEqual([
      'T | D | A, 10',
      '  M: 10=1.0 A=2',
      'Sub | D | A, 10',
      '  M: 10=1.0 A=2',
    ]);
    expect(await readRecords('evaluations', [record])).toEqual(original);
  });

  test('with their numbers as they are written', async () => {
    const rows = '[{"model_name": "M", "metrics": {"A": 1.0}}]';
    const record = { task: 'T', datasets: [{ dataset: 'D', sota: { metrics: ['A'], rows } }] };
    const { items } = await readRecords('evaluations', [record]);
    expect(drawLeaderboards(items)).toEqual(['T | D | A', '  M: A=1.0']);
  });

  test('but a text that only begins like one is a text', async () => {
    const paper = { paper_url: 'https://paperswithcode.com/paper/one', title: '["One"]' };
    const { items } = await readRecords('papers', [
      { ...paper, authors: '[deleted]', tasks: ['{Braces}', '["list"]'] },
    ]);
    expect(items[0]?.value).toMatchObject({
      title: '["One"]',
      authors: ['[deleted]'],
      tasks: ['{Braces}', '["list"]'],
    });
    const task = { task: '["T"]', datasets: [{ dataset: '[1]', sota: { metrics: ['["A"]'], rows: [] } }] };
    const evaluations = await readRecords('evaluations', [task]);
    expect(drawLeaderboards(evaluations.items)).toEqual(['["T"] | [1] | ["A"]']);
  });
});
