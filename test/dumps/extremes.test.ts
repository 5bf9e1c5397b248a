import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/dumps/index.ts';
import { drawLeaderboards, drawTasks, readBroken } from './reading.ts';

describe('trees', () => {
  test('a task ten thousand levels deep is found, with a short path', async () => {
    const { items, leftOut, error } = await readBroken('deep-tree', 'evaluations');
    expect(items).toHaveLength(10_002);
    expect(drawTasks(items.slice(-2))).toEqual(['Level 9999 > Bottom']);
    expect(drawLeaderboards(items)).toEqual([
      'Bottom | Invented Dataset | Score',
      '  Invented Diver: Score=1.50',
    ]);
    expect(items.at(-1)?.place.path).toBe(`[0]${'.subtasks[0]'.repeat(32)}.…9969 levels….datasets[0]`);
    expect({ leftOut, error }).toEqual({ leftOut: [], error: null });
  });

  test('tasks that stand above themselves appear as often as the dump has them', async () => {
    const { items } = await readBroken('cyclic-tree', 'evaluations');
    expect(drawTasks(items)).toEqual([
      'null > Chicken',
      'Chicken > Egg',
      'Egg > Chicken',
      'Chicken > Egg',
      'null > Egg',
      'Egg > Chicken',
    ]);
    expect(drawLeaderboards(items)).toHaveLength(4);
  });
});

describe('huge values', () => {
  test('a score of a million digits is kept', async () => {
    const { items, leftOut } = await readBroken('huge-score', 'evaluations');
    const table = items[1];
    const scores =
      table?.kind === 'leaderboard' ? table.value.rows.map((row) => row.scores.get('Score')) : [];
    expect(scores).toEqual(['9'.repeat(1_000_000), '1']);
    expect(leftOut).toEqual([]);
  });

  test('a record of 50 MB is kept', async () => {
    const { items, leftOut } = await readBroken('huge-record', 'papers');
    expect(items.map((item) => item.value.abstract?.length)).toEqual([16, 50_600_000, 16]);
    expect(leftOut).toEqual([]);
  });
});

test('two hundred thousand metrics in a list inside the list are read as they stand', () => {
  const metrics = Array.from({ length: 200_000 }, (_, index) => `m${index}`);
  const record = { task: 'T', datasets: [{ dataset: 'D', sota: { metrics: [metrics], rows: [] } }] };
  const file = { name: 'evaluation-tables.json', path: '' };
  const table = readRecord('evaluations', record, '[0]', file, {})[1];
  expect(table?.kind === 'leaderboard' && table.value.metrics).toEqual(metrics);
});

test('papers and links that stand twice come out twice: merging is for whoever sees all of them', async () => {
  const papers = await readBroken('duplicate-papers', 'papers');
  const links = await readBroken('duplicate-papers', 'links');
  expect(papers.items.map((item) => item.value.title)).toEqual([
    'A Paper That Does Not Exist, Part 1',
    'A Paper That Does Not Exist, Part 2',
    'A Paper That Does Not Exist, Again',
  ]);
  expect(links.items.map((item) => item.value.isOfficial)).toEqual([false, true, true]);
});

test('gzip is told by its content, not by its name', async () => {
  const { items, error } = await readBroken('gzip-named-json', 'methods');
  expect(items.map((item) => item.value.name)).toEqual(['Invented Method']);
  expect(error).toBe(null);
});
