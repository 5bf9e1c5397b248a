import type { DatabaseSync } from 'node:sqlite';
import { KEY_SOURCE, nameWords } from '../names/writing/keys.ts';
import { FIRST_ENTRY, type SearchKind } from '../search/kinds.ts';
import { withCompounds } from './compounds.ts';
import type { EntryTexts } from './delivery.ts';
import { BatchTable, Table } from './table.ts';

interface NamedRow {
  readonly thing: number;
  readonly names: string;
}

/** The short forms of a thing, by which it is as surely meant as by its name. */
const keysOf = (kind: string, id: string) =>
  `COALESCE((SELECT group_concat(key, ' ') FROM name_by_thing WHERE kind = '${kind}' AND id = ${id}), '')`;

/** The things of each kind but papers with their names, the most used first. */
const NAMED: Readonly<Record<Exclude<SearchKind, 'paper'>, string>> = {
  task: `SELECT id AS thing, name || ' ' || synonyms || ' ' || ${keysOf('task', 'task.id')} AS names
    FROM task ORDER BY results + papers DESC, id`,
  dataset: `SELECT id AS thing, name || ' ' || COALESCE(full_name, '') || ' ' || ${keysOf('dataset', 'dataset.id')} AS names
    FROM dataset ORDER BY papers DESC, id`,
  method: `SELECT id AS thing, name || ' ' || COALESCE(full_name, '') || ' ' || ${keysOf('method', 'method.id')} AS names
    FROM method ORDER BY papers DESC, id`,
  leaderboard: `SELECT leaderboard.id AS thing, task.name || ' ' || dataset_name || ' ' || ${keysOf('task', 'task.id')} || ' '
      || ${keysOf('benchmark', 'benchmark.id')} AS names
    FROM leaderboard JOIN task ON task.id = leaderboard.task LEFT JOIN named_benchmark AS benchmark ON benchmark.name = dataset_name
    ORDER BY leaderboard.results DESC, leaderboard.id`,
  model: `SELECT MIN(result.id) AS thing, group_concat(DISTINCT result.model) AS names FROM model JOIN result ON result.id = model.result
    GROUP BY model.key ORDER BY COUNT(*) DESC, 1`,
};

/** Names between two places where an import can be stopped. */
const AT_ONCE = 5000;

/**
 * Writes what a search looks through by name but for papers, when everything else is in, and adds the names to `texts()`,
 * for whoever writes the full text. Yields now and then, so that they can be taken away.
 */
export function* writeSearchEntries(database: DatabaseSync, texts: () => EntryTexts): Generator<void> {
  // By thing, and not by key as the table of names is; thrown away with the connection.
  database.exec(`CREATE TEMP TABLE name_by_thing (kind TEXT, id INTEGER, key TEXT);
    INSERT INTO name_by_thing SELECT kind, id, key FROM name WHERE step <= ${KEY_SOURCE.variant} AND kind <> 'dataset'
      UNION ALL SELECT kind, id, key FROM name WHERE step <= ${KEY_SOURCE.initials} AND kind = 'dataset';
    CREATE INDEX temp.name_by_thing_key ON name_by_thing (kind, id);
    CREATE TEMP TABLE named_benchmark (name TEXT PRIMARY KEY, id INTEGER) WITHOUT ROWID;
    INSERT INTO named_benchmark SELECT name, id FROM benchmark`);
  const entry = new BatchTable(database, 'search_entry', ['id', 'thing']);
  // Some of them are words of titles, with their number, when all is put together.
  const word = new Table(database, 'title_word', ['word', 'titles']);
  for (const kind of Object.keys(NAMED) as (keyof typeof NAMED)[]) {
    let id = FIRST_ENTRY[kind];
    const isCatalogued = kind === 'task' || kind === 'dataset' || kind === 'method';
    for (const { thing, names } of database.prepare(NAMED[kind]).iterate() as Iterable<NamedRow>) {
      if (id % AT_ONCE === 0) yield;
      entry.insert(id, thing);
      texts().ids.push(id);
      texts().names.push(withCompounds(names));
      if (isCatalogued) for (const own of nameWords(names)) word.insert(own, 0);
      id += 1;
    }
  }
  entry.finish();
  database.exec('DROP TABLE name_by_thing; DROP TABLE named_benchmark');
}
