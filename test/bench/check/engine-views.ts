/**
 * Reads an exported folder into another engine, makes the views of its views.sql, and prints what they hold as JSON: the
 * first places, and the rank of every score. Each engine in a process of its own, since they are native libraries:
 *
 *   tsx test/bench/check/engine-views.ts <duckdb | clickhouse | sqlite> <folder>
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';

/** Rows as lists of texts. */
type Ask = (sql: string) => Promise<readonly (readonly unknown[])[]>;

const tables = ['results', 'leaderboards'];
const [engine = '', folder = ''] = process.argv.slice(2);
const engines: Readonly<Record<string, () => Promise<Ask>>> = {
  duckdb: openDuckDb,
  clickhouse: openClickHouse,
  sqlite: openSqlite,
};
const ask = await engines[engine]?.();
if (ask === undefined) throw new Error('usage: <duckdb | clickhouse | sqlite> <folder>');

const text = readFileSync(join(folder, 'views.sql'), 'utf8').replace(/^--.*\n/gm, '');
for (const statement of text.split(/;\s*\n/)) if (statement.trim() !== '') await ask(statement);
const first = await ask('SELECT task, dataset, metric, position FROM leaderboard_best');
const ranks = await ask('SELECT task, dataset, metric, position, rank FROM result_ranked');
process.stdout.write(JSON.stringify({ first: sortLines(first), ranks: sortLines(ranks) }));

function sortLines(rows: readonly (readonly unknown[])[]): string[] {
  return rows.map((row) => JSON.stringify(row.map((cell) => (cell === null ? null : String(cell))))).sort();
}

async function openDuckDb(): Promise<Ask> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of tables)
    await connection.run(
      `CREATE VIEW ${table} AS SELECT * FROM read_parquet('${join(folder, `${table}.parquet`)}')`,
    );
  return async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
}

async function openClickHouse(): Promise<Ask> {
  const { Session } = await import('chdb');
  const session = new Session();
  const ask: Ask = async (sql) => {
    const lines = session.query(sql, 'JSONCompactEachRow').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown[]);
  };
  for (const table of tables)
    await ask(`CREATE VIEW ${table} AS SELECT * FROM file('${join(folder, `${table}.parquet`)}')`);
  return ask;
}

/** SQLite reads no Parquet: it gets the files as CSV, from the same folder. */
async function openSqlite(): Promise<Ask> {
  const database = new DatabaseSync(':memory:');
  for (const table of tables) {
    const csv = readFileSync(join(folder, `${table}.csv`), 'utf8').trimEnd();
    const [keys = [], ...rows] = Papa.parse<string[]>(csv, { newline: '\n', delimiter: ',' }).data;
    const columns = keys.map((key) => `${key} ${/^(?:value|rank|position)$/.test(key) ? 'REAL' : 'TEXT'}`);
    database.exec(`CREATE TABLE ${table} (${columns.join(', ')})`);
    const insert = database.prepare(`INSERT INTO ${table} VALUES (${keys.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run(...row.map((cell) => (cell === '' ? null : cell)));
  }
  return async (sql) => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return statement.all() as unknown as unknown[][];
  };
}
