import type { Archive } from '../../archive.ts';
import type { Hits } from '../../names/ladder.ts';
import { nameKey, nameWords } from '../../names/writing/keys.ts';
import { citationYear } from '../citation-key.ts';
import { mentionedArxivId } from './arxiv-mention.ts';
import { type EntryCandidate, findByAddress, findByArxivId, findByTitle } from './bibliography.ts';

/**
 * Where a reference goes on to its next part, in the styles that are in use: behind a sentence ("He, K. et al. Deep …"),
 * behind the authors of Springer's ("Sun, J.: Deep …"), at the mark of China's standard ("[C]//"), a quote, a dash, or a
 * year ("(2016)", ", 2016").
 */
const betweenParts = () =>
  /(?<=[.?!])["”’']?\s+|\.:\s+|\s*["“”]\s*|\s[-–—]\s|\[[A-Z](?:\/[A-Z]+)?\](?:\/\/|\.)?\s*|[.,]?\s*[([](?:19|20)\d\d[a-z]?[)\]][.,:]?\s*|,\s+(?=(?:19|20)\d\d\b)/u;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** In so many years a preprint becomes a publication. */
const YEARS_APART = 2;
/** Where no author stands beside it, a title of fewer words may be that of another paper of the same year. */
const TELLING_WORDS = 4;

/** A URL, or a DOI alone. */
const ADDRESS = /https?:\/\/\S+|\b10\.\d{4,}\/\S+/gi;

/** Longer texts are no reference. */
const LONGEST = 1000;

/**
 * The papers of a reference as it is printed: "Vaswani, A., Shazeer, N. (2017). Attention is all you need. NeurIPS." By an
 * id or an address in it; else by the title, where an author stands beside it, or the year beside a longer one. Null
 * where nothing is so sure.
 */
export function findPrintedReference(archive: Archive, text: string): Hits | null {
  if (text.length > LONGEST || nameWords(text).length < TELLING_WORDS - 1) return null;
  const candidates = (byIdentity(archive, text) ?? byPart(archive, text)).map(
    ({ id, results, repositories }) => ({ id, weight: results + repositories }),
  );
  return candidates.length === 0 ? null : { step: 'normalised', candidates, total: candidates.length };
}

function byIdentity(archive: Archive, text: string): EntryCandidate[] | null {
  const arxivId = mentionedArxivId(text);
  const addresses = [...text.matchAll(ADDRESS)].map(([address]) => address.replace(/[.,;)\]]+$/, ''));
  const found = [
    ...(arxivId === null ? [] : findByArxivId(archive, arxivId)),
    ...addresses.flatMap((address) => findByAddress(archive, address)),
  ];
  // An address in a reference may be that of the whole volume.
  const [paper] = found;
  return paper !== undefined && found.every(({ id }) => id === paper.id) ? [paper] : null;
}

function byPart(archive: Archive, text: string): EntryCandidate[] {
  for (const part of text.split(betweenParts())) {
    const title = part.replace(/[\s.,;]+$/, '');
    const words = nameWords(title);
    if (words.length < 2) continue;
    const beside = text.replace(part, ' ');
    const found = findByTitle(archive, title).filter(
      (paper) => nameKey(paper.title ?? '') === nameKey(title) && agrees(paper, beside, words.length),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether what stands beside a title is about the paper. */
function agrees(paper: EntryCandidate, beside: string, titleWords: number): boolean {
  const apart = yearsApart(paper, beside);
  const words = new Set(nameWords(beside));
  const hasAuthor = paper.authors.some((name) => words.has(nameWords(name).at(-1) ?? ''));
  if (hasAuthor) return apart === null || apart <= YEARS_APART;
  return apart !== null && apart <= 1 && titleWords >= TELLING_WORDS;
}

/** How far the nearest year in a text is from those of a paper; null where either has none. */
function yearsApart(paper: EntryCandidate, text: string): number | null {
  const years = [citationYear(paper), citationYear({ ...paper, venue: null })].filter(
    (year) => year !== null,
  );
  const distances = [...text.matchAll(YEAR)].flatMap(([year]) =>
    years.map((known) => Math.abs(Number(known) - Number(year))),
  );
  return distances.length === 0 ? null : Math.min(...distances);
}
