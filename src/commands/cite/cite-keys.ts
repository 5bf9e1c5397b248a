/** The keys of the columns of `pwc cite`. */
export const citeKeys = [
  'query',
  'key',
  'title',
  'authors',
  'year',
  'venue',
  'arxiv_id',
  'doi',
  'url',
] as const;

/** A column of `pwc cite`. */
export type CiteKey = (typeof citeKeys)[number];
