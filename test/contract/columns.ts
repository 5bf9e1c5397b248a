/** The keys of answers, for those that `answers.ts` lists. */

/** The words of a list that commas part. */
export const words = (text: string) => text.split(/,\s*/);

export const paperFields = words(
  'title, authors, date, venue, arxiv_id, paper_url, url_abs, url_pdf, abstract, tasks, methods, repositories, results, related',
);
export const resultsFields = words('title, arxiv_id, paper_url, count, leaderboards, results');
export const rankFields = words(
  'task, dataset, metric, direction, direction_source, direction_conflict, metrics, count, left_out, placement, results',
);
export const compareFields = words('sides, task, count, leaderboards, results');
export const infoFields = words(
  'path, sample, built_at, pwc_version, schema_version, dumps, counts, left_out, merged, spam, licence',
);
export const resultColumns = words(
  'task, dataset, metric, value, value_text, scaled, model, rank, of, best_value_text, direction, uses_additional_data, date, rank_then, of_then',
);
export const modelFields = words('model, names, count, leaderboards, papers, results');
export const boardColumns = words(
  'task, dataset, results, metric, direction, best_model, best_value_text, best_date, papers',
);
export const datasetFields = words(
  'name, full_name, slug, url, homepage, paper_title, paper_url, introduced, license_name, license_url, modalities, languages, tasks, variants, loaders, papers, description, leaderboards',
);
export const methodFields = words(
  'name, full_name, slug, url, description, paper_title, paper_url, source_title, source_url, introduced_year, collections, areas, code_snippet_url, papers, papers_per_year, tasks',
);
export const datasetColumns = words(
  'name, full_name, papers, leaderboards, modalities, languages, tasks, introduced, license_name, homepage, url',
);
export const methodColumns = words(
  'name, full_name, papers, collections, areas, introduced_year, paper_title, paper_url, code_snippet_url, url',
);
export const chartFields = words(
  'task, dataset, metric, direction, direction_source, direction_conflict, count, records, not_drawn, left_out, points',
);
export const chartColumns = words(
  'date, model, value, value_text, scaled, is_record, gain, rank, paper_title, paper_url, arxiv_id, paper, code_url, uses_additional_data, position',
);
export const taskFields = words(
  'name, slug, url, areas, description, parents, subtasks, synonyms, papers, results, leaderboards, datasets, newest_papers, most_implemented_papers',
);
export const taskColumns = words('name, slug, areas, leaderboards, results, papers');
export const treeColumns = words('name, slug, depth, parent, mark, leaderboards, results, papers');
export const foundColumns = words('kind, name, id, date, results, papers, leaderboards, repositories, url');
export const foundPaperColumns = words(
  'title, authors, date, venue, arxiv_id, paper_url, url_abs, url_pdf, repositories, results, snippet',
);
export const dumpColumns = words('name, file, bytes, modified, records');

export const paperLineColumns = words(
  'title, authors, date, venue, arxiv_id, paper_url, url_abs, url_pdf, repositories, results',
);

/** The columns of `repositories` on a paper's page, and of `pwc code`. */
export const codeColumns: readonly string[] = words(
  'repo_url, is_official, framework, mentioned_in_paper, mentioned_in_github',
);
/** The columns of `related` on a paper's page. */
export const relatedColumns: readonly string[] = words('title, date, arxiv_id, paper_url, shared');

/** The columns of a leaderboard with these metric keys. */
export function rankColumns(...metrics: readonly string[]): readonly string[] {
  return [
    ...words('rank, model, value, value_text, scaled'),
    ...metrics,
    ...words('paper_title, paper_url, arxiv_id, paper, date, code_url, code_count, uses_additional_data'),
    'position',
  ];
}

/** The columns of a comparison of so many sides. */
export function compareColumns(sides: number): readonly string[] {
  const ofSide = words('value, value_text, scaled, model, rank, uses_additional_data');
  const numbers = Array.from({ length: sides }, (_, index) => index + 1);
  return [
    ...words('task, dataset, metric, direction, of, shared, winners'),
    ...numbers.flatMap((number) => ofSide.map((key) => `${key}_${number}`)),
  ];
}
