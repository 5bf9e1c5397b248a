import type { Leaderboard, Metric } from '../archive/leaderboards.ts';
import { UserError } from '../errors.ts';
import type { Direction } from '../model.ts';
import { readColumn } from '../ranking/column.ts';
import { type Filter, filterRows } from '../ranking/filter.ts';
import { metricKeys } from '../ranking/metric-key.ts';
import { rankContenders } from '../ranking/order.ts';
import { shellWord } from './command-line.ts';
import { leaderboardKeys, type RankedEntry } from './leaderboard-columns.ts';

/** What is asked of a leaderboard; what is absent leaves it as the archive has it. */
export interface LeaderboardWish {
  /** The metric to rank by: its name, its column key, or its name without case and punctuation. */
  readonly metric?: string | undefined;
  /** Which values are the better ones, whatever the archive says. */
  readonly direction?: Direction | undefined;
  /** Which rows take part. Dates must be as `parseDateBound` reads them. */
  readonly filter?: Filter | undefined;
  /** Whether results that the person has submitted are among the rows, and are to be told from the others. */
  readonly withSubmitted?: boolean | undefined;
  /** Whether the best result over time is drawn above the rows. */
  readonly withChart?: boolean | undefined;
}

/** A leaderboard in the order of one of its metrics. */
export interface RankedLeaderboard {
  /** As the archive has it, but for the direction that was wished. */
  readonly board: Leaderboard;
  /** The index of the metric that ranks; 0 also where the leaderboard has no metric. */
  readonly by: number;
  /** The metric that ranks; undefined where the leaderboard has none. */
  readonly metric: Metric | undefined;
  /** Best first; rows without a readable score last, without a rank. */
  readonly rows: readonly RankedEntry[];
  /** How many rows the filter took away. */
  readonly leftOut: number;
}

/**
 * Ranks a leaderboard by its main metric, or as wished. The filter comes first: ranks are those among the rows that
 * are left. Throws `UserError` of kind `notFound` where the leaderboard has no metric of that name.
 */
export function rankLeaderboard(stored: Leaderboard, wish: LeaderboardWish = {}): RankedLeaderboard {
  const by = wish.metric === undefined ? 0 : findMetric(stored, wish.metric);
  const board = wish.direction === undefined ? stored : turnMetric(stored, by, wish.direction);
  const rows = rankEntries(board, by, wish.filter ?? {});
  return { board, by, metric: board.metrics[by], rows, leftOut: board.entries.length - rows.length };
}

/**
 * The metric that a typed name means: by its text, its column key, its text without case and punctuation, its beginning,
 * or words of it. The first of these with a hit decides.
 */
function findMetric(board: Leaderboard, typed: string): number {
  const names = board.metrics.map(({ name }) => name);
  const keys = metricKeys(names, leaderboardKeys);
  const [wanted = ''] = metricKeys([typed], []);
  const bare = names.map((name) => metricKeys([name], [])[0] ?? '');
  const words = wanted.split('_');
  const steps: ((metric: number) => boolean)[] = [
    (metric) => names[metric] === typed,
    (metric) => keys[metric] === typed,
    (metric) => bare[metric] === wanted,
    (metric) => bare[metric]?.replaceAll('_', '').startsWith(wanted.replaceAll('_', '')) ?? false,
    (metric) => words.every((word) => bare[metric]?.split('_').includes(word)),
  ];
  for (const [step, fits] of steps.entries()) {
    const found = names.keys().filter(fits).toArray();
    // Names that are alike to the letter, or but for punctuation, are told apart by their order.
    if (found.length === 1 || (found.length > 1 && step < 3)) return found[0] as number;
    if (found.length > 1)
      throw severalMetrics(
        typed,
        found.map((metric) => names[metric] ?? ''),
      );
  }
  const known = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}`;
  throw new UserError('notFound', `this leaderboard has no metric "${typed}". ${known}`);
}

function severalMetrics(typed: string, names: readonly string[]): UserError {
  return new UserError(
    'ambiguous',
    `"${typed}" fits several metrics of this leaderboard. Say which:`,
    names.map((name) => `--metric ${shellWord(name)}`),
  );
}

/** The leaderboard with one metric the other way round. Its scores are read again: a scale is mended for higher only. */
function turnMetric(board: Leaderboard, by: number, direction: Direction): Leaderboard {
  const metrics = board.metrics.map((metric, index) =>
    index === by
      ? { ...metric, direction, directionSource: 'user' as const, directionConflict: false }
      : metric,
  );
  const texts = board.entries.map((entry) => entry.scores[by]?.text ?? null);
  const read = readColumn(texts, board.metrics[by]?.name ?? '', direction);
  const entries = board.entries.map((entry, row) => {
    const scores = entry.scores.map((score, index) =>
      index === by && score !== null
        ? { text: score.text, value: read[row]?.value ?? null, scaled: read[row]?.scaled ?? false }
        : score,
    );
    return { ...entry, scores };
  });
  return { ...board, metrics, entries };
}

function rankEntries(board: Leaderboard, by: number, filter: Filter): RankedEntry[] {
  const directions = board.metrics.map(({ direction }) => direction);
  const contenders = board.entries.map((entry) => ({
    entry,
    values: entry.scores.map((score) => score?.value ?? null),
    date: entry.date,
    position: entry.position,
    usesExtraData: entry.usesExtraData,
    hasCode: entry.codeCount > 0,
    paperKey: entry.paper === null ? null : String(entry.paper),
  }));
  const rank = (rows: readonly (typeof contenders)[number][]) => rankContenders(rows, directions, by);
  const kept = filterRows(contenders, filter, (rows) => rank(rows).map(({ contender }) => contender));
  return rank(kept).map(({ contender: { entry }, rank: place }) => ({
    entry,
    rank: place,
    value: entry.scores[by]?.value ?? null,
    scaled: entry.scores[by]?.scaled ?? false,
  }));
}
