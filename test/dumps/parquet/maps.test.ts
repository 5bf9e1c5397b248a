import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/archive.ts';
import { drawLeaderboards, readOutcome } from '../reading.ts';

/** Writes what a query of DuckDB gives as the evaluation tables. */
async function writeTasks(query: string): Promise<{ name: string; path: string }> {
  const path = join(temporaryFolder(), 'evaluation-tables.parquet');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return { name: 'evaluation-tables.parquet', path };
}

/** A task with one leaderboard, whose rows have these maps of scores. */
const taskOf = (...maps: readonly string[]) => `SELECT 'T' AS task, [{dataset: 'D', sota: {
  metrics: ['A'], rows: [${maps.map((map, index) => `{model_name: 'Model ${index}', metrics: ${map}}`).join()}]}}] AS datasets`;

test('a score that is null in a map is none', async () => {
  const file = await writeTasks(taskOf("MAP {'A': '1', 'B': NULL}", "MAP {'A': NULL, 'B': '2'}"));
  const { items, leftOut, error } = await readOutcome('evaluations', file);
  expect(drawLeaderboards(items)).toEqual(['T | D | A, B', '  Model 0: A=1', '  Model 1: B=2']);
  expect({ leftOut, error }).toEqual({ leftOut: [], error: null });
});

test('the scores of a map keep their order, also where their names look like numbers', async () => {
  const file = await writeTasks(taskOf("MAP {'b': '1', '10': '2', '9': '3'}"));
  const { items } = await readOutcome('evaluations', file);
  expect(drawLeaderboards(items)).toEqual(['T | D | A, b, 10, 9', '  Model 0: b=1 10=2 9=3']);
});
