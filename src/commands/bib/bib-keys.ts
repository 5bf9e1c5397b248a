/** The keys of the columns of `pwc bib`. */
export const bibKeys = [
  'line',
  'key',
  'title',
  'status',
  'found_by',
  'duplicate_of',
  'paper_title',
  'arxiv_id',
  'paper_url',
  'code_url',
  'is_official',
  'code_count',
  'results',
  'best_rank',
  'best_of',
  'best_task',
  'best_dataset',
  'best_metric',
  'best_value_text',
] as const;

/** A column of `pwc bib`. */
export type BibKey = (typeof bibKeys)[number];
