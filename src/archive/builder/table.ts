import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** One table while it is filled: values go in by the order of its columns. */
export class Table {
  readonly #insert: StatementSync;
  #rows = 0;

  /** `columns` are the names of the columns to fill; the values of `insert` stand in the same order. */
  constructor(database: DatabaseSync, name: string, columns: readonly string[]) {
    const marks = columns.map(() => '?').join(', ');
    this.#insert = database.prepare(
      `INSERT OR IGNORE INTO ${name} (${columns.join(', ')}) VALUES (${marks})`,
    );
  }

  /** Adds a row; a row whose key is there already is passed over. */
  insert(...values: SQLInputValue[]): void {
    this.#insert.run(...values);
    this.#rows++;
  }

  get rows(): number {
    return this.#rows;
  }
}

/** Rows that are handed to SQLite at once: fewer, larger calls take two thirds of the time, and still larger ones no less. */
const AT_ONCE = 16;

/**
 * A table of many rows that nobody reads before `finish`: until then the last of them may be waiting. A row must have a
 * value for every column. Else as `Table`.
 */
export class BatchTable {
  readonly #insert: StatementSync;
  readonly #insertOne: StatementSync;
  readonly #width: number;
  #waiting: SQLInputValue[] = [];
  #rows = 0;

  constructor(database: DatabaseSync, name: string, columns: readonly string[]) {
    const row = `(${columns.map(() => '?').join(', ')})`;
    const insert = `INSERT OR IGNORE INTO ${name} (${columns.join(', ')}) VALUES`;
    this.#insert = database.prepare(`${insert} ${Array<string>(AT_ONCE).fill(row).join(', ')}`);
    this.#insertOne = database.prepare(`${insert} ${row}`);
    this.#width = columns.length;
  }

  /** Adds a row; a row whose key is there already is passed over. */
  insert(...values: SQLInputValue[]): void {
    for (const value of values) this.#waiting.push(value);
    this.#rows++;
    if (this.#waiting.length < AT_ONCE * this.#width) return;
    this.#insert.run(...this.#waiting);
    this.#waiting = [];
  }

  get rows(): number {
    return this.#rows;
  }

  /** Writes the rows that are waiting: to be called after the last one. */
  finish(): void {
    for (let at = 0; at < this.#waiting.length; at += this.#width) {
      this.#insertOne.run(...this.#waiting.slice(at, at + this.#width));
    }
    this.#waiting = [];
  }
}

/**
 * A table without row ids that is filled in the order of its columns when all rows are known: to find the place of each
 * row on its own takes four times as long. A row that stands several times is kept once.
 */
export class SortedTable {
  readonly #database: DatabaseSync;
  readonly #name: string;
  readonly #columns: string;
  readonly #unsorted: BatchTable;

  /** `columns` are all columns of the table, those of its key first. */
  constructor(database: DatabaseSync, name: string, columns: readonly string[]) {
    this.#database = database;
    this.#name = name;
    this.#columns = columns.join(', ');
    database.exec(`CREATE TEMP TABLE unsorted_${name} AS SELECT ${this.#columns} FROM ${name} LIMIT 0`);
    this.#unsorted = new BatchTable(database, `unsorted_${name}`, columns);
  }

  /** Adds a row. */
  insert(...values: SQLInputValue[]): void {
    this.#unsorted.insert(...values);
  }

  /** Fills the table: to be called after the last row, once. */
  finish(): void {
    this.#unsorted.finish();
    this.#database.exec(`INSERT OR IGNORE INTO ${this.#name} (${this.#columns})
      SELECT ${this.#columns} FROM unsorted_${this.#name} ORDER BY ${this.#columns}; DROP TABLE unsorted_${this.#name}`);
  }
}
