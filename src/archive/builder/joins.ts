import { arxivIdOf, paperAddress } from '../addresses.ts';
import type { FoldedName } from '../names/writing/keys.ts';
import { PAPER_PAGE } from '../pages.ts';
import { KeyMap } from './key-map.ts';
import { NumberSet } from './papers/number-list.ts';

/**
 * The archive in maps, while it is imported. The dumps name the same things by different texts: a leaderboard row by
 * an outside URL, a code link by the paper's page, a paper its tasks by name. Each map below leads from one such key
 * to the id of the row that the archive gets; nothing else is kept in memory of what has been written.
 */
export class Joins {
  /** The paper's page → paper. */
  readonly paperByPage = new KeyMap();
  /** arXiv id without version → paper. */
  readonly paperByArxivId = new KeyMap();
  /** Folded address that is not arXiv's → paper. */
  readonly paperByAddress = new KeyMap();
  /** Folded title and year → paper; `SEVERAL` where two papers share them, so that neither is taken for the other. */
  readonly paperByTitle = new KeyMap();
  /** The papers that have an arXiv id: a row with another one means another paper, whatever its title is. */
  readonly #atArxiv = new NumberSet();
  /** Task name, exactly as in the dumps → task. */
  readonly taskByName = new Map<string, number>();
  /** Dataset name or variant, as leaderboards spell it → catalogue dataset. */
  readonly datasetByName = new Map<string, number>();
  /** Method name, exactly → method. */
  readonly methodByName = new Map<string, number>();
  /** Folded address → repository. */
  readonly repositoryByAddress = new KeyMap();
  /** Task id and leaderboard dataset → index of the merged leaderboard. */
  readonly leaderboardByKey = new Map<string, number>();

  /**
   * Remembers every key that a paper may be named by. The first paper keeps a key that two papers claim. Returns the
   * paper's folded addresses, but for those that its arXiv id says already.
   */
  addPaper(id: number, paper: PaperKeys): string[] {
    if (paper.page !== null) this.paperByPage.setOnce(pageKey(paper.page), id);
    if (paper.arxivId !== null) this.#addFolded(id, ARXIV + paper.arxivId);
    const addresses = paper.urls.map(paperAddress);
    for (const address of addresses) this.#addFolded(id, address);
    const title = titleKey(paper.title, paper.date);
    if (title !== null && !this.paperByTitle.setOnce(title, id)) this.paperByTitle.set(title, SEVERAL);
    const own = paper.arxivId === null ? null : ARXIV + paper.arxivId;
    return addresses.filter((address) => address !== own);
  }

  /** Remembers one more page of a paper. */
  addPage(id: number, page: string): void {
    this.paperByPage.setOnce(pageKey(page), id);
  }

  /** Remembers an address of a paper. Returns false where it is known already, as this paper's or another's. */
  addAddress(id: number, url: string): boolean {
    return this.#addFolded(id, paperAddress(url));
  }

  #addFolded(id: number, address: string): boolean {
    if (!address.startsWith(ARXIV)) return this.paperByAddress.setOnce(address, id);
    this.#atArxiv.add(id);
    return this.paperByArxivId.setOnce(address.slice(ARXIV.length), id);
  }

  /** The paper that a row means: by arXiv id, else by address, else by title and year; undefined if none is known. */
  findPaper(paper: Omit<PaperKeys, 'page'>): number | undefined {
    const ids = [paper.arxivId, ...paper.urls.map(arxivIdOf)].filter((id) => id !== null);
    for (const id of ids) {
      const found = this.paperByArxivId.get(id);
      if (found !== undefined) return found;
    }
    for (const url of paper.urls) {
      const found = this.paperByAddress.get(paperAddress(url));
      if (found !== undefined) return found;
    }
    for (const date of [paper.date, null]) {
      const title = titleKey(paper.title, date);
      const found = title === null ? undefined : this.paperByTitle.get(title);
      if (found === undefined) continue;
      const isOther = found === SEVERAL || (ids.length > 0 && this.#atArxiv.has(found));
      return isOther ? undefined : found;
    }
    return undefined;
  }

  /** Lets go of the pages of papers: only code links name papers by them. */
  forgetPages(): void {
    this.paperByPage.clear();
  }

  findPaperPage(page: string): number | undefined {
    return this.paperByPage.get(pageKey(page));
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
