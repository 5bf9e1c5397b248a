import type { DatabaseSync } from 'node:sqlite';
import type { FoldedName } from '../../names/writing/keys.ts';
import { citationKey } from '../../papers/citation-key.ts';
import type { PaperCounts } from '../delivery.ts';
import { COUNT_INDEXES, PAPER_INDEXES } from '../indexes.ts';
import { KeyMap } from '../key-map.ts';
import { PAPER_COLUMNS, type PaperRow } from '../paper-row.ts';
import { statementsOf } from '../statements.ts';
import { BatchTable } from '../table.ts';

/** Rows between two places where an import can be stopped. */
const AT_ONCE = 20_000;

/** Fills the table of papers. */
export class PaperTable {
  readonly #database: DatabaseSync;
  readonly #rows: BatchTable;
  /** How many papers have a key for citing so far. */
  readonly #cited = new KeyMap();

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#rows = new BatchTable(database, 'paper', [...PAPER_COLUMNS, 'citation_place']);
  }

  /** Adds a paper, with its title folded. */
  add(row: PaperRow, title: FoldedName | null): void {
    const [, , , arxivId, text, date, venue, , , authors] = row;
    const cited = { authors: firstOf(authors), title: text, venue, date, arxivId };
    this.#rows.insert(...row, this.#cited.count(citationKey(cited, title?.words)));
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

/** The first text of a list in JSON, or none: the whole list is read only where a text has an escape. */
function firstOf(list: string): readonly string[] {
  if (list.includes('\\')) return JSON.parse(list) as string[];
  const end = list.indexOf('"', 2);
  return end === -1 ? [] : [list.slice(2, end)];
}
