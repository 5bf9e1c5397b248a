import { DatabaseSync } from 'node:sqlite';
import { PAPER_PAGE_COLUMN } from './addresses/pages.ts';
import { TABLES, TEXT_TABLES } from './schema.ts';

/** What a row of a leaderboard says, whatever it is ranked by. */
const ROW = `result.paper_title, paper.arxiv_id, ${PAPER_PAGE_COLUMN} AS paper, result.date, result.code_url, result.uses_additional_data, result.position,
  leaderboard.is_spam, leaderboard.id AS leaderboard, result.id AS result`;

/** The tables joined for people who open the file with `pwc sql` or `sqlite3`. Nothing else reads them. */
export const VIEWS = `
-- The leaderboards: one row for each result, by the main metric of its leaderboard. Equal scores share a rank (1, 1, 3);
-- rank is null without a readable score. direction says whether higher or lower is better, direction_source how that is known.
CREATE VIEW leaderboard_ranked AS
SELECT task.name AS task, leaderboard.dataset_name AS dataset, score.rank, result.model, metric.name AS metric, score.value,
  score.text AS value_text, metric.direction, metric.direction_source, ${ROW}
FROM leaderboard JOIN task ON task.id = leaderboard.task JOIN result ON result.leaderboard = leaderboard.id
LEFT JOIN metric ON metric.leaderboard = leaderboard.id AND metric.position = 0
LEFT JOIN score ON score.result = result.id AND score.metric = 0 LEFT JOIN paper ON paper.id = result.paper;

-- Every score: one row for each metric that a result reports, with its rank by that metric and the number of ranked rows.
CREATE VIEW result_ranked AS
SELECT task.name AS task, leaderboard.dataset_name AS dataset, metric.name AS metric, score.rank, metric.ranked AS "of", result.model, score.value,
  score.text AS value_text, score.scaled, metric.direction, metric.direction_source, ${ROW}
FROM result JOIN score ON score.result = result.id JOIN leaderboard ON leaderboard.id = result.leaderboard
JOIN task ON task.id = leaderboard.task JOIN metric ON metric.leaderboard = leaderboard.id AND metric.position = score.metric
LEFT JOIN paper ON paper.id = result.paper;

-- Papers and their code: one row for each line of the links dump. abstract(paper_id) gives a paper's abstract.
CREATE VIEW paper_code AS
SELECT paper.id AS paper_id, paper.title, paper.arxiv_id, ${PAPER_PAGE_COLUMN} AS paper, paper.date, COALESCE(link.url, repository.url) AS repo_url, link.is_official,
  link.framework, link.mentioned_in_paper, link.mentioned_in_github
FROM paper_repository AS link JOIN paper ON paper.id = link.paper JOIN repository ON repository.id = link.repository;
`;

/** All views and tables with their comments, as SQL; views first, since they are for people. */
export function describeSchema(): string {
  return `${[VIEWS, TABLES, TEXT_TABLES].map((part) => part.trim()).join('\n\n')}\n`;
}

/** A table or a view. */
export interface SchemaItem {
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly columns: readonly string[];
  /** What is said of it, in one line; null where the comment above another table is about it too. */
  readonly comment: string | null;
  /** What makes it. */
  readonly sql: string;
}

/** The lines of comment above a statement, and the statement. */
const STATEMENT = /((?:^--.*\n)*)^(CREATE [^;]*;)$/gm;

/** What `describeSchema` tells, item by item. No archive is read. */
export function readSchema(): readonly SchemaItem[] {
  const schema = describeSchema();
  const database = new DatabaseSync(':memory:');
  database.exec(schema);
  const columns = database.prepare('SELECT name FROM pragma_table_info(?)');
  columns.setReturnArrays(true);
  const items = [...schema.matchAll(STATEMENT)].map(([, comments = '', sql = '']): SchemaItem => {
    const [, made, name = ''] = /^CREATE (?:VIRTUAL )?(TABLE|VIEW) (\w+)/.exec(sql) ?? [];
    const comment = comments.replace(/^-- /gm, '').trim().replaceAll('\n', ' ');
    const kind = made === 'VIEW' ? 'view' : 'table';
    return { name, kind, columns: columns.all(name).map(String), comment: comment || null, sql };
  });
  database.close();
  return items;
}
