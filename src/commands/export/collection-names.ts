/** The tables of the archive that can be exported whole, in the order of the help. */
export const collectionNames = [
  'papers',
  'code',
  'results',
  'leaderboards',
  'tasks',
  'datasets',
  'methods',
] as const;

/** A table of the archive that can be exported whole. */
export type CollectionName = (typeof collectionNames)[number];
