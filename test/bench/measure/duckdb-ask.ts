/**
 * One question to a database that `duckdb-load.ts` made, with the answer as JSON on stdout: a whole cold process, as a
 * look-up of pwc is one.
 *
 *   tsx test/bench/measure/duckdb-ask.ts <database> <query>
 */
import { DuckDBInstance } from '@duckdb/node-api';

const [database, query] = process.argv.slice(2);
if (database === undefined || query === undefined) throw new Error('usage: <database> <query>');

const instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY' });
const connection = await instance.connect();
const reader = await connection.runAndReadAll(query);
process.stdout.write(`${JSON.stringify(reader.getRowObjectsJson())}\n`);
connection.closeSync();
instance.closeSync();
