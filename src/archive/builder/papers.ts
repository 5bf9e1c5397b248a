import type { DatabaseSync } from 'node:sqlite';
import type { Paper } from '../../model.ts';
import { arxivIdOf, paperAddress } from '../addresses.ts';
import type { Joins } from '../joins.ts';
import { keyHash, nameKey, nameWords, titleShortKey } from '../keys.ts';
import { PAPER_PAGE, slugOf } from '../pages.ts';
import type { Catalogue } from './catalogue.ts';
import { noTexts, type PaperTexts } from './paper-texts.ts';
import { SortedTable, Table } from './table.ts';

/** What is known of a paper that only a result or a code link names. */
export interface Stub {
  readonly page: string | null;
  readonly arxivId: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly urlAbs: string | null;
  readonly urlPdf: string | null;
}

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
];

/**
 * Writes papers with everything that leads to them: keys, title words, links to tasks and methods. Their texts are
 * gathered for whoever writes those.
 */
export class PaperWriter {
  readonly #database: DatabaseSync;
  readonly #joins: Joins;
  readonly #catalogue: Catalogue;
  readonly #paper: Table;
  readonly #address: SortedTable;
  readonly #titleKey: SortedTable;
  readonly #titleWords = new Map<string, number>();
  #texts = noTexts();

  constructor(database: DatabaseSync, joins: Joins, catalogue: Catalogue) {
    this.#database = database;
    this.#joins = joins;
    this.#catalogue = catalogue;
    this.#paper = new Table(database, 'paper', PAPER_COLUMNS);
    this.#address = new SortedTable(database, 'paper_address', ['address', 'paper']);
    this.#titleKey = new SortedTable(database, 'paper_title_key', ['hash', 'paper']);
  }

  /** Adds a paper of the papers dump. Returns false where its page is there already: the first record is kept. */
  add(paper: Paper): boolean {
    if (this.#joins.findPaperPage(paper.url) !== undefined) return false;
    const tasks = [...new Set(paper.tasks)].map((name) => this.#catalogue.taskId(name));
    const methods = [...new Set(paper.methods)].map((name) => this.#catalogue.methodId(name));
    const arxivId = paper.arxivId ?? firstArxivId([paper.abstractUrl, paper.pdfUrl]);
    const id = this.#write(
      { ...paper, page: paper.url, arxivId, urlAbs: paper.abstractUrl, urlPdf: paper.pdfUrl },
      [paper.venue, JSON.stringify(paper.authors), JSON.stringify(tasks), JSON.stringify(methods)],
      paper.conferenceUrls,
    );
    this.#addTexts(id, paper.title, paper.abstract, paper.authors);
    return true;
  }

  /** Adds a paper of which only this is known, so that nothing that names it is a dead end. Returns its id. */
  addStub(stub: Stub): number {
    const id = this.#write(stub, [null, '[]', '[]', '[]'], [], true);
    this.#addTexts(id, stub.title, null, []);
    return id;
  }

  /** Remembers one more address of a paper, by which it may be asked for as well. */
  addAddress(id: number, url: string): void {
    if (this.#joins.addAddress(id, url)) this.#address.insert(paperAddress(url), id);
  }

  /** The texts of the papers that were added since the last call. */
  takeTexts(): PaperTexts {
    const texts = this.#texts;
    this.#texts = noTexts();
    return texts;
  }

  finish(): void {
    this.#address.finish();
    this.#titleKey.finish();
    const titleWord = new Table(this.#database, 'title_word', ['word', 'titles']);
    const words = [...this.#titleWords].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [word, titles] of words) titleWord.insert(word, titles);
    this.#database.exec(LINKS);
  }

  #write(
    paper: Stub,
    more: readonly (string | null)[],
    otherUrls: readonly string[],
    isStub = false,
  ): number {
    const id = this.#paper.rows + 1;
    const slug = paper.page === null ? null : slugOf(paper.page);
    const url = paper.page === PAPER_PAGE + slug ? null : paper.page;
    const { arxivId, title, date, urlAbs, urlPdf } = paper;
    const [venue = null, authors = '[]', tasks = '[]', methods = '[]'] = more;
    this.#paper.insert(
      id,
      slug,
      url,
      arxivId,
      title,
      date,
      venue,
      urlAbs,
      urlPdf,
      authors,
      tasks,
      methods,
      isStub,
    );
    const urls = [urlAbs, urlPdf, ...otherUrls].filter((address) => address !== null);
    this.#joins.addPaper(id, { page: paper.page, arxivId, urls, title, date });
    for (const address of urls) {
      const found = arxivIdOf(address);
      if (found === null || found !== arxivId) this.#address.insert(paperAddress(address), id);
    }
    if (title !== null) this.#addTitle(id, title);
    return id;
  }

  #addTexts(id: number, title: string | null, abstract: string | null, authors: readonly string[]): void {
    this.#texts.ids.push(id);
    this.#texts.titles.push(title ?? '');
    this.#texts.abstracts.push(abstract);
    this.#texts.authors.push(authors.join(' '));
  }

  #addTitle(id: number, title: string): void {
    this.#titleKey.insert(keyHash(nameKey(title)), id);
    const short = titleShortKey(title);
    if (short !== null) this.#titleKey.insert(keyHash(short), id);
    for (const word of new Set(nameWords(title)))
      this.#titleWords.set(word, (this.#titleWords.get(word) ?? 0) + 1);
  }
}

function firstArxivId(urls: readonly (string | null)[]): string | null {
  for (const url of urls) {
    const id = url === null ? null : arxivIdOf(url);
    if (id !== null) return id;
  }
  return null;
}

/** In the order of their keys, which is the quickest way to fill them. */
const LINKS = `
INSERT INTO paper_task (task, date, paper)
  SELECT listed.value, COALESCE(date, ''), paper.id FROM paper, json_each(paper.tasks) AS listed ORDER BY 1, 2, 3;
INSERT INTO paper_method (method, date, paper)
  SELECT listed.value, COALESCE(date, ''), paper.id FROM paper, json_each(paper.methods) AS listed ORDER BY 1, 2, 3;
`;
