/**
 * DuckDB's load of a folder of dumps into tables, without full text: the yardstick of an import.
 *
 *   tsx test/bench/measure/duckdb-load.ts <folder> <database>
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, database] = process.argv.slice(2);
if (folder === undefined || database === undefined) throw new Error('usage: <folder of dumps> <database>');

const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
// The tree of tasks stays JSON text: it is recursive, and the names of its metrics differ by case only. That is less
// work than pwc has with it.
const TASK_COLUMNS =
  "{task: 'VARCHAR', description: 'VARCHAR', categories: 'VARCHAR[]', datasets: 'JSON', subtasks: 'JSON'}";
for (const file of readdirSync(folder).sort()) {
  const table = file.replace(/\.json(?:\.gz)?$/, '').replaceAll('-', '_');
  const source = join(folder, file).replaceAll("'", "''");
  const columns =
    table === 'evaluation_tables' ? `, columns = ${TASK_COLUMNS}, maximum_object_size = 268435456` : '';
  await connection.run(
    `CREATE TABLE ${table} AS SELECT * FROM read_json('${source}', format = 'array'${columns})`,
  );
}
connection.closeSync();
instance.closeSync();
