import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { systemReason, UserError } from '../errors.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './schema.ts';
import { isDamage, SQLITE_ERROR, sqliteCode } from './sqlite-errors.ts';

/** An archive that is open for reading. Only the files of this folder look inside; everybody else passes it on. */
export interface Archive {
  readonly path: string;
  /** Whether this is the sample that is shipped with pwc. */
  readonly isSample: boolean;
  /** All rows of a query, as plain values. */
  all<Row>(sql: string, ...values: readonly SQLInputValue[]): Row[];
  /** The same with a list of its values for each row: of a thousand rows objects take as long again as to read them. */
  lists<Row extends readonly SQLOutputValue[]>(sql: string, ...values: readonly SQLInputValue[]): Row[];
  /** The first row of a query, or undefined. */
  first<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
  /** Rows one by one, for exports of any size. To be read before the archive closes. */
  each<Row>(sql: string, ...values: readonly SQLInputValue[]): IterableIterator<Row>;
  close(): void;
}

/** What SQLite keeps of the file. Little for a look-up: to read a page again costs less than memory new to the process. */
const cacheKib = { forLookUp: 200, forExport: 2000 };

/**
 * Opens an archive file for reading.
 * Throws `UserError` of kind `archive` where there is none, it is not an archive, it is cut, or of another version.
 */
export function openArchive(path: string, isSample = false): Archive {
  const found = statusOf(path);
  if (found === undefined) throw missingArchive(path);
  // SQLite would wait for whoever writes to a pipe.
  if (!found.isFile()) throw notAnArchive(path);
  let database: DatabaseSync | undefined;
  try {
    // SQLite would say only that it is unable to open the file.
    accessSync(path, constants.R_OK);
    database = new DatabaseSync(path, { readOnly: true, enableForeignKeyConstraints: false });
    database.exec(`PRAGMA cache_size = -${cacheKib.forLookUp}`);
    checkVersion(database, path);
  } catch (error) {
    database?.close();
    if (sqliteCode(error) === SQLITE_ERROR.notadb) throw notAnArchive(path);
    throw error instanceof UserError ? error : unreadableArchive(path, error);
  }
  return new OpenArchive(database, path, isSample);
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadableArchive(path, error);
  }
}

class OpenArchive implements Archive {
  readonly path: string;
  readonly isSample: boolean;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: DatabaseSync, path: string, isSample: boolean) {
    this.#database = database;
    this.path = path;
    this.isSample = isSample;
  }

  all<Row>(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    return this.#read(() => {
      const { statement, names } = this.#prepare(sql);
      const rows = statement.all(...values) as unknown as Values[];
      return rows.map((row) => rowOf<Row>(names, row));
    });
  }

  lists<Row extends Values>(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    return this.#read(() => this.#prepare(sql).statement.all(...values) as unknown as Row[]);
  }

  first<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#read(() => {
      const { statement, names } = this.#prepare(sql);
      const row = statement.get(...values) as Values | undefined;
      return row && rowOf<Row>(names, row);
    });
  }

  // A statement of its own each time: iterating one prepared statement twice at once ends the first iteration.
  *each<Row>(sql: string, ...values: readonly SQLInputValue[]): IterableIterator<Row> {
    this.#database.exec(`PRAGMA cache_size = -${cacheKib.forExport}`);
    const { statement, names } = this.#read(() => prepare(this.#database, sql));
    const rows = this.#read(() => statement.iterate(...values) as unknown as IterableIterator<Values>);
    try {
      // Damage may show at any row, not only at the first.
      const next = () => this.#read(() => rows.next());
      for (let row = next(); !row.done; row = next()) yield rowOf<Row>(names, row.value);
    } finally {
      rows.return?.();
    }
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #prepare(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = prepare(this.#database, sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #read<Value>(read: () => Value): Value {
    try {
      return read();
    } catch (error) {
      throw isDamage(error) ? unreadableArchive(this.path, error) : error;
    }
  }
}

/** The values of a row, in the order of its columns. */
type Values = readonly SQLOutputValue[];

interface Prepared {
  readonly statement: StatementSync;
  readonly names: readonly string[];
}

/** A statement that gives the values of a row as a list: Node takes four times as long to make an object of each row. */
function prepare(database: DatabaseSync, sql: string): Prepared {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return { statement, names: statement.columns().map(({ name }) => name) };
}

function rowOf<Row>(names: readonly string[], values: Values): Row {
  const row: Record<string, SQLOutputValue> = {};
  for (let i = 0; i < names.length; i++) row[names[i] as string] = values[i] as SQLOutputValue;
  return row as Row;
}

function checkVersion(database: DatabaseSync, path: string): void {
  const { application_id: application } = database.prepare('PRAGMA application_id').get() as {
    application_id: number;
  };
  if (application !== APPLICATION_ID) throw notAnArchive(path);
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version === SCHEMA_VERSION) return;
  const age = version < SCHEMA_VERSION ? 'an older' : 'a newer';
  throw new UserError(
    'archive',
    `${path} was built by ${age} pwc (schema ${version}; this one reads ${SCHEMA_VERSION}).`,
    [`Build it again from the dumps: pwc import <folder of dumps> --archive ${path}`],
  );
}

function missingArchive(path: string): UserError {
  return new UserError('archive', `there is no archive at ${path}`, [
    'Make one:        pwc import <folder of dumps>',
    'Or point to one: --archive <path>, or PWC_ARCHIVE',
  ]);
}

function notAnArchive(path: string): UserError {
  return new UserError('archive', `${path} is not an archive of pwc.`, [
    'Make one from dumps:  pwc import <folder of dumps>',
    'Or answer from dumps: --archive <folder of dumps>',
  ]);
}

/**
 * The error for an archive that is damaged, or that the system does not let us read; `reason` where the cause says too
 * little.
 */
export function unreadableArchive(path: string, cause: unknown, reason = reasonOf(cause)): UserError {
  return new UserError(
    'archive',
    `${path} cannot be read as an archive: ${reason}.`,
    [
      ['EACCES', 'EPERM'].includes((cause as { code?: string }).code ?? '')
        ? 'Let it be read, or point to another: --archive <path>, or PWC_ARCHIVE'
        : `Build it again from the dumps: pwc import <folder of dumps> --archive ${path}`,
    ],
    cause,
  );
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? systemReason(cause) : String(cause);
}
