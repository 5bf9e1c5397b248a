import type { DatabaseSync } from 'node:sqlite';
import { COUNT_INDEXES, PAPER_INDEXES } from '../../schema.ts';
import type { PaperCounts } from '../delivery.ts';
import { PAPER_COLUMNS, type PaperRow } from '../paper-row.ts';
import { statementsOf } from '../statements.ts';
import { BatchTable } from '../table.ts';

/** Rows between two places where an import can be stopped. */
const AT_ONCE = 20_000;

/** Fills the table of papers. */
export class PaperTable {
  readonly #database: DatabaseSync;
  readonly #rows: BatchTable;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#rows = new BatchTable(database, 'paper', PAPER_COLUMNS);
  }

  add(row: PaperRow): void {
    this.#rows.insert(...row);
  }

  /** Makes the indexes when all papers are in. Yields now and then, so that an import can be stopped. */
  *finish(): Generator<void> {
    this.#rows.finish();
    yield* this.#index(PAPER_INDEXES);
  }

  /** Adds the counts, after `finish`, and makes their indexes. Yields as that does. */
  *count(counts: PaperCounts): Generator<void> {
    const update = this.#database.prepare('UPDATE paper SET results = ?, repositories = ? WHERE id = ?');
    for (const [at, id] of counts.ids.entries()) {
      if (at % AT_ONCE === 0) yield;
      update.run(counts.results[at] as number, counts.repositories[at] as number, id);
    }
    yield* this.#index(COUNT_INDEXES);
  }

  *#index(indexes: string): Generator<void> {
    for (const statement of statementsOf(indexes)) {
      yield;
      this.#database.exec(statement);
    }
  }
}
