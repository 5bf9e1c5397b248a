import type { Archive } from '../archive.ts';
import type { PaperFilter } from '../papers/filter/filter.ts';
import { FIT } from './fit.ts';
import { SEARCH_KINDS, type SearchKind } from './kinds.ts';
import { type FoundThing, searchNames } from './names.ts';
import { type FoundPaper, searchPapers } from './papers.ts';
import type { SearchQuery } from './query.ts';

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
  return { found: new Map(sorted), fit: fitOf(sorted[0]?.[1] ?? []), hidden };
}
