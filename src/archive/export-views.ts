/** How an engine makes a table of a file, for the head of `views.sql`. */
const TABLE_OF: Readonly<Record<string, readonly [string, (table: string, ending: string) => string][]>> = {
  parquet: [
    ['DuckDB', (table) => `CREATE VIEW ${table} AS SELECT * FROM read_parquet('${table}.parquet');`],
    ['ClickHouse', (table) => `CREATE VIEW ${table} AS SELECT * FROM file('${table}.parquet');`],
    ['Spark', (table) => `CREATE TABLE ${table} USING parquet OPTIONS (path '${table}.parquet');`],
  ],
  csv: [
    [
      'DuckDB',
      (table) => `CREATE VIEW ${table} AS SELECT * FROM read_csv('${table}.csv', sample_size = -1);`,
    ],
    ['ClickHouse', (table) => `CREATE VIEW ${table} AS SELECT * FROM file('${table}.csv', CSVWithNames);`],
    [
      'Spark',
      (table) =>
        `CREATE TABLE ${table} USING csv OPTIONS (path '${table}.csv', header true, inferSchema true, multiLine true, escape '"');`,
    ],
  ],
};

/** The files that the views read, without their ending. */
const TABLES = ['results', 'leaderboards'] as const;

/** The better values first, and what cannot be read last. */
const rankBy = (direction: string) =>
  `CASE WHEN r.value IS NULL THEN NULL ELSE RANK() OVER (
    PARTITION BY r.task, r.dataset, r.metric
    ORDER BY CASE WHEN ${direction} = 'lower' THEN r.value ELSE -r.value END ASC NULLS LAST
  ) END AS rank`;

const COLUMNS = `r.model AS model, r.value AS value, r.value_text AS value_text, r.paper_title AS paper_title, r.arxiv_id AS arxiv_id,
  r.paper AS paper, r.date AS date, r.uses_additional_data AS uses_additional_data, r.position AS position`;

/** What tells leaderboards apart. Some tasks have no letter in their name, which CSV cannot tell from a missing one. */
const BOARD_KEYS = ['task', 'dataset', 'metric'] as const;

const VIEWS = `
-- Every score by its own metric: equal scores share a rank (1, 1, 3), a score that cannot be read has none.
CREATE VIEW result_ranked AS
SELECT r.task AS task, r.dataset AS dataset, r.metric AS metric, r.direction AS direction,
  ${rankBy('r.direction')},
  ${COLUMNS}
FROM results AS r;

-- The leaderboards: the scores by the main metric, whose direction the table of leaderboards has. A result that does
-- not report that metric is not among them.
CREATE VIEW leaderboard_ranked AS
SELECT r.task AS task, r.dataset AS dataset, r.metric AS metric, b.direction AS direction,
  ${rankBy('b.direction')},
  ${COLUMNS}
FROM results AS r JOIN leaderboards AS b ON ${BOARD_KEYS.map((key) => `COALESCE(r.${key}, '') = COALESCE(b.${key}, '')`).join(' AND ')};

-- The first place of every leaderboard; several rows where they are equal.
CREATE VIEW leaderboard_best AS
SELECT * FROM leaderboard_ranked WHERE rank = 1;
`;

/**
 * The text of `views.sql`, which lies beside the files of a whole export: the leaderboards ranked by SQL that DuckDB,
 * ClickHouse, Spark and SQLite read alike. `ending` is that of the files.
 */
export function exportViews(ending: string): string {
  const loads = TABLE_OF[ending] ?? [];
  const head = [
    '-- The leaderboards of Papers With Code, ranked by plain SQL: the same text for DuckDB, ClickHouse, Spark and SQLite.',
    '-- Data from Papers With Code and its contributors, CC BY-SA 4.0. Written by pwc export all.',
    '-- It reads the tables results and leaderboards. In the folder of the files they are made so:',
    ...loads.flatMap(([engine, load]) =>
      TABLES.map((table) => `--   ${`${engine}:`.padEnd(12)}${load(table, ending)}`),
    ),
    ...(loads.length === 0 ? [`--   from results.${ending} and leaderboards.${ending}`] : []),
  ];
  return `${head.join('\n')}\n${VIEWS}`;
}
