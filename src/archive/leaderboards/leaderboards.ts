import { UserError } from '../../errors.ts';
import type { Direction, DirectionSource } from '../../model.ts';
import type { Archive } from '../archive.ts';
import { type LeaderboardEntry, readEntries } from './entries.ts';

export type { LeaderboardEntry, Score } from './entries.ts';

/** A metric of a leaderboard with its direction and how that is known. */
export interface Metric {
  readonly name: string;
  readonly direction: Direction;
  readonly directionSource: DirectionSource;
  /** The dump's rows stand the other way round. */
  readonly directionConflict: boolean;
}

/** A whole leaderboard, rows in the dump's order. */
export interface Leaderboard {
  readonly id: number;
  readonly task: string;
  readonly dataset: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly isSpam: boolean;
  readonly metrics: readonly Metric[];
  readonly entries: readonly LeaderboardEntry[];
}

/** A leaderboard in one line: its size, its main metric and who is best by it. */
export interface LeaderboardSummary {
  readonly id: number;
  readonly task: string;
  readonly dataset: string;
  readonly results: number;
  readonly papers: number;
  readonly metric: string | null;
  readonly direction: Direction | null;
  readonly directionSource: DirectionSource | null;
  readonly bestModel: string | null;
  readonly bestText: string | null;
  readonly bestValue: number | null;
  readonly bestDate: string | null;
  /** The archive's paper of the best result. */
  readonly bestPaper: number | null;
  /** Its page on the site, where the dump names one. */
  readonly url: string | null;
  /** How many of the results the person has submitted, where they were asked for. */
  readonly submitted?: number;
}

interface MetricRow {
  readonly name: string;
  readonly direction: Direction;
  readonly direction_source: DirectionSource;
  readonly direction_conflict: number;
}

/** A query for leaderboards in one line each; what chooses and sorts them follows. */
export const LEADERBOARD_SUMMARY = `
  SELECT leaderboard.id, task.name AS task, leaderboard.dataset_name AS dataset, leaderboard.results, leaderboard.papers, metric.name AS metric,
    metric.direction, metric.direction_source AS directionSource, result.model AS bestModel, score.text AS bestText, score.value AS bestValue, result.date AS bestDate, result.paper AS bestPaper, leaderboard.url
  FROM leaderboard JOIN task ON task.id = leaderboard.task
  LEFT JOIN metric ON metric.leaderboard = leaderboard.id AND metric.position = 0
  LEFT JOIN result ON result.id = metric.best_result
  LEFT JOIN score ON score.result = metric.best_result AND score.metric = 0`;

/** Most results first. */
export const LARGEST_FIRST = 'ORDER BY leaderboard.results DESC, task.name, leaderboard.dataset_name';

/** The rows of all leaderboards in one line each, most results first. */
export const EVERY_SUMMARY = `${LEADERBOARD_SUMMARY} ${LARGEST_FIRST}`;

/** Leaderboards in one line each, most results first. `ids` chooses some; without it all. */
export function readLeaderboardSummaries(archive: Archive, ids?: readonly number[]): LeaderboardSummary[] {
  if (ids === undefined) return archive.all<LeaderboardSummary>(EVERY_SUMMARY);
  const chosen = 'WHERE leaderboard.id IN (SELECT value FROM json_each(?))';
  return archive.all<LeaderboardSummary>(
    `${LEADERBOARD_SUMMARY} ${chosen} ${LARGEST_FIRST}`,
    JSON.stringify(ids),
  );
}

/** The leaderboards that lists pass over: those that are spam themselves or whose task is. */
export function readSpamLeaderboards(archive: Archive): Set<number> {
  const rows = archive.all<{ id: number }>('SELECT id FROM leaderboard WHERE is_spam = 1');
  return new Set(rows.map(({ id }) => id));
}

/** A whole leaderboard. Throws `UserError` of kind `notFound` where there is none of that id. */
export function readLeaderboard(archive: Archive, id: number): Leaderboard {
  const head = archive.first<{
    task: string;
    dataset: string;
    description: string | null;
    url: string | null;
    is_spam: number;
  }>(
    `SELECT task.name AS task, dataset_name AS dataset, leaderboard.description, leaderboard.url, leaderboard.is_spam
     FROM leaderboard JOIN task ON task.id = leaderboard.task WHERE leaderboard.id = ?`,
    id,
  );
  if (head === undefined) throw new UserError('notFound', `no leaderboard with id ${id}`);
  const metrics = archive
    .all<MetricRow>('SELECT * FROM metric WHERE leaderboard = ? ORDER BY position', id)
    .map((row) => ({
      name: row.name,
      direction: row.direction,
      directionSource: row.direction_source,
      directionConflict: row.direction_conflict === 1,
    }));
  const { is_spam, ...named } = head;
  return { id, ...named, isSpam: is_spam === 1, metrics, entries: readEntries(archive, id, metrics.length) };
}
