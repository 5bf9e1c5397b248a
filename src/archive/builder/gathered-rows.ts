import { DatabaseSync } from 'node:sqlite';
import { TABLES } from '../schema.ts';
import { EARLY_INDEXES } from './indexes.ts';
import { loadPragmas } from './load-pragmas.ts';
import { statementsOf } from './statements.ts';

/** The files in which rows are gathered, for the archive to take them over. */
export interface RowFiles {
  /** Addresses of papers, repositories and results: whole before anything is counted or named. */
  readonly early: string;
  /** All else but papers and texts. */
  readonly late: string;
}

/** The tables in the early file. Nothing in them changes once all are filled. */
const EARLY_TABLES: ReadonlySet<string> = new Set([
  'paper_address',
  'repository',
  'paper_repository',
  'result',
  'score',
  'metric',
  'model',
]);

/** Opens both files, which must not hold anything, as one database with all tables, and begins to write. */
export function openRows({ early, late }: RowFiles): DatabaseSync {
  // Else SQLite insists on a journal.
  const database = new DatabaseSync(late, { enableForeignKeyConstraints: false, defensive: false });
  database.prepare('ATTACH ? AS early').run(early);
  database.exec(`${loadPragmas(16_384)} ${loadPragmas(16_384, 'early')} BEGIN`);
  for (const statement of statementsOf(TABLES)) {
    const [, name = ''] = /^CREATE TABLE (\w+)/m.exec(statement) ?? [];
    database.exec(
      EARLY_TABLES.has(name) ? statement.replace(/^CREATE TABLE /m, 'CREATE TABLE early.') : statement,
    );
  }
  return database;
}

/**
 * Makes the indexes of what is early, and writes it out, so that others can read it: to be called when it is whole. Yields
 * now and then, so that an import can be stopped.
 */
export function* finishEarlyRows(database: DatabaseSync): Generator<void> {
  for (const statement of statementsOf(EARLY_INDEXES)) {
    yield;
    database.exec(statement.replace(/^CREATE INDEX /m, 'CREATE INDEX early.'));
  }
  // The lock is let go of when the file is read next.
  database.exec(`COMMIT; PRAGMA early.locking_mode = NORMAL; SELECT 1 FROM early.result LIMIT 1; BEGIN`);
}
