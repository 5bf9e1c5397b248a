import type { DatabaseSync } from 'node:sqlite';
import type { Paper } from '../../../model.ts';
import { arxivIdOf, paperAddress } from '../../addresses.ts';
import { foldName } from '../../names/writing/keys.ts';
import { PAPER_PAGE, slugOf } from '../../pages.ts';
import { citationKey } from '../../papers/citation-key.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Joins } from '../joins.ts';
import { KeyMap } from '../key-map.ts';
import { BatchTable, SortedTable } from '../table.ts';
import { noPapers, type PaperTexts } from '../texts.ts';
import { PaperLinks } from './paper-links.ts';

/** What is known of a paper that only a result or a code link names. */
export interface Stub {
  readonly page: string | null;
  readonly arxivId: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly urlAbs: string | null;
  readonly urlPdf: string | null;
}

/** What is written of a paper: tasks and methods by their ids. */
interface PaperRow extends Stub {
  readonly venue: string | null;
  readonly authors: readonly string[];
  readonly tasks: readonly number[];
  readonly methods: readonly number[];
  /** Addresses beside `urlAbs` and `urlPdf`. */
  readonly otherUrls: readonly string[];
  /** Its number in the papers dump; null of a stub. */
  readonly record: number | null;
}

/** What nobody says of a stub. */
const UNTOLD = { venue: null, authors: [], tasks: [], methods: [], otherUrls: [], record: null };

const PAPER_COLUMNS = [
  'id',
  'slug',
  'url',
  'arxiv_id',
  'title',
  'date',
  'venue',
  'url_abs',
  'url_pdf',
  'authors',
  'tasks',
  'methods',
  'is_stub',
  'record',
  'citation_place',
];

/**
 * Writes papers with their addresses and links to tasks and methods. Their texts are gathered for whoever writes those.
 */
export class PaperWriter {
  /** Which tasks and methods the papers name so far. */
  readonly links = new PaperLinks();
  readonly #database: DatabaseSync;
  readonly #joins: Joins;
  readonly #catalogue: Catalogue;
  readonly #paper: BatchTable;
  readonly #address: SortedTable;
  /** How many papers have a key for citing so far. */
  readonly #cited = new KeyMap();
  #texts = noPapers();

  constructor(database: DatabaseSync, joins: Joins, catalogue: Catalogue) {
    this.#database = database;
    this.#joins = joins;
    this.#catalogue = catalogue;
    this.#paper = new BatchTable(database, 'paper', PAPER_COLUMNS);
    this.#address = new SortedTable(database, 'paper_address', ['address', 'paper']);
  }

  /** Adds a paper of the papers dump. Returns false where its page is there already: the first record is kept. */
  add(paper: Paper, record: number): boolean {
    if (this.#joins.findPaperPage(paper.url) !== undefined) return false;
    const tasks = distinct(paper.tasks.map((name) => this.#catalogue.taskId(name)));
    const methods = distinct(paper.methods.map((name) => this.#catalogue.methodId(name)));
    const id = this.#write({
      page: paper.url,
      arxivId: arxivIdAmong(paper.arxivId, [paper.abstractUrl, paper.pdfUrl]),
      title: paper.title,
      date: paper.date,
      urlAbs: paper.abstractUrl,
      urlPdf: paper.pdfUrl,
      venue: paper.venue,
      authors: paper.authors,
      tasks,
      methods,
      otherUrls: paper.conferenceUrls,
      record,
    });
    this.links.add(id, paper.date, tasks, methods);
    this.#addTexts(id, paper.title, paper.abstract, paper.authors);
    return true;
  }

  /** Adds a paper of which only this is known, so that nothing that names it is a dead end. Returns its id. */
  addStub(stub: Stub): number {
    const id = this.#write({ ...stub, ...UNTOLD });
    this.links.add(id, stub.date, [], []);
    this.#addTexts(id, stub.title, null, []);
    return id;
  }

  /** Remembers one more address of a paper, by which it may be asked for as well. */
  addAddress(id: number, url: string): void {
    if (this.#joins.addAddress(id, url)) this.#address.insert(paperAddress(url), id);
  }

  /** Remembers one more page of a paper: the site's links kept the pages of papers that were renamed. */
  addPage(id: number, page: string): void {
    this.#joins.addPage(id, page);
    this.addAddress(id, page);
  }

  /** The texts of the papers that were added since the last call. */
  takeTexts(): PaperTexts {
    const texts = this.#texts;
    this.#texts = noPapers();
    return texts;
  }

  /** Writes what could only be gathered until now. Yields between two steps, so that an import can be stopped. */
  *finish(): Generator<void> {
    this.#paper.finish();
    this.#address.finish();
    yield* this.links.write(this.#database);
  }

  /** Writes a paper and its addresses. Returns its id. */
  #write(paper: PaperRow): number {
    const id = this.#paper.rows + 1;
    const slug = paper.page === null ? null : slugOf(paper.page);
    const url = paper.page === PAPER_PAGE + slug ? null : paper.page;
    const { arxivId, title, date, urlAbs, urlPdf } = paper;
    const folded = title === null ? null : foldName(title);
    this.#paper.insert(
      id,
      slug,
      url,
      arxivId,
      title,
      date,
      paper.venue,
      urlAbs,
      urlPdf,
      JSON.stringify(paper.authors),
      JSON.stringify(paper.tasks),
      JSON.stringify(paper.methods),
      Number(paper.record === null),
      paper.record,
      this.#cited.count(citationKey(paper, folded?.words)),
    );
    const urls = [urlAbs, urlPdf, ...paper.otherUrls].filter((address) => address !== null);
    const addresses = this.#joins.addPaper(id, { page: paper.page, arxivId, urls, title: folded, date });
    for (const address of addresses) this.#address.insert(address, id);
    if (url !== null) this.addAddress(id, url);
    return id;
  }

  #addTexts(id: number, title: string | null, abstract: string | null, authors: readonly string[]): void {
    this.#texts.ids.push(id);
    this.#texts.titles.push(title);
    this.#texts.abstracts.push(abstract);
    this.#texts.authors.push(authors.join(' '));
  }
}

function distinct(ids: readonly number[]): readonly number[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}

/**
 * The arXiv id of a record in the form that all are compared in: the one it gives, else that of its addresses. What is
 * given and is none at all is kept as it is.
 */
export function arxivIdAmong(given: string | null, urls: readonly (string | null)[]): string | null {
  if (given !== null) return arxivIdOf(given) ?? given;
  return urls.reduce<string | null>((found, url) => found ?? arxivIdOf(url ?? ''), null);
}
