import type { CitedPaper } from '../cited-papers.ts';
import { type AuthorName, authorName } from './author-name.ts';
import { plainLine } from './latex-text.ts';

/** What a bibliography of any format says of a paper: one line each, nothing but what is seen, never empty. */
export interface Reference {
  readonly key: string;
  /** Published where the proceedings are known; a preprint where nothing but arXiv is. */
  readonly kind: 'published' | 'preprint' | 'other';
  readonly title: string | null;
  readonly authors: readonly AuthorName[];
  readonly venue: string | null;
  readonly year: string | null;
  readonly arxivId: string | null;
  /** As they stand in an address: ASCII without blanks and braces. */
  readonly doi: string | null;
  readonly url: string | null;
}

/** Reads a citation for a bibliography. What is no id of arXiv and no address of the web is left out. */
export function referenceOf({ key, citation }: CitedPaper): Reference {
  const arxivId = /^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/.exec(citation.arxivId ?? '')?.[0] ?? null;
  const venue = plainLine(citation.venue ?? '') || null;
  return {
    key: plainLine(key),
    kind: venue !== null ? 'published' : arxivId === null ? 'other' : 'preprint',
    title: plainLine(citation.title ?? '') || null,
    authors: citation.authors.flatMap((name) => authorName(name) ?? []),
    venue,
    year: citation.year,
    arxivId,
    doi: plainAddress(citation.doi ?? '') || null,
    url: webAddress(citation.url ?? ''),
  };
}

/** An address as all readers take it whole; null where it is none of the web. */
export function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) ? plainAddress(url) : null;
}

/** What would end a field or the address is written in numbers, and so is what is not ASCII. */
function plainAddress(address: string): string {
  return address
    .toWellFormed()
    .trim()
    .replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu, encodeURIComponent);
}
