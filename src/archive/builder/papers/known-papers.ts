import { arxivIdOf, paperAddress } from '../../addresses/addresses.ts';
import { PAPER_PAGE } from '../../addresses/pages.ts';
import type { FoldedName } from '../../names/writing/keys.ts';
import { KeyMap } from '../key-map.ts';
import { NumberSet } from './number-list.ts';

/**
 * What papers are named by, while they are imported. The dumps name one paper by different texts: a leaderboard row by an
 * outside URL, a code link by the paper's page. Each map leads from one such key to the id of the row that the archive
 * gets; nothing else is kept in memory of a paper that has been written.
 */
export class KnownPapers {
  readonly #byPage = new KeyMap();
  /** Without the version. */
  readonly #byArxivId = new KeyMap();
  /** By folded addresses that are not arXiv's. */
  readonly #byAddress = new KeyMap();
  /** By folded title and year; `SEVERAL` where two papers share them, so that neither is taken for the other. */
  readonly #byTitle = new KeyMap();
  /** The papers that have an arXiv id: a row with another one means another paper, whatever its title is. */
  readonly #atArxiv = new NumberSet();

  /**
   * Remembers every key that a paper may be named by. The first paper keeps a key that two papers claim. Returns the
   * paper's folded addresses, but for those that its arXiv id says already.
   */
  add(id: number, paper: PaperKeys): string[] {
    if (paper.page !== null) this.#byPage.setOnce(pageKey(paper.page), id);
    if (paper.arxivId !== null) this.#addFolded(id, ARXIV + paper.arxivId);
    const addresses = paper.urls.map(paperAddress);
    for (const address of addresses) this.#addFolded(id, address);
    const title = titleKey(paper.title, paper.date);
    if (title !== null && !this.#byTitle.setOnce(title, id)) this.#byTitle.set(title, SEVERAL);
    const own = paper.arxivId === null ? null : ARXIV + paper.arxivId;
    return addresses.filter((address) => address !== own);
  }

  /** Remembers one more page of a paper. */
  addPage(id: number, page: string): void {
    this.#byPage.setOnce(pageKey(page), id);
  }

  /** Remembers an address of a paper. Returns false where it is known already, as this paper's or another's. */
  addAddress(id: number, url: string): boolean {
    return this.#addFolded(id, paperAddress(url));
  }

  #addFolded(id: number, address: string): boolean {
    if (!address.startsWith(ARXIV)) return this.#byAddress.setOnce(address, id);
    this.#atArxiv.add(id);
    return this.#byArxivId.setOnce(address.slice(ARXIV.length), id);
  }

  /** The paper that a row means: by arXiv id, else by address, else by title and year; undefined if none is known. */
  find(paper: Omit<PaperKeys, 'page'>): number | undefined {
    const ids = [paper.arxivId, ...paper.urls.map(arxivIdOf)].filter((id) => id !== null);
    for (const id of ids) {
      const found = this.#byArxivId.get(id);
      if (found !== undefined) return found;
    }
    for (const url of paper.urls) {
      const found = this.#byAddress.get(paperAddress(url));
      if (found !== undefined) return found;
    }
    for (const date of [paper.date, null]) {
      const title = titleKey(paper.title, date);
      const found = title === null ? undefined : this.#byTitle.get(title);
      if (found === undefined) continue;
      const isOther = found === SEVERAL || (ids.length > 0 && this.#atArxiv.has(found));
      return isOther ? undefined : found;
    }
    return undefined;
  }

  /** Lets go of the pages of papers. */
  forgetPages(): void {
    this.#byPage.clear();
  }

  /** The paper with this page. */
  findPage(page: string): number | undefined {
    return this.#byPage.get(pageKey(page));
  }
}

/** No paper: ids count from 1. */
const SEVERAL = 0;

/** How a folded address at arXiv begins. */
const ARXIV = 'arxiv.org/abs/';

/** What a paper may be recognised by. */
export interface PaperKeys {
  readonly page: string | null;
  readonly arxivId: string | null;
  readonly urls: readonly string[];
  /** The title, folded. */
  readonly title: FoldedName | null;
  readonly date: string | null;
}

/**
 * The site's own slug, or the folded address of a page that is not the site's: http and https, `www.` and a trailing
 * slash make no other page.
 */
function pageKey(page: string): string {
  if (page.startsWith(PAPER_PAGE) && !/[^\w-]/.test(page.slice(PAPER_PAGE.length))) {
    return page.slice(PAPER_PAGE.length);
  }
  const address = paperAddress(page);
  return address.startsWith(FOLDED_PAGE) ? address.slice(FOLDED_PAGE.length) : address;
}

/** What the addresses of the site's pages begin with once they are folded; folding takes a slash at the end away. */
const FOLDED_PAGE = `${paperAddress(PAPER_PAGE)}/`;

/**
 * The key of a title in a year. Papers without a date share a year of their own: a result's title leads to one of them
 * when no paper of its year has that title. Titles of one or two words are too common to tell a paper without its year.
 */
function titleKey(title: FoldedName | null, date: string | null): string | null {
  if (title === null || title.key === '' || (date === null && title.words.length < 3)) return null;
  return `${date?.slice(0, 4) ?? 'undated'} ${title.key}`;
}
