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

/**
 * A table without row ids that is filled in the order of its columns when all rows are known: to find the place of each
 * row on its own takes four times as long. A row that stands several times is kept once.
 */
export class SortedTable {
  readonly #database: DatabaseSync;
  readonly #name: string;
  readonly #columns: string;
  readonly #unsorted: Table;

  /** `columns` are all columns of the table, those of its key first. */
  constructor(database: DatabaseSync, name: string, columns: readonly string[]) {
    this.#database = database;
    this.#name = name;
    this.#columns = columns.join(', ');
    database.exec(`CREATE TEMP TABLE unsorted_${name} AS SELECT ${this.#columns} FROM ${name} LIMIT 0`);
    this.#unsorted = new Table(database, `unsorted_${name}`, columns);
  }

  insert(...values: SQLInputValue[]): void {
    this.#unsorted.insert(...values);
  }

  finish(): void {
    this.#database.exec(`INSERT OR IGNORE INTO ${this.#name} (${this.#columns})
      SELECT ${this.#columns} FROM unsorted_${this.#name} ORDER BY ${this.#columns}; DROP TABLE unsorted_${this.#name}`);
  }
}
