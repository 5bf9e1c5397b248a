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
  insert(...values: readonly (SQLInputValue | boolean)[]): void {
    this.#insert.run(...values.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
    this.#rows++;
  }

  get rows(): number {
    return this.#rows;
  }
}
