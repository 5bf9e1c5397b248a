import type { Archive } from '../../archive.ts';
import type { Hits } from '../../names/ladder.ts';
import { nameKey, nameWords } from '../../names/writing/keys.ts';
import type { PaperLine } from '../lines.ts';
import { mentionedArxivId } from './arxiv-mention.ts';
import { findByAddress, findByArxivId, findByTitle, isCited } from './bibliography.ts';

/**
 * Where a reference goes on to its next part, in the styles that are in use: behind a sentence ("He, K. et al. Deep …"),
 * behind the authors of Springer's ("Sun, J.: Deep …"), at the mark of China's standard ("[C]//"), a quote, a dash, or a
 * year ("(2016)", ", 2016").
 */
const BETWEEN_PARTS =
  /(?<=[.?!])["”’']?\s+|\.:\s+|\s*["“”]\s*|\s[-–—]\s|\[[A-Z](?:\/[A-Z]+)?\](?:\/\/|\.)?\s*|[.,]?\s*[([](?:19|20)\d\d[a-z]?[)\]][.,:]?\s*|,\s+(?=(?:19|20)\d\d\b)/u;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A URL, or a DOI alone. */
const ADDRESS = /https?:\/\/\S+|\b10\.\d{4,}\/\S+/gi;

/** Texts with more characters are no reference, nor those with fewer words: a short title, and a year or an author. */
const LONGEST = 1000;
const FEWEST_WORDS = 3;

/**
 * The papers of a reference as it is printed: "Vaswani, A., Shazeer, N. (2017). Attention is all you need. NeurIPS." By an
 * id or an address in it; else by the title, where an author stands beside it, or the year beside a longer one. Null
 * where nothing is so sure.
 */
export function findPrintedReference(archive: Archive, text: string): Hits | null {
  if (text.length > LONGEST || nameWords(text).length < FEWEST_WORDS) return null;
  const candidates = (byIdentity(archive, text) ?? byPart(archive, text)).map(
    ({ id, results, repositories }) => ({ id, weight: results + repositories }),
  );
  return candidates.length === 0 ? null : { step: 'normalised', candidates, total: candidates.length };
}

function byIdentity(archive: Archive, text: string): PaperLine[] | null {
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

function byPart(archive: Archive, text: string): PaperLine[] {
  for (const part of text.split(BETWEEN_PARTS)) {
    const title = part.replace(/[\s.,;]+$/, '');
    if (nameWords(title).length < 2) continue;
    const beside = text.replace(part, ' ');
    const found = findByTitle(archive, title).filter(
      (paper) => nameKey(paper.title ?? '') === nameKey(title) && agrees(paper, title, beside),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether what stands beside the title is about the paper. */
function agrees(paper: PaperLine, title: string, beside: string): boolean {
  const words = new Set(nameWords(beside));
  const hasAuthor = paper.authors.some((name) => words.has(nameWords(name).at(-1) ?? ''));
  return isCited(paper, title, { years: beside.match(YEAR) ?? [], hasAuthor });
}
