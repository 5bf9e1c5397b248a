import type { Leaderboard, LeaderboardEntry } from '../../../archive/leaderboards/leaderboards.ts';
import { UserError } from '../../../errors.ts';
import { shellWord } from '../../../output/text/shell-word.ts';
import { findMetric } from './metric.ts';
import { numberText, readBeside } from './score-beside.ts';

/** The least or the greatest score of a metric with which a row takes part. */
export interface MetricBound {
  readonly end: 'min' | 'max';
  /** The metric as it was typed: its name, its column key, or a part of it. */
  readonly metric: string;
  /** The bound as it was typed, in any form that a score of the metric may have: "10M", "88.9%". */
  readonly text: string;
}

/** What a row must report to take part. Absent is nothing. */
export interface ReportedWish {
  readonly bounds?: readonly MetricBound[] | undefined;
  /** Metrics of which a row must have a readable score, by name; `all`: every metric that any row has one of. */
  readonly requires?: 'all' | readonly string[] | undefined;
}

/** The rows that report what is wished, and how bounds were read where the column's scale says more than their text. */
export interface ReportedRows {
  readonly entries: readonly LeaderboardEntry[];
  readonly readings: readonly string[];
}

/** A bound with the number of each row that is held against it. */
interface ReadBound extends MetricBound {
  /** The metric's place on the leaderboard, and the bound as a number. */
  readonly index: number;
  readonly limit: number;
  readonly passes: (row: number) => boolean;
  readonly reading: string | null;
}

/**
 * The rows of a leaderboard that have all required metrics and lie within all bounds, which belong to the range. A row
 * without a readable score of a bounded metric is left out. Throws `UserError`: `notFound` or `ambiguous` for a metric's
 * name, `usage` for a bound that cannot be read as a score, or bounds that leave no score between them.
 */
export function reportedRows(board: Leaderboard, { bounds = [], requires = [] }: ReportedWish): ReportedRows {
  const required =
    requires === 'all' ? reportedMetrics(board) : requires.map((name) => findRequired(board, name));
  const read = bounds.map((bound) => readBound(board, bound));
  checkRanges(read);
  const entries = board.entries.filter(
    ({ scores }, row) =>
      required.every((metric) => (scores[metric]?.value ?? null) !== null) &&
      read.every(({ passes }) => passes(row)),
  );
  return { entries, readings: read.flatMap(({ reading }) => reading ?? []) };
}

/** A metric that no row has a readable score of would leave nothing. */
function reportedMetrics({ metrics, entries }: Leaderboard): readonly number[] {
  const isReported = (metric: number) =>
    entries.some(({ scores }) => (scores[metric]?.value ?? null) !== null);
  return metrics.keys().filter(isReported).toArray();
}

function findRequired(board: Leaderboard, typed: string): number {
  return findMetric(board, typed, (name) => `--require ${shellWord(name)}`);
}

function checkRanges(bounds: readonly ReadBound[]): void {
  for (const least of bounds.filter(({ end }) => end === 'min')) {
    const most = bounds.find(
      ({ end, index, limit }) => end === 'max' && index === least.index && limit < least.limit,
    );
    if (most === undefined) continue;
    const [min, max] = [least, most].map(({ metric, text }) => shellWord(`${metric}=${text}`));
    throw new UserError('usage', `--min ${min} is above --max ${max}, so no score lies between them.`);
  }
}

function readBound(board: Leaderboard, bound: MetricBound): ReadBound {
  const { end, metric: typed, text } = bound;
  const index = findMetric(board, typed, (name) => `--${end} ${shellWord(`${name}=${text}`)}`);
  const name = board.metrics[index]?.name.trim() ?? '';
  const { own, values } = readBeside(board, index, text);
  const limit = own.value;
  if (limit === null) {
    throw new UserError('usage', `--${end} "${typed}=${text}": "${text}" cannot be read as a score.`, [
      `For example: --${end} ${shellWord(`${name}=${exampleOf(board, index)}`)}`,
    ]);
  }
  const passes = (row: number) => {
    const value = values[row] ?? null;
    return value !== null && (end === 'min' ? value >= limit : value <= limit);
  };
  return {
    ...bound,
    index,
    limit,
    passes,
    reading: own.scaled
      ? `${name} ${text} is read as ${numberText(limit)}, on the scale of the others`
      : null,
  };
}

function exampleOf({ entries }: Leaderboard, metric: number): string {
  const score = entries.map(({ scores }) => scores[metric]).find((one) => (one?.value ?? null) !== null);
  return score?.text.trim() ?? '10';
}
