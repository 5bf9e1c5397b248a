import { withoutEnd } from '../../addresses/addresses.ts';
import type { Archive } from '../../archive.ts';
import { type Hits, hitsOf } from '../../names/ladder.ts';
import { nameKey, nameWords } from '../../names/writing/keys.ts';
import type { PaperLine } from '../lines.ts';
import { mentionedArxivId } from './arxiv-mention.ts';
import { findByAddress, findByArxivId, findByTitle, isCited, knownTitles } from './bibliography.ts';

/** Where a reference goes on to its next part, in the styles that are in use. */
const placesBetweenParts = () => [
  // A sentence ends: "He, K. et al. Deep …".
  /(?<=[.?!])["”’']?\s+/u,
  // The authors of Springer's style: "Sun, J.: Deep …".
  /\.:\s+/u,
  // Those of ISO 690: "HE, Kaiming; SUN, Jian: Deep …".
  /(?<=;[^;:]*|^\p{Lu}{2,},[^:]*):\s+/u,
  // Quotes of all languages.
  /\s*["“”„«»]\s*/u,
  /(?<!\S)['‘]/u,
  /['’](?=[\s.,;:)]|$)/u,
  // What makes a title slanted.
  /\*+/u,
  /\\(?:newblock|emph|textit)\b\s*/u,
  // Wide signs, a dash, the mark of Russia's standard.
  /[：，]/u,
  /\s[-–—]\s+/u,
  /\s\/\/\s/u,
  // The marks of China's standard: "[C]//", "[EB/OL]".
  /\[[A-Z]{1,2}(?:\/[A-Z]{1,2})?\](?:\/\/|\.)?\s*/u,
  // A year, and what stands with it in brackets: "(2016)", "(CVPR 2016)", ", CVPR 2016", "et al. 2016, Deep …".
  /[.,]?\s*[([](?:[^()[\]]*\s)?(?:19|20)\d\d[a-z]?[)\]][.,:]?\s*/u,
  /,\s+(?=(?:in\s+)?(?:\p{Lu}[\p{L}-]*\s)?(?:19|20)\d\d\b)/u,
  /(?<=\b(?:19|20)\d\d[a-z]?),\s+/u,
];

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A URL, or a DOI alone. */
const ADDRESS = /https?:\/\/\S+|\b10\.\d{4,}\/\S+/gi;

/** Texts with more characters are no reference, nor those with fewer words: a short title, and a year or an author. */
const LONGEST = 1000;
const FEWEST_WORDS = 3;

/** A title goes over fewer places at which a reference might go on. */
const MOST_PARTS = 8;

/**
 * The papers of a reference as it is printed: "Vaswani, A., Shazeer, N. (2017). Attention is all you need. NeurIPS." By an
 * id or an address in it; else by the title, where an author stands beside it, or the year beside a longer one. Null
 * where nothing is so sure.
 */
export function findPrintedReference(archive: Archive, text: string): Hits | null {
  if (text.length > LONGEST || nameWords(text).length < FEWEST_WORDS) return null;
  const papers = byIdentity(archive, text) ?? byPart(archive, text);
  const candidates = papers.map(({ id, results, repositories }) => ({ id, weight: results + repositories }));
  return hitsOf('normalised', candidates);
}

function byIdentity(archive: Archive, text: string): PaperLine[] | null {
  const arxivId = mentionedArxivId(text);
  const addresses = [...text.matchAll(ADDRESS)].map(([address]) => withoutEnd(address));
  const found = [
    ...(arxivId === null ? [] : findByArxivId(archive, arxivId)),
    ...addresses.flatMap((address) => findByAddress(archive, address)),
  ];
  // An address in a reference may be that of the whole volume.
  const [paper] = found;
  return paper !== undefined && found.every(({ id }) => id === paper.id) ? [paper] : null;
}

/** A part of a reference that may be a title, and what else stands there that tells of its paper. */
interface Part {
  readonly title: string;
  readonly key: string;
  readonly beside: string;
  /** Where one of its authors must stand; elsewhere the year is enough for a longer title. */
  readonly names?: string | undefined;
}

/** The longest part that is a title counts: a title may hold a dash, a quote or a full stop of its own. */
function byPart(archive: Archive, text: string): PaperLine[] {
  const parts = [...runsOf(text), ...beginningsOf(text)].sort(
    (one, other) => other.key.length - one.key.length,
  );
  const known = knownTitles(
    archive,
    parts.map(({ key }) => key),
  );
  for (const part of parts) {
    if (!known.has(part.key)) continue;
    const found = findByTitle(archive, part.title).filter(
      (paper) => nameKey(paper.title ?? '') === part.key && agrees(paper, part),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** What stands between two places at which the reference goes on, be there others between them. */
function runsOf(text: string): Part[] {
  const end = { from: text.length, to: text.length };
  const places = [{ from: 0, to: 0 }, ...placesOf(text, ...placesBetweenParts()), end];
  return places.flatMap((begin, index) =>
    places.slice(index + 1, index + 1 + MOST_PARTS).flatMap((end) => runOf(text, begin, end)),
  );
}

function runOf(text: string, begin: Place, end: Place): Part[] {
  const before = text.slice(0, begin.from);
  // "Comment on “Deep …”" is another paper.
  if (QUOTE.test(text.slice(begin.from, begin.to)) && inTitle().test(before)) return [];
  const isDash = ({ from, to }: Place) => DASH.test(text.slice(from, to));
  const after = text.slice(end.to);
  const isBehind = isDash(begin);
  const isBefore = isDash(end) && !venue().test(after);
  if (isBehind && isBefore) return [];
  const names = isBehind ? lastName(before) : isBefore ? nextName(after) : undefined;
  return partOf({
    title: text.slice(begin.to, end.from),
    beside: `${text.slice(0, begin.to)} ${text.slice(end.from)}`,
    names,
  });
}

/** Where it appeared: "CVPR 2016", "2016". */
const venue = () => /^(?:in\s+)?(?:\p{Lu}[\p{L}-]*\s)?(?:19|20)\d\d\b/u;

const QUOTE = /["“„«‘']/;

/** A word of small letters in front of a quote goes on in it, but for that of "et al.". */
const inTitle = () => /(?:^|\s)(?!al\s*$)\p{Ll}+\s*$/u;

/** A title may go on behind a dash, unless an author stands there. */
const DASH = /^\s[-–—]\s/;

/** The beginning up to a comma, behind which an author stands: "Deep …, Kaiming He, Xiangyu Zhang, CVPR 2016". */
function beginningsOf(text: string): Part[] {
  const begin = /^(?:\[\w+\]|\d+\.|[-•])\s+/.exec(text)?.[0].length ?? 0;
  return placesOf(text, /,\s+/u).flatMap(({ from, to }) => {
    const rest = text.slice(to);
    return partOf({ title: text.slice(begin, from), beside: rest, names: nextName(rest) });
  });
}

/** What stands behind the last sentence, comma, semicolon, dash or "and". */
function lastName(text: string): string {
  return text.split(/[,;]|\s(?:and|&|[-–—])\s|(?<=\p{L}{2}(?<!\bal))[.?!]\s/u).at(-1) ?? '';
}

/** What stands in front of the next comma, semicolon, bracket, asterisk, dash or "and". */
function nextName(text: string): string {
  return text.split(/[,;(*]|\s(?:and|&|[-–—])\s/, 1)[0] ?? '';
}

/** Where a part ends and the next one begins. */
interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf(text: string, ...patterns: readonly RegExp[]): Place[] {
  const anyOf = patterns.map(({ source }) => source).join('|');
  return [...text.matchAll(new RegExp(anyOf, 'gu'))].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

function partOf(part: Omit<Part, 'key'>): Part[] {
  const words = nameWords(part.title);
  return words.length < 2 ? [] : [{ ...part, key: words.join('') }];
}

/** Whether what stands beside the title is about the paper. */
function agrees(paper: PaperLine, { title, beside, names }: Part): boolean {
  const words = new Set(nameWords(names ?? beside));
  const hasAuthor = paper.authors.some((name) => words.has(nameWords(name).at(-1) ?? ''));
  const mayAgree = hasAuthor || names === undefined;
  return mayAgree && isCited(paper, title, { years: beside.match(YEAR) ?? [], hasAuthor });
}
