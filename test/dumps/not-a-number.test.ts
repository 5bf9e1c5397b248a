import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { drawLeaderboards, readOutcome } from './reading.ts';

function fileOf(text: string) {
  const path = join(temporaryFolder(), 'dump.json');
  writeFileSync(path, text);
  return { name: 'dump.json', path };
}

test('NaN, which Python writes where a table has nothing, is nothing', async () => {
  const paper =
    '{"paper_url": "https://paperswithcode.com/paper/nan", "title": "NaN, a \\"NaN\\": [NaN]", "arxiv_id": NaN, "abstract": NaN, "authors": [NaN, "A B"], "tasks": NaN, "date":NaN}';
  const { items, leftOut, error } = await readOutcome('papers', fileOf(`[${paper}]`));
  expect(items.map(({ value }) => value)).toMatchObject([
    { title: 'NaN, a "NaN": [NaN]', arxivId: null, abstract: null, authors: ['A B'], tasks: [], date: null },
  ]);
  expect([...leftOut, error]).toEqual([null]);
});

test('a score of NaN was not reported, one of Infinity stands as it does in Parquet', async () => {
  const rows =
    '[{"model_name": "M", "metrics": {"A": 91.20, "B": NaN, "7": Infinity, "C": -Infinity, "D": "NaN"}}]';
  const task = `[{"task": "T", "datasets": [{"dataset": "D", "sota": {"metrics": ["A"], "rows": ${rows}}}]}]`;
  const { items, leftOut } = await readOutcome('evaluations', fileOf(task));
  expect(drawLeaderboards(items)).toEqual([
    'T | D | A, 7, C, D',
    '  M: A=91.20 7=Infinity C=-Infinity D=NaN',
  ]);
  expect(leftOut).toEqual([]);
});

test('what only looks like NaN stays a mistake', async () => {
  for (const value of ['NaNa', 'nan', '+NaN', 'NaN NaN']) {
    const { error } = await readOutcome('links', fileOf(`[{"paper_url": ${value}}]`));
    expect(error?.[0]).toContain('archive: dump.json is not valid JSON: record 1, from byte 1 on');
  }
});
