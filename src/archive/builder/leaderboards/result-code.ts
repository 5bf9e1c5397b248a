import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { linkUrls } from '../../code/packed-links.ts';
import { LINKS_OF_PAPER, type LinkOfPaper, repositoriesOfResult } from '../../code/repositories.ts';

/** The repositories of a result: the first of them, and how many there are. */
export interface CodeOfResult {
  readonly url: string | null;
  readonly count: number;
}

const NO_CODE: CodeOfResult = { url: null, count: 0 };

/** Gathers the repositories that a result and its paper have. To be asked when all code links are written. */
export class ResultCode {
  readonly #linked: StatementSync;
  /** What the latest result of each paper has, and its links: mostly the paper's other results have the same. */
  readonly #known = new Map<number, { readonly codeLinks: string; readonly code: CodeOfResult }>();

  constructor(database: DatabaseSync) {
    this.#linked = database.prepare(LINKS_OF_PAPER);
  }

  /** `codeLinks` are those of the result itself, as `packLinks` makes them. */
  of(paper: number | null, codeLinks: string): CodeOfResult {
    if (paper === null) return this.#gather([], codeLinks);
    const known = this.#known.get(paper);
    if (known?.codeLinks === codeLinks) return known.code;
    const ofPaper = this.#linked.all(paper) as unknown as LinkOfPaper[];
    const code = this.#gather(ofPaper, codeLinks);
    this.#known.set(paper, { codeLinks, code });
    return code;
  }

  #gather(ofPaper: readonly LinkOfPaper[], codeLinks: string): CodeOfResult {
    if (ofPaper.length === 0 && codeLinks === '[]') return NO_CODE;
    const urls = repositoriesOfResult(ofPaper, linkUrls(codeLinks));
    return { url: urls[0] ?? null, count: urls.length };
  }
}
