/** A leaderboard by its names. */
interface Leaderboard {
  readonly task: string;
  readonly dataset: string;
}

/** The rows of the tables of the tree that fit a condition: the whole tree unfolded at once needs more than 18 GB. */
function rowsOf(condition: string): string {
  return `WITH RECURSIVE node AS (
      SELECT task, datasets, subtasks FROM evaluation_tables
      UNION ALL SELECT sub->>'task', sub->'datasets', sub->'subtasks' FROM (SELECT unnest(subtasks::JSON[]) AS sub FROM node)),
    board AS (SELECT * FROM (SELECT task, unnest(datasets::JSON[]) AS board FROM node) WHERE ${condition}),
    entry AS (SELECT task, board->>'dataset' AS dataset, board->'sota'->'metrics'->>0 AS metric,
      unnest((board->'sota'->'rows')::JSON[]) AS entry FROM board)
    SELECT DISTINCT task, dataset, TRY_CAST(json_extract_string(entry, '$.metrics."' || metric || '"') AS DOUBLE) AS score, entry FROM entry`;
}

/**
 * What a person would ask DuckDB instead, by the name of the look-up that it stands beside, on the tables of `duckdb-load.ts`.
 * It has no ranks, no directions, no names but exact ones, and no order by relevance: less than pwc answers.
 */
export function duckdbQuestions({ task, dataset }: Leaderboard): Readonly<Record<string, string>> {
  const paper = (condition: string) =>
    `SELECT paper.*, (SELECT list(link) FROM links_between_papers_and_code AS link WHERE link.paper_url = paper.paper_url) AS code
      FROM papers_with_abstracts AS paper WHERE ${condition}`;
  const page = 'https://paperswithcode.com/paper/scibert-pretrained-contextualized-embeddings';
  const search = (...texts: readonly string[]) =>
    `SELECT paper_url, title, date FROM papers_with_abstracts
      WHERE ${texts.map((text) => `concat(title, ' ', abstract) ILIKE '%${text}%'`).join(' AND ')} LIMIT 20`;
  return {
    'paper by arXiv id, JSON': paper("arxiv_id = '1903.10676'"),
    'paper by URL': paper(`paper_url = ${text(page)}`),
    'paper by a word of its title': paper("title ILIKE '%scibert%'"),
    results: `${rowsOf("contains(board, '1903.10676')")} WHERE (entry->>'paper_url') LIKE '%arxiv.org/abs/1903.10676%'`,
    'rank, largest leaderboard, JSON': `${rowsOf(`task = ${text(task)} AND (board->>'dataset') = ${text(dataset)}`)} ORDER BY score DESC NULLS LAST`,
    'search, three words, papers': search('deep', 'reinforcement', 'learning'),
    'search, a phrase': search('named entity recognition'),
    info: `SELECT (SELECT count(*) FROM papers_with_abstracts) AS papers, (SELECT count(*) FROM links_between_papers_and_code) AS links,
      (SELECT count(*) FROM datasets) AS datasets, (SELECT count(*) FROM methods) AS methods`,
    author: `SELECT paper_url, title FROM papers_with_abstracts
      WHERE len(list_filter(authors, lambda author: author ILIKE '%Beltagy%')) > 0 ORDER BY date DESC`,
    'code by repository': `SELECT * FROM links_between_papers_and_code WHERE repo_url ILIKE '%github.com/allenai/scibert%'`,
    tasks:
      'SELECT task, count(*) AS papers FROM (SELECT unnest(tasks) AS task FROM papers_with_abstracts) GROUP BY 1 ORDER BY 2 DESC LIMIT 20',
    'papers of a task': `SELECT paper_url, title, date FROM papers_with_abstracts
      WHERE list_contains(tasks, ${text(task)}) ORDER BY date DESC LIMIT 20`,
  };
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
