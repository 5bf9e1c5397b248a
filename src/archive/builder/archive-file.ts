import { DatabaseSync } from 'node:sqlite';
import { foldName } from '../names/writing/keys.ts';
import { backwards, indexedText } from '../names/writing/letters.ts';
import { withFormulaWords } from '../papers/formula-words.ts';
import { APPLICATION_ID, SCHEMA_VERSION, TABLES, TEXT_TABLES } from '../schema.ts';
import { VIEWS } from '../views.ts';
import type { Delivery, EntryTexts, PaperCounts, PaperRows } from './delivery.ts';
import { TextIndex } from './full-text/text-index.ts';
import { EARLY_INDEXES, INDEXES } from './indexes.ts';
import { loadPragmas } from './load-pragmas.ts';
import { paperRow } from './paper-row.ts';
import { AbstractWriter } from './papers/abstract-writer.ts';
import { writePaperEntries } from './papers/paper-entries.ts';
import { PaperLinkTables } from './papers/paper-link-tables.ts';
import type { PaperLinks } from './papers/paper-links.ts';
import { PaperTable } from './papers/paper-table.ts';
import { TitleWriter } from './papers/title-writer.ts';
import { keepComments } from './schema-comments.ts';

/**
 * The file that becomes the archive. While dumps are read it takes papers and what is searched, which are more than half of
 * an archive and of the work; all other rows are gathered in files of their own (`ArchiveBuilder`) and taken over when each
 * is whole. So the two can be written by two threads. The file must not exist; until `seal` it is no archive.
 */
export class ArchiveFile {
  readonly #database: DatabaseSync;
  readonly #papers: PaperTable;
  readonly #links: PaperLinkTables;
  readonly #abstracts: AbstractWriter;
  readonly #titles: TitleWriter;
  readonly #text: TextIndex;
  readonly #names: TextIndex;

  constructor(path: string) {
    this.#database = new DatabaseSync(path, { enableForeignKeyConstraints: false, defensive: false });
    this.#database.exec(`${loadPragmas(32_768)} PRAGMA application_id = ${APPLICATION_ID};
      BEGIN; ${keepComments(TABLES + TEXT_TABLES)} ${INDEXES} ${EARLY_INDEXES} ${keepComments(VIEWS)}`);
    this.#papers = new PaperTable(this.#database);
    this.#links = new PaperLinkTables(this.#database);
    this.#abstracts = new AbstractWriter(this.#database);
    this.#titles = new TitleWriter(this.#database);
    this.#text = new TextIndex(this.#database, 'paper_text', { columns: 3, detail: 'full' });
    this.#names = new TextIndex(this.#database, 'search_text', { columns: 1, detail: 'none' });
  }

  /**
   * Adds what came, whose ids of each kind are greater than those before. Yields now and then, so that an import can be
   * stopped.
   */
  *add({ papers, paperLinks, earlyRows, counts, entries }: Delivery): Generator<void> {
    yield* this.#addPapers(papers);
    if (paperLinks !== null) yield* this.#endPapers(paperLinks);
    if (earlyRows !== null) yield* this.#addEarlyRows(earlyRows);
    if (counts !== null) yield* this.#count(counts);
    yield* this.#addEntries(entries);
  }

  *#addPapers({ cells, abstracts }: PaperRows): Generator<void> {
    for (const at of abstracts.keys()) {
      const row = paperRow(cells, at);
      const [id, , , , title, date, , , , authors] = row;
      const abstract = abstracts[at] ?? null;
      const folded = title === null ? null : foldName(title);
      this.#papers.add(row, folded);
      this.#links.addDate(date);
      if (title !== null && folded !== null) this.#titles.add(id, title, folded);
      this.#abstracts.add(id, abstract);
      const texts = [withFormulaWords(title ?? ''), abstract ?? '', namesIn(authors)].map(indexedText);
      this.#text.add(id, texts);
      if (this.#text.isFull) yield* this.#text.writeSegment();
    }
  }

  *#endPapers(links: PaperLinks): Generator<void> {
    this.#abstracts.flush();
    yield* this.#text.finish();
    yield* this.#titles.finish();
    yield* this.#papers.finish();
    yield* this.#links.write(links);
  }

  *#addEarlyRows(file: string): Generator<void> {
    yield* this.#copyRows(file);
    this.#database.exec(LEADERBOARD_PAPERS);
    yield;
  }

  *#count(counts: PaperCounts): Generator<void> {
    yield* this.#papers.count(counts);
    for (const entries of writePaperEntries(this.#database)) {
      yield* this.#addEntries(entries);
      yield;
    }
    // The ids of those that come from elsewhere begin anew.
    yield* this.#names.writeSegment();
  }

  *#addEntries({ ids, names }: EntryTexts): Generator<void> {
    for (const [at, id] of ids.entries()) {
      this.#names.add(id, [indexedText(names[at] ?? '')]);
      if (this.#names.isFull) yield* this.#names.writeSegment();
    }
  }

  /** The last step but `seal`: takes over the rows that were gathered late. Yields as `add` does. */
  *takeOver(file: string): Generator<void> {
    yield* this.#names.finish();
    yield* this.#copyRows(file);
    this.#database.function('backwards', { deterministic: true }, (word) => backwards(String(word)));
    this.#database.exec(
      'INSERT INTO backward_word SELECT backwards(word) AS word FROM title_word WHERE titles = 0 ORDER BY 1',
    );
    yield;
    this.#database.exec('COMMIT');
  }

  /**
   * Takes over the rows of a file table by table: between two of them an import can be stopped. The tables and indexes of
   * both files are alike, so SQLite copies them without looking inside, but for the words: those of titles are here
   * already, and words of other names that are among them stay as they are.
   */
  *#copyRows(file: string): Generator<void> {
    this.#database.exec('COMMIT');
    this.#database.prepare('ATTACH ? AS gathered').run(file);
    this.#database.exec('BEGIN');
    const tables = this.#database
      .prepare("SELECT name FROM gathered.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all() as { name: string }[];
    for (const { name } of tables) {
      yield;
      this.#database.exec(`INSERT OR IGNORE INTO main.${name} SELECT * FROM gathered.${name}`);
    }
    yield;
    this.#database.exec('COMMIT; DETACH gathered; BEGIN');
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

/** The words of names in a list in JSON, whose quotes and commas part words as blanks do. */
function namesIn(authors: string): string {
  return authors.includes('\\') ? (JSON.parse(authors) as string[]).join(' ') : authors;
}
