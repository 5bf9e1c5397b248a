import type { Direction, DirectionSource } from '../../model.ts';
import { PAPER_PAGE_COLUMN } from '../addresses/pages.ts';
import type { Archive } from '../archive.ts';
import type { SqlPart } from '../sql-part.ts';
import { type ScoreFilter, scoreTest } from './score-filter.ts';

/** One metric of one result: what it says, and where it stands on the unfiltered leaderboard by that metric. */
export interface RankedScore {
  readonly leaderboard: number;
  /** The leaderboard's page on the site, where the dump names one. */
  readonly leaderboardUrl: string | null;
  readonly task: string;
  readonly dataset: string;
  readonly metric: string;
  /** The number that ranks; null where the text holds none. */
  readonly value: number | null;
  readonly text: string;
  readonly scaled: boolean;
  readonly rank: number | null;
  /** Rows of the leaderboard that have a rank by this metric. */
  readonly of: number;
  /** The place among the rows dated up to its own day; null where it has no date or no rank. */
  readonly rankThen: number | null;
  readonly ofThen: number | null;
  readonly bestText: string | null;
  readonly bestValue: number | null;
  readonly direction: Direction;
  readonly directionSource: DirectionSource;
  readonly model: string | null;
  readonly usesExtraData: boolean | null;
  readonly date: string | null;
  readonly position: number;
  /** The id of a result that the person has submitted, where those were asked for. */
  readonly submission?: string;
}

/** A ranked score with the paper of its row. */
export interface ExportedScore extends RankedScore {
  readonly paperTitle: string | null;
  readonly paperUrl: string | null;
  readonly arxivId: string | null;
  readonly paperPage: string | null;
}

/** A score as SQLite gives it, which has numbers for what is true or false. */
type ScoreRow<Score extends RankedScore> = Omit<Score, 'scaled' | 'usesExtraData'> & {
  readonly scaled: number;
  readonly usesExtraData: number | null;
};

const SCORE = `
  leaderboard.id AS leaderboard, leaderboard.url AS leaderboardUrl, task.name AS task, leaderboard.dataset_name AS dataset, metric.name AS metric, score.value,
  score.text, score.scaled, score.rank, metric.ranked AS "of", score.rank_then AS rankThen, score.of_then AS ofThen, best.text AS bestText, best.value AS bestValue,
  metric.direction, metric.direction_source AS directionSource, result.model, result.uses_additional_data AS usesExtraData, result.date, result.position`;

const JOINED = `
  JOIN score ON score.result = result.id
  JOIN leaderboard ON leaderboard.id = result.leaderboard
  JOIN task ON task.id = leaderboard.task
  JOIN metric ON metric.leaderboard = leaderboard.id AND metric.position = score.metric
  LEFT JOIN score AS best ON best.result = metric.best_result AND best.metric = metric.position`;

const PAPER = `result.paper_title AS paperTitle, result.paper_url AS paperUrl, paper.arxiv_id AS arxivId, ${PAPER_PAGE_COLUMN} AS paperPage`;

/** Best rank first; of equal ranks the one on the larger leaderboard. Unranked scores stand last. */
const BEST_FIRST = `
  ORDER BY score.rank IS NULL, score.rank, metric.ranked DESC, task.name, leaderboard.dataset_name, metric.position, result.position`;

/** Every score of a paper, best rank first; of equal ranks the one on the larger leaderboard. Unranked scores stand last. */
export function readPaperResults(archive: Archive, paper: number): RankedScore[] {
  const sql = `SELECT ${SCORE} FROM result ${JOINED} WHERE result.paper = ? ${BEST_FIRST}`;
  return archive.all<ScoreRow<RankedScore>>(sql, paper).map(scoreOf);
}

/** A score of a model, and whether its leaderboard is one that lists pass over. */
export interface ModelScore extends ExportedScore {
  readonly isSpam: boolean;
}

/** Every score of the models with a folded name, in the same order. */
export function readModelResults(archive: Archive, key: string): ModelScore[] {
  const sql = `SELECT ${SCORE}, ${PAPER}, leaderboard.is_spam AS isSpam FROM model JOIN result ON result.id = model.result ${JOINED}
    LEFT JOIN paper ON paper.id = result.paper WHERE model.key = ? ${BEST_FIRST}`;
  return archive
    .all<ScoreRow<ExportedScore> & { isSpam: number }>(sql, key)
    .map((row) => ({ ...scoreOf<ExportedScore>(row), isSpam: row.isSpam === 1 }));
}

/** The query of `readAllResults`. */
export function allResultsQuery(archive: Archive, filter: ScoreFilter = {}): SqlPart {
  const test = scoreTest(archive, filter);
  const sql = `SELECT ${SCORE}, ${PAPER} FROM result ${JOINED} LEFT JOIN paper ON paper.id = result.paper
    WHERE ${test.sql} ORDER BY result.id, score.metric`;
  return { sql, values: test.values };
}

/** The scores that pass a filter, leaderboard by leaderboard, rows in the dump's order. */
export function* readAllResults(archive: Archive, filter: ScoreFilter = {}): Generator<ExportedScore> {
  const { sql, values } = allResultsQuery(archive, filter);
  for (const row of archive.each<ScoreRow<ExportedScore>>(sql, ...values)) yield scoreOf<ExportedScore>(row);
}

/** A row as a score, in its place: an export has hundreds of thousands of them. */
function scoreOf<Score extends RankedScore>(row: ScoreRow<Score>): Score {
  const { scaled, usesExtraData } = row;
  return Object.assign(row, {
    scaled: scaled === 1,
    usesExtraData: usesExtraData === null ? null : usesExtraData === 1,
  }) as unknown as Score;
}
