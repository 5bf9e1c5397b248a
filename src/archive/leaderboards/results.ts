import type { Direction, DirectionSource } from '../../model.ts';
import type { Archive } from '../archive.ts';
import { paperPage } from '../pages.ts';
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

interface ScoreRow {
  readonly leaderboard: number;
  readonly leaderboard_url: string | null;
  readonly task: string;
  readonly dataset: string;
  readonly metric: string;
  readonly value: number | null;
  readonly text: string;
  readonly scaled: number;
  readonly rank: number | null;
  readonly ranked: number;
  readonly rank_then: number | null;
  readonly of_then: number | null;
  readonly best_text: string | null;
  readonly best_value: number | null;
  readonly direction: Direction;
  readonly direction_source: DirectionSource;
  readonly model: string | null;
  readonly uses_additional_data: number | null;
  readonly date: string | null;
  readonly position: number;
}

interface ExportRow extends ScoreRow {
  readonly paper_title: string | null;
  readonly paper_url: string | null;
  readonly arxiv_id: string | null;
  readonly slug: string | null;
  readonly url: string | null;
}

const SCORE = `
  leaderboard.id AS leaderboard, leaderboard.url AS leaderboard_url, task.name AS task, leaderboard.dataset_name AS dataset, metric.name AS metric, score.value, score.text,
  score.scaled, score.rank, metric.ranked, score.rank_then, score.of_then, best.text AS best_text, best.value AS best_value, metric.direction, metric.direction_source, result.model,
  result.uses_additional_data, result.date, result.position`;

const JOINED = `
  JOIN score ON score.result = result.id
  JOIN leaderboard ON leaderboard.id = result.leaderboard
  JOIN task ON task.id = leaderboard.task
  JOIN metric ON metric.leaderboard = leaderboard.id AND metric.position = score.metric
  LEFT JOIN score AS best ON best.result = metric.best_result AND best.metric = metric.position`;

const PAPER = 'result.paper_title, result.paper_url, paper.arxiv_id, paper.slug, paper.url';

/** Best rank first; of equal ranks the one on the larger leaderboard. Unranked scores stand last. */
const BEST_FIRST = `
  ORDER BY score.rank IS NULL, score.rank, metric.ranked DESC, task.name, leaderboard.dataset_name, metric.position, result.position`;

/** Every score of a paper, best rank first; of equal ranks the one on the larger leaderboard. Unranked scores stand last. */
export function readPaperResults(archive: Archive, paper: number): RankedScore[] {
  const sql = `SELECT ${SCORE} FROM result ${JOINED} WHERE result.paper = ? ${BEST_FIRST}`;
  return archive.all<ScoreRow>(sql, paper).map(scoreOf);
}

/** A score of a model, and whether its leaderboard is one that lists pass over. */
export interface ModelScore extends ExportedScore {
  readonly isSpam: boolean;
}

/** Every score of the models with a folded name, in the same order. */
export function readModelResults(archive: Archive, key: string): ModelScore[] {
  const sql = `SELECT ${SCORE}, ${PAPER}, leaderboard.is_spam FROM model JOIN result ON result.id = model.result ${JOINED}
    LEFT JOIN paper ON paper.id = result.paper WHERE model.key = ? ${BEST_FIRST}`;
  return archive
    .all<ExportRow & { is_spam: number }>(sql, key)
    .map((row) => ({ ...exportedOf(row), isSpam: row.is_spam === 1 }));
}

const EVERY = `SELECT ${SCORE}, ${PAPER} FROM result ${JOINED} LEFT JOIN paper ON paper.id = result.paper`;
const IN_ORDER = 'ORDER BY result.id, score.metric';

/** The rows of every score, leaderboard by leaderboard. */
export const EVERY_SCORE = `${EVERY} ${IN_ORDER}`;

/** The scores that pass a filter, leaderboard by leaderboard, rows in the dump's order. */
export function* readAllResults(archive: Archive, filter: ScoreFilter = {}): Generator<ExportedScore> {
  const { sql, values } = scoreTest(archive, filter);
  for (const row of archive.each<ExportRow>(`${EVERY} WHERE ${sql} ${IN_ORDER}`, ...values)) {
    yield exportedOf(row);
  }
}

function exportedOf(row: ExportRow): ExportedScore {
  return {
    ...scoreOf(row),
    paperTitle: row.paper_title,
    paperUrl: row.paper_url,
    arxivId: row.arxiv_id,
    paperPage: paperPage(row.slug, row.url),
  };
}

function scoreOf(row: ScoreRow): RankedScore {
  return {
    leaderboard: row.leaderboard,
    leaderboardUrl: row.leaderboard_url,
    task: row.task,
    dataset: row.dataset,
    metric: row.metric,
    value: row.value,
    text: row.text,
    scaled: row.scaled === 1,
    rank: row.rank,
    of: row.ranked,
    rankThen: row.rank_then,
    ofThen: row.of_then,
    bestText: row.best_text,
    bestValue: row.best_value,
    direction: row.direction,
    directionSource: row.direction_source,
    model: row.model,
    usesExtraData: row.uses_additional_data === null ? null : row.uses_additional_data === 1,
    date: row.date,
    position: row.position,
  };
}
