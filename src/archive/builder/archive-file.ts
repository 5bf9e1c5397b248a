import { DatabaseSync } from 'node:sqlite';
import { backwards, indexedText } from '../names/writing/letters.ts';
import { withFormulaWords } from '../papers/formula-words.ts';
import { APPLICATION_ID, INDEXES, SCHEMA_VERSION, TABLES, TEXT_TABLES } from '../schema.ts';
import { VIEWS } from '../views.ts';
import type { Delivery, EntryTexts, PaperCounts, PaperRows } from './delivery.ts';
import { paperRow } from './paper-row.ts';
import { AbstractWriter } from './papers/abstract-writer.ts';
import { writePaperEntries } from './papers/paper-entries.ts';
import { PaperTable } from './papers/paper-table.ts';
import { keepComments } from './schema-comments.ts';
import { Table } from './table.ts';

/**
 * How the files of an import are written. They are thrown away when anything fails, so nothing has to survive a crash
 * before the end. The cache is in KiB.
 */
export function loadPragmas(cache: number): string {
  return `PRAGMA page_size = 16384; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA cache_size = -${cache}; PRAGMA temp_store = MEMORY;`;
}

/**
 * The file that becomes the archive. While dumps are read it takes papers and what is searched, which are more than half of
 * an archive and of the work; all other rows are gathered in a file of their own (`ArchiveBuilder`) and taken over at the
 * end. So the two can be written by two threads. The file must not exist; until `seal` it is no archive.
 */
export class ArchiveFile {
  readonly #database: DatabaseSync;
  readonly #papers: PaperTable;
  readonly #abstracts: AbstractWriter;
  readonly #text: Table;
  readonly #names: Table;

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    this.#database.exec(`${loadPragmas(32_768)} PRAGMA application_id = ${APPLICATION_ID};
      BEGIN; ${keepComments(TABLES + TEXT_TABLES)} ${INDEXES} ${keepComments(VIEWS)}`);
    // Segments are merged by sixteens alone, so that each word of a whole archive is written twice and not again and again.
    this.#database.exec(`INSERT INTO paper_text (paper_text, rank) VALUES ('hashsize', ${HASH_BYTES});
      INSERT INTO paper_text (paper_text, rank) VALUES ('automerge', 0)`);
    this.#papers = new PaperTable(this.#database);
    this.#abstracts = new AbstractWriter(this.#database);
    this.#text = new Table(this.#database, 'paper_text', ['rowid', 'title', 'abstract', 'authors']);
    this.#names = new Table(this.#database, 'search_text', ['rowid', 'names']);
  }

  /**
   * Adds what came, whose ids of each kind are greater than those before. Yields now and then, so that an import can be
   * stopped.
   */
  *add({ papers, arePapersIn, counts, entries }: Delivery): Generator<void> {
    this.#addPapers(papers);
    if (arePapersIn) yield* this.#endPapers();
    if (counts !== null) yield* this.#count(counts);
    this.#addEntries(entries);
  }

  #addPapers({ cells, abstracts }: PaperRows): void {
    for (const at of abstracts.keys()) {
      const row = paperRow(cells, at);
      const [id, , , , title, , , , , authors] = row;
      const abstract = abstracts[at] ?? null;
      this.#papers.add(row);
      this.#abstracts.add(id, abstract);
      const texts = [withFormulaWords(title ?? ''), abstract ?? '', namesIn(authors)].map(indexedText);
      this.#text.insert(id, ...texts);
    }
  }

  *#endPapers(): Generator<void> {
    this.#abstracts.flush();
    yield* this.#papers.finish();
  }

  *#count(counts: PaperCounts): Generator<void> {
    yield* this.#papers.count(counts);
    for (const entries of writePaperEntries(this.#database)) {
      this.#addEntries(entries);
      yield;
    }
  }

  #addEntries({ ids, names }: EntryTexts): void {
    for (const [at, id] of ids.entries()) this.#names.insert(id, indexedText(names[at] ?? ''));
  }

  /**
   * Takes over the rows that were gathered in another file, table by table: between two of them an import can be
   * stopped. The tables and indexes of both files are alike, so SQLite copies them without looking inside.
   */
  *takeOver(rows: string): Generator<string> {
    this.#database.exec('COMMIT');
    this.#database.prepare('ATTACH ? AS gathered').run(rows);
    this.#database.exec('BEGIN');
    const tables = this.#database
      .prepare("SELECT name FROM gathered.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as { name: string }[];
    for (const { name } of tables) {
      yield name;
      this.#database.exec(`INSERT INTO main.${name} SELECT * FROM gathered.${name}`);
    }
    yield 'papers of leaderboards';
    this.#database.exec(LEADERBOARD_PAPERS);
    yield 'words';
    this.#database.function('backwards', { deterministic: true }, (word) => backwards(String(word)));
    this.#database.exec(
      'INSERT INTO backward_word SELECT backwards(word) AS word FROM title_word ORDER BY 1',
    );
    yield 'writing';
    this.#database.exec('COMMIT; DETACH gathered');
  }

  /**
   * Makes an archive of the file. Only now: a file without a version is refused, so that no half-built one is taken for
   * an archive.
   */
  seal(): void {
    this.#database.exec(`PRAGMA analysis_limit = 1000; ANALYZE; PRAGMA user_version = ${SCHEMA_VERSION}`);
    this.close();
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}

/** To be written when the papers and the results are. */
const LEADERBOARD_PAPERS = `INSERT INTO leaderboard_paper
  SELECT DISTINCT leaderboard, paper.id, arxiv_id, slug, url FROM result JOIN paper ON paper.id = result.paper ORDER BY 1, 2`;

/**
 * Bytes of the full text that are gathered before they are written as a segment. So many stay in a processor's own memory:
 * six times as many, as a dozen segments that need no merging, took the writing thread a quarter longer.
 */
const HASH_BYTES = 8 * 1024 * 1024;

/** The words of names in a list in JSON, whose quotes and commas part words as blanks do. */
function namesIn(authors: string): string {
  return authors.includes('\\') ? (JSON.parse(authors) as string[]).join(' ') : authors;
}
