import { UserError } from '../../errors.ts';
import type { Direction, DirectionSource } from '../../model.ts';
import { paperPage } from '../addresses/pages.ts';
import type { Archive } from '../archive.ts';

/** A metric of a leaderboard with its direction and how that is known. */
export interface Metric {
  readonly name: string;
  readonly direction: Direction;
  readonly directionSource: DirectionSource;
  /** The dump's rows stand the other way round. */
  readonly directionConflict: boolean;
}

/** A score as the dump has it and as it was read. */
export interface Score {
  readonly text: string;
  readonly value: number | null;
  readonly scaled: boolean;
}

/** A row of a leaderboard. `scores[i]` belongs to the leaderboard's metric i; null where the row does not report it. */
export interface LeaderboardEntry {
  readonly position: number;
  readonly model: string | null;
  readonly scores: readonly (Score | null)[];
  readonly paperTitle: string | null;
  readonly paperUrl: string | null;
  readonly date: string | null;
  readonly usesExtraData: boolean | null;
  /** The archive's paper, stub or not. */
  readonly paper: number | null;
  readonly arxivId: string | null;
  readonly paperPage: string | null;
  /** The first repository of the row and its paper, official before others. */
  readonly codeUrl: string | null;
  /** How many repositories the row and its paper have, each address once. */
  readonly codeCount: number;
  /** The id of a result that the person has submitted: it is none of the archive's, and stands behind all of them. */
  readonly submission?: string;
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

/** A result as `ENTRIES` reads it. */
type EntryRow = readonly [
  id: number,
  position: number,
  model: string | null,
  paperTitle: string | null,
  paperUrl: string | null,
  date: string | null,
  usesExtraData: number | null,
  codeUrl: string | null,
  codeCount: number,
  paper: number | null,
  arxivId: string | null,
  slug: string | null,
  url: string | null,
];

const ENTRIES = `SELECT result.id, result.position, result.model, result.paper_title, result.paper_url, result.date, result.uses_additional_data,
    result.code_url, result.code_count, result.paper, named.arxiv_id, named.slug, named.url
  FROM result LEFT JOIN leaderboard_paper AS named ON named.leaderboard = result.leaderboard AND named.paper = result.paper
  WHERE result.leaderboard = ? ORDER BY result.position`;

/** A score as `SCORES` reads it. */
type ScoreRow = readonly [result: number, metric: number, text: string, value: number | null, scaled: number];

const SCORES = `SELECT score.result, score.metric, score.text, score.value, score.scaled
  FROM result JOIN score ON score.result = result.id WHERE result.leaderboard = ?`;

interface MetricRow {
  readonly name: string;
  readonly direction: Direction;
  readonly direction_source: DirectionSource;
  readonly direction_conflict: number;
}

/** A query for leaderboards in one line each; what chooses and sorts them follows. */
export const LEADERBOARD_SUMMARY = `
  SELECT leaderboard.id, task.name AS task, leaderboard.dataset_name AS dataset, leaderboard.results, leaderboard.papers, metric.name AS metric,
    metric.direction, result.model AS bestModel, score.text AS bestText, score.value AS bestValue, result.date AS bestDate, result.paper AS bestPaper, leaderboard.url
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

function readEntries(archive: Archive, leaderboard: number, metrics: number): LeaderboardEntry[] {
  const scores = new Map<number, (Score | null)[]>();
  const entries = archive.lists<EntryRow>(ENTRIES, leaderboard).map((row) => {
    const ofRow = Array<Score | null>(metrics).fill(null);
    scores.set(row[0], ofRow);
    return entryOf(ofRow, ...row);
  });
  for (const row of archive.lists<ScoreRow>(SCORES, leaderboard)) {
    const ofRow = scores.get(row[0]);
    if (ofRow !== undefined) ofRow[row[1]] = { text: row[2], value: row[3], scaled: row[4] === 1 };
  }
  return entries;
}

function entryOf(
  scores: readonly (Score | null)[],
  _id: number,
  position: number,
  model: string | null,
  paperTitle: string | null,
  paperUrl: string | null,
  date: string | null,
  usesExtraData: number | null,
  codeUrl: string | null,
  codeCount: number,
  paper: number | null,
  arxivId: string | null,
  slug: string | null,
  url: string | null,
): LeaderboardEntry {
  return {
    position,
    model,
    scores,
    paperTitle,
    paperUrl,
    date,
    usesExtraData: usesExtraData === null ? null : usesExtraData === 1,
    paper,
    arxivId,
    paperPage: paperPage(slug, url),
    codeUrl,
    codeCount,
  };
}
