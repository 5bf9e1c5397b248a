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

export type CollectionName = (typeof collectionNames)[number];
