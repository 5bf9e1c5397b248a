/** What a search finds, in the order in which equals stand. */
export const SEARCH_KINDS = ['task', 'dataset', 'method', 'paper', 'leaderboard', 'model'] as const;

/** One of `SEARCH_KINDS`. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What is found by its names alone. */
export type NamedSearchKind = Exclude<SearchKind, 'paper'>;

/** Where the ids of a kind begin in `search_entry`. */
export const FIRST_ENTRY: Readonly<Record<SearchKind, number>> = {
  task: 10_000_000,
  dataset: 20_000_000,
  method: 30_000_000,
  leaderboard: 40_000_000,
  paper: 50_000_000,
  model: 60_000_000,
};

/** How many ids a kind has for itself. */
export const ENTRIES_OF_KIND = 10_000_000;
