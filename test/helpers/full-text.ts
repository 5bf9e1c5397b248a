import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';
import { TextIndex, type TextTable } from '../../src/archive/builder/full-text/text-index.ts';
import { TOKENIZER } from '../../src/archive/schema.ts';

/** A document. */
export type Row = readonly [id: number, title: string, abstract: string];

/** The same texts in two tables: one that FTS5 itself has filled, and one whose index was written by us. */
export function fillBoth(
  rows: Iterable<Row>,
  segmentWords?: number,
  detail: TextTable['detail'] = 'full',
): DatabaseSync {
  const database = new DatabaseSync(':memory:', { defensive: false });
  const options = detail === 'full' ? '' : 'columnsize=0, detail=none,';
  for (const table of ['theirs', 'ours']) {
    database.exec(`CREATE VIRTUAL TABLE ${table} USING fts5(title, abstract, content='', ${options} tokenize='${TOKENIZER}');
      CREATE VIRTUAL TABLE ${table}_words USING fts5vocab(${table}, instance)`);
  }
  const insert = database.prepare('INSERT INTO theirs (rowid, title, abstract) VALUES (?, ?, ?)');
  const index = new TextIndex(database, 'ours', { columns: 2, detail, segmentWords });
  for (const [id, ...texts] of rows) {
    insert.run(id, ...texts);
    index.add(id, texts);
    if (index.isFull) Array.from(index.writeSegment());
  }
  Array.from(index.finish());
  // What FTS5 knows of a table it keeps for as long as it is connected: so it looks anew.
  database.exec('ALTER TABLE ours RENAME TO renamed; ALTER TABLE renamed RENAME TO ours');
  database.exec("INSERT INTO ours (ours) VALUES ('integrity-check')");
  return database;
}

/** Each word stands in the same places in both tables, and both tell the same sizes. */
export function expectSame(database: DatabaseSync): void {
  const words = (table: string) =>
    database.prepare(`SELECT term, doc, col, "offset" FROM ${table}_words`).iterate();
  const [theirs, ours] = [words('theirs'), words('ours')];
  for (const word of theirs) {
    const own = ours.next().value;
    // Whole messages are made of a difference alone: there are millions of words.
    if (JSON.stringify(own) !== JSON.stringify(word)) expect(own).toEqual(word);
  }
  expect(ours.next().done).toBe(true);
  for (const sql of ['SELECT * FROM #_docsize', 'SELECT hex(block) FROM #_data WHERE id = 1']) {
    if (sql.includes('docsize') && !hasSizes(database)) continue;
    const rows = (table: string) => database.prepare(sql.replace('#', table)).all();
    expect(rows('ours')).toEqual(rows('theirs'));
  }
}

function hasSizes(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'theirs_docsize'").get() !== undefined;
}

/** Segments of our table, and leaves with a list that has an index of its own. */
export function leaves(database: DatabaseSync): { readonly segments: number; readonly indexed: number } {
  const sql = 'SELECT count(DISTINCT segid) AS segments, sum(pgno & 1) AS indexed FROM ours_idx';
  return { ...(database.prepare(sql).get() as { segments: number; indexed: number }) };
}
