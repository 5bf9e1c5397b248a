import type { Archive } from '../archive.ts';
import { joinConditions, type SqlPart, sqlPart } from '../sql-part.ts';
import { LARGEST_FIRST, LEADERBOARD_SUMMARY, type LeaderboardSummary } from './leaderboards.ts';

/** Which leaderboards a list has; what is absent leaves none out. */
export interface LeaderboardFilter {
  readonly ids?: readonly number[] | undefined;
  /** Those of the tasks of an area. */
  readonly area?: string | undefined;
  /** Those with a result of this day or a later one. */
  readonly since?: string | undefined;
  readonly includeSpam: boolean;
}

/** What can be said of some leaderboards before they are read. */
export interface LeaderboardCount {
  readonly count: number;
  /** How many more there are that look like spam. */
  readonly hidden: number;
  /** Whether all of them are of one task, on one dataset. */
  readonly isOneTask: boolean;
  readonly isOneDataset: boolean;
}

/** How large and how new a leaderboard is. */
export interface LeaderboardSize {
  readonly id: number;
  readonly results: number;
  readonly papers: number;
  /** The day of its newest result. */
  readonly lastDate: string | null;
}

function conditionOf({ ids, area, since, includeSpam }: LeaderboardFilter): SqlPart {
  return joinConditions([
    sqlPart('leaderboard.is_spam <= ?', Number(includeSpam)),
    ids !== undefined && sqlPart('leaderboard.id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)),
    area !== undefined && sqlPart('leaderboard.task IN (SELECT task FROM task_area WHERE area = ?)', area),
    since !== undefined && sqlPart('leaderboard.last_date >= ?', since),
  ]);
}

/** Counts the chosen leaderboards. */
export function countLeaderboards(archive: Archive, filter: LeaderboardFilter): LeaderboardCount {
  const { sql: chosen, values } = conditionOf({ ...filter, includeSpam: true });
  // Of empty groups a sum is null.
  const sql = `SELECT COUNT(*) AS count, COALESCE(MIN(task) = MAX(task), 0) AS isOneTask,
    COALESCE(MIN(dataset_name) = MAX(dataset_name), 0) AS isOneDataset FROM leaderboard WHERE ${chosen} AND `;
  type Row = { count: number; isOneTask: number; isOneDataset: number };
  const count = (condition: string) => archive.first<Row>(sql + condition, ...values) as Row;
  const shown = count(filter.includeSpam ? '1' : 'is_spam = 0');
  return {
    count: shown.count,
    hidden: filter.includeSpam ? 0 : count('is_spam = 1').count,
    isOneTask: shown.isOneTask === 1,
    isOneDataset: shown.isOneDataset === 1,
  };
}

/** A terminal shows the first few: the others are read when they are asked for, all at once, which is quickest. */
const FIRST = 100;

/** The chosen leaderboards in one line each, most results first. */
export function* eachLeaderboard(archive: Archive, filter: LeaderboardFilter): Generator<LeaderboardSummary> {
  const { sql: chosen, values } = conditionOf(filter);
  const sql = `${LEADERBOARD_SUMMARY} WHERE ${chosen} ${LARGEST_FIRST}`;
  let read = 0;
  // Without a limit SQLite goes along the index and sorts as little as it must.
  for (const board of archive.each<LeaderboardSummary>(sql, ...values)) {
    yield board;
    read += 1;
    if (read === FIRST) break;
  }
  if (read === FIRST) yield* archive.all<LeaderboardSummary>(`${sql} LIMIT -1 OFFSET ${FIRST}`, ...values);
}

/** How large and how new the chosen leaderboards are, most results first. */
export function readLeaderboardSizes(archive: Archive, filter: LeaderboardFilter): LeaderboardSize[] {
  const { sql: chosen, values } = conditionOf(filter);
  const sql = `SELECT id, results, papers, last_date AS lastDate FROM leaderboard WHERE ${chosen} ORDER BY results DESC, id`;
  return archive.all<LeaderboardSize>(sql, ...values);
}

/** Leaderboards in one line each, in the order of the ids. */
export function readLeaderboardsOf(archive: Archive, ids: readonly number[]): LeaderboardSummary[] {
  const sql = `${LEADERBOARD_SUMMARY} JOIN json_each(?) AS listed ON listed.value = leaderboard.id ORDER BY listed.key`;
  return archive.all<LeaderboardSummary>(sql, JSON.stringify(ids));
}

/**
 * The day of the newest result of all leaderboards; null where none is dated. What is dated after the import is a mistake
 * ("2222-12-22").
 */
export function readNewestDate(archive: Archive): string | null {
  const sql = `SELECT MAX(last_date) AS date FROM leaderboard
    WHERE last_date <= (SELECT value FROM archive_info WHERE key = 'built_at')`;
  return archive.first<{ date: string | null }>(sql)?.date ?? null;
}
