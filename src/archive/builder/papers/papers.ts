import type { DatabaseSync } from 'node:sqlite';
import type { Paper } from '../../../model.ts';
import { arxivIdOf, paperAddress } from '../../addresses/addresses.ts';
import { PAPER_PAGE, slugOf } from '../../addresses/pages.ts';
import { foldName } from '../../names/writing/keys.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { noPapers, type PaperRows } from '../delivery.ts';
import { SortedTable } from '../table.ts';
import { KnownPapers, type PaperKeys } from './known-papers.ts';
import { PaperLinkLists } from './paper-links.ts';

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
interface ReadPaper extends Stub {
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

/**
 * Makes the rows of papers, for whoever writes them into the archive's file, gathers which tasks and methods they name, and
 * writes their addresses.
 */
export class PaperWriter {
  /** Which tasks and methods the papers name so far. */
  readonly links = new PaperLinkLists();
  readonly #known = new KnownPapers();
  readonly #catalogue: Catalogue;
  readonly #address: SortedTable;
  #papers = noPapers();
  #count = 0;
  #stubs = 0;

  constructor(database: DatabaseSync, catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#address = new SortedTable(database, 'paper_address', ['address', 'paper']);
  }

  /** Adds a paper of the papers dump. Returns false where its page is there already: the first record is kept. */
  add(paper: Paper, record: number): boolean {
    if (this.#known.findPage(paper.url) !== undefined) return false;
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
    this.links.add(id, tasks, methods);
    this.#papers.abstracts.push(paper.abstract);
    return true;
  }

  /** Adds a paper of which only this is known, so that nothing that names it is a dead end. Returns its id. */
  addStub(stub: Stub): number {
    const id = this.#write({ ...stub, ...UNTOLD });
    this.#papers.abstracts.push(null);
    this.#stubs++;
    return id;
  }

  /** Remembers one more address of a paper, by which it may be asked for as well. */
  addAddress(id: number, url: string): void {
    if (this.#known.addAddress(id, url)) this.#address.insert(paperAddress(url), id);
  }

  /** Remembers one more page of a paper: the site's links kept the pages of papers that were renamed. */
  addPage(id: number, page: string): void {
    this.#known.addPage(id, page);
    this.addAddress(id, page);
  }

  /** The paper that a row means: see `KnownPapers`. */
  find(paper: Omit<PaperKeys, 'page'>): number | undefined {
    return this.#known.find(paper);
  }

  /** The paper with this page. Not to be asked after `forgetPages`. */
  findPage(page: string): number | undefined {
    return this.#known.findPage(page);
  }

  /** Lets go of the pages of papers: only papers and code links name papers by them. */
  forgetPages(): void {
    this.#known.forgetPages();
  }

  /** The papers that were added since the last call. */
  takePapers(): PaperRows {
    const papers = this.#papers;
    this.#papers = noPapers();
    return papers;
  }

  /** How many papers have been added, and how many of them are stubs. */
  get counts(): { readonly papers: number; readonly stubs: number } {
    return { papers: this.#count - this.#stubs, stubs: this.#stubs };
  }

  /** Writes the addresses, which could only be gathered until now. */
  finish(): void {
    this.#address.finish();
  }

  /** Makes the row of a paper and writes its addresses. Returns its id. */
  #write(paper: ReadPaper): number {
    const id = ++this.#count;
    const slug = paper.page === null ? null : slugOf(paper.page);
    const url = paper.page === PAPER_PAGE + slug ? null : paper.page;
    const { arxivId, title, date, urlAbs, urlPdf } = paper;
    const folded = title === null ? null : foldName(title);
    this.#papers.cells.push(
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
    );
    const urls = [urlAbs, urlPdf, ...paper.otherUrls].filter((address) => address !== null);
    const addresses = this.#known.add(id, { page: paper.page, arxivId, urls, title: folded, date });
    for (const address of addresses) this.#address.insert(address, id);
    if (url !== null) this.addAddress(id, url);
    return id;
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
