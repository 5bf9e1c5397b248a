/** Queries for the help of `pwc sql`. They answer from the sample archive. */
export const QUERY_EXAMPLES = {
  newest: 'SELECT title, date FROM paper ORDER BY date DESC',
  first: "SELECT task, dataset, model, value_text FROM leaderboard_ranked WHERE rank = 1 AND metric = 'F1'",
  since: "SELECT * FROM result_ranked WHERE task LIKE 'Named Entity%' AND date >= '2019' ORDER BY date DESC",
  frameworks: 'SELECT framework, COUNT(*) AS repositories FROM paper_code GROUP BY 1 ORDER BY 2 DESC',
  abstracts: "SELECT title, date FROM paper WHERE abstract(id) LIKE '%citation%'",
} as const;
