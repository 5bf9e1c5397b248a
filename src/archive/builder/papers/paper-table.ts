import type { DatabaseSync } from 'node:sqlite';
import { PAPER_INDEXES } from '../../schema.ts';
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

  /** Adds the counts and the indexes when all papers are in. Yields now and then, so that an import can be stopped. */
  *finish(counts: PaperCounts): Generator<void> {
    this.#rows.finish();
    const update = this.#database.prepare('UPDATE paper SET results = ?, repositories = ? WHERE id = ?');
    for (const [at, id] of counts.ids.entries()) {
      if (at % AT_ONCE === 0) yield;
      update.run(counts.results[at] as number, counts.repositories[at] as number, id);
    }
    for (const statement of statementsOf(PAPER_INDEXES)) {
      yield;
      this.#database.exec(statement);
    }
  }
}
