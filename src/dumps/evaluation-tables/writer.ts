import type { LeaderboardRow, LeaderboardTable } from '../../model.ts';

/** A value of JSON. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };

/**
 * Leaderboards in the form of the evaluation tables: a list of tasks, each with its datasets. What is not known of a
 * task stands there as the site wrote it of one that nobody had described.
 */
export function writeEvaluationTables(
  tables: readonly LeaderboardTable[],
): readonly { readonly [field: string]: Json }[] {
  return [...Map.groupBy(tables, ({ task }) => task)].map(([task, boards]) => ({
    task,
    categories: [],
    description: '',
    source_link: null,
    synonyms: [],
    datasets: boards.map(writeTable),
    subtasks: [],
  }));
}

function writeTable({ dataset, description, metrics, rows }: LeaderboardTable): Json {
  return {
    dataset,
    description: description ?? '',
    dataset_citations: [],
    dataset_links: [],
    subdatasets: [],
    sota: { metrics, rows: rows.map(writeRow) },
  };
}

function writeRow(row: LeaderboardRow): Json {
  return {
    model_name: row.model,
    metrics: Object.fromEntries(row.scores),
    paper_url: row.paperUrl,
    paper_title: row.paperTitle,
    paper_date: row.date,
    code_links: row.codeLinks.map(({ title, url }) => ({ title: title ?? '', url })),
    model_links: [],
    uses_additional_data: row.usesExtraData,
    ...(row.source ? { source: row.source } : {}),
  };
}
