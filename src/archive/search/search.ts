import type { Archive } from '../archive.ts';
import { findWord } from '../names/mistakes/mended-words.ts';
import { KEY_SOURCE } from '../names/writing/keys.ts';
import { type Found, type SearchedKinds, type SearchWish, searchAll } from './all.ts';
import { FIT } from './fit.ts';
import type { SearchKind } from './kinds.ts';
import type { Instead } from './mended.ts';
import { parseSearch, type SearchQuery, spellingsOf } from './query.ts';

/** What a search found. */
export interface SearchAnswer {
  readonly query: SearchQuery;
  /** Of each kind the best first; the kind with the best first. */
  readonly found: ReadonlyMap<SearchKind, readonly Found[]>;
  /** What was looked for instead of what was typed, or null. */
  readonly instead: string | null;
  /** What was looked for besides, or null. */
  readonly also: string | null;
  /** Whether a short form means several things alike. */
  readonly isAmbiguous: boolean;
  /** Whether no name and no title holds all that was looked for. */
  readonly isUncertain: boolean;
  /** Things passed over because they look like spam. */
  readonly hidden: number;
}

/** Searches names, titles, authors and abstracts for a typed text. No text is an error. */
export async function search(archive: Archive, typed: string, wish: SearchWish): Promise<SearchAnswer> {
  const query = parseSearch(typed);
  const first = searchAll(archive, query, wish);
  const isFound =
    first.fit >= FIT.words && (first.fit >= FIT.model || isForModels(wish) || areKnown(archive, query.words));
  if (query.words.length === 0) return answerOf(query, first, null);
  if (isFound && (first.fit >= CLEAR || !hasShortForm(archive, query))) return answerOf(query, first, null);
  // Loaded here: only a text that no name and no title holds needs it.
  const { searchInstead, searchWritten } = await import('./mended.ts');
  if (isFound) return alsoWritten(query, first, searchWritten(archive, query, wish));
  const least = first.fit < FIT.words ? FIT.words : FIT.model;
  const other = searchInstead(archive, query, least, wish);
  return other !== null && other.fit >= least
    ? answerOf(other.query, other, other.query.text)
    : answerOf(query, first, null);
}

/** From here on a fit needs no second look: half of a name was typed, or of one that is used. */
const CLEAR = FIT.words + 150;

/** What was found with a short form written out stands among what was found as it was typed. */
function alsoWritten(query: SearchQuery, typed: SearchedKinds, written: Instead | null): SearchAnswer {
  if (written === null || written.fit <= typed.fit) return answerOf(query, typed, null);
  const kinds = new Set([...written.found.keys(), ...typed.found.keys()]);
  const merged = [...kinds].map((kind): [SearchKind, readonly Found[]] => {
    const all = [...(written.found.get(kind) ?? []), ...(typed.found.get(kind) ?? [])];
    const first = new Map(all.toSorted((a, b) => a.fit - b.fit).map((found) => [found.id, found]));
    return [kind, [...first.values()].toSorted((a, b) => b.fit - a.fit)];
  });
  const found = new Map(merged.toSorted(([, a], [, b]) => (b[0]?.fit ?? 0) - (a[0]?.fit ?? 0)));
  return { ...answerOf(query, { ...typed, found, fit: written.fit }, null), also: written.query.text };
}

/** Whether a word among others is a short form in the catalogue. */
function hasShortForm(archive: Archive, { words }: SearchQuery): boolean {
  const sql = `SELECT 1 FROM name WHERE kind IN ('task', 'method') AND key = ? AND step BETWEEN ${KEY_SOURCE.name} AND ${KEY_SOURCE.initials}`;
  return words.length > 1 && words.some((word) => word.length <= 6 && archive.first(sql, word) !== undefined);
}

/** Who asks for models alone is answered with those that have the words, mistyped or not. */
function isForModels({ kinds }: SearchWish): boolean {
  return kinds.every((kind) => kind === 'model');
}

/** A word that no title and no name of the catalogue holds stands in the name of a model at most, mistyped there too. */
function areKnown(archive: Archive, words: readonly string[]): boolean {
  return words.every((word) => spellingsOf(word).some((form) => findWord(archive, form) !== undefined));
}

/** Initials belong to many names. The best of them answers, and somebody should know that there are others. */
function isAmbiguous({ found }: SearchedKinds): boolean {
  const [[best, next] = []] = found.values();
  if (best === undefined || next === undefined) return false;
  return next.fit >= FIT.initials && best.fit < FIT.shortForm + 20 && best.fit - next.fit < 20;
}

function answerOf(query: SearchQuery, searched: SearchedKinds, instead: string | null): SearchAnswer {
  return {
    query,
    found: searched.found,
    instead,
    also: null,
    isAmbiguous: isAmbiguous(searched),
    isUncertain: searched.fit < FIT.words,
    hidden: searched.hidden,
  };
}
