import type { Archive } from './archive.ts';
import { findWord } from './mended-words.ts';
import type { PaperFilter } from './paper-filter.ts';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts';
import { type FoundThing, searchNames } from './search-names.ts';
import { type FoundPaper, searchPapers } from './search-papers.ts';
import { parseSearch, type SearchQuery, spellingsOf } from './search-query.ts';
import { FIT } from './search-rank.ts';

/** How to search. */
export interface SearchWish {
  readonly kinds: readonly SearchKind[];
  /** So many of each kind are wanted; there may be more. */
  readonly limit: number;
  readonly includeSpam: boolean;
  /** What papers must be like; undefined where any will do. */
  readonly filter?: PaperFilter | undefined;
}

/** Something found, of any kind. */
export type Found = FoundThing | (FoundPaper & { readonly kind: 'paper' });

/** What a search found. */
export interface SearchAnswer {
  readonly query: SearchQuery;
  /** Of each kind the best first; the kind with the best first. */
  readonly found: ReadonlyMap<SearchKind, readonly Found[]>;
  /** What was looked for instead of what was typed, or null. */
  readonly instead: string | null;
  /** Whether no name and no title holds all that was looked for. */
  readonly isUncertain: boolean;
  /** Things passed over because they look like spam. */
  readonly hidden: number;
}

/** Searches names, titles, authors and abstracts for a typed text. No text is an error. */
export async function search(archive: Archive, typed: string, wish: SearchWish): Promise<SearchAnswer> {
  const query = parseSearch(typed);
  const first = searchAll(archive, query, wish);
  const isFound = first.fit >= FIT.words && (first.fit >= FIT.model || areKnown(archive, query.words));
  if (isFound || query.words.length === 0) return answerOf(query, first, null);
  // Loaded here: only a text that no name and no title holds needs it.
  const { searchInstead } = await import('./search-mended.ts');
  const least = first.fit < FIT.words ? FIT.words : FIT.model;
  const other = searchInstead(archive, query, least, wish);
  return other !== null && other.fit >= least
    ? answerOf(other.query, other, other.query.text)
    : answerOf(query, first, null);
}

/** A word that no title and no name of the catalogue holds stands in the name of a model at most, mistyped there too. */
function areKnown(archive: Archive, words: readonly string[]): boolean {
  return words.every((word) => spellingsOf(word).some((form) => findWord(archive, form) !== undefined));
}

/** What one query found, and how well the best of it fits. */
export interface SearchedKinds {
  readonly found: ReadonlyMap<SearchKind, readonly Found[]>;
  readonly fit: number;
  readonly hidden: number;
}

/** Searches each kind for a query, and puts the kind with the best answer first. */
export function searchAll(
  archive: Archive,
  query: SearchQuery,
  wish: SearchWish,
  titlesOnly = false,
): SearchedKinds {
  let hidden = 0;
  const lists = SEARCH_KINDS.filter((kind) => wish.kinds.includes(kind)).map(
    (kind): [SearchKind, Found[]] => {
      if (kind === 'paper') {
        return [
          kind,
          searchPapers(archive, query, { limit: wish.limit, titlesOnly, filter: wish.filter }).map(
            (paper) => ({ ...paper, kind }),
          ),
        ];
      }
      const all = searchNames(archive, kind, query, wish.limit);
      const shown = wish.includeSpam ? all : all.filter(({ isSpam, fit }) => !isSpam || fit >= FIT.name);
      hidden += all.length - shown.length;
      return [kind, shown];
    },
  );
  const fitOf = (found: readonly Found[]) => found[0]?.fit ?? 0;
  const sorted = lists.filter(([, found]) => found.length > 0).sort(([, a], [, b]) => fitOf(b) - fitOf(a));
  return { found: new Map(sorted), fit: sorted[0] ? fitOf(sorted[0][1]) : 0, hidden };
}

function answerOf(query: SearchQuery, searched: SearchedKinds, instead: string | null): SearchAnswer {
  return {
    query,
    found: searched.found,
    instead,
    isUncertain: searched.fit < FIT.words,
    hidden: searched.hidden,
  };
}
