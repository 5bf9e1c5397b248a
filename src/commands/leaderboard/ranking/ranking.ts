import type { Leaderboard, LeaderboardEntry, Metric } from '../../../archive/leaderboards/leaderboards.ts';
import { nameWords } from '../../../archive/names/writing/keys.ts';
import { holdsWords } from '../../../archive/names/writing/word-match.ts';
import { UserError } from '../../../errors.ts';
import type { Direction } from '../../../model.ts';
import { shellWord } from '../../../output/text/shell-word.ts';
import { type Filter, filterRows, parseDateBound } from '../../../ranking/filter.ts';
import { rankContenders } from '../../../ranking/order.ts';
import { paretoFront } from '../../../ranking/pareto.ts';
import { readColumn } from '../../../ranking/score/column.ts';
import type { RankedEntry } from '../leaderboard-columns.ts';
import { type ReportedWish, reportedRows } from './bounds.ts';
import { findMetric } from './metric.ts';
import { type Placement, placeScore } from './placement.ts';

/** What is asked of a leaderboard; what is absent leaves it as the archive has it. */
export interface LeaderboardWish extends ReportedWish {
  /** The metric to rank by: its name, its column key, or its name without case and punctuation. */
  readonly metric?: string | undefined;
  /** Which values are the better ones, whatever the archive says. */
  readonly direction?: Direction | undefined;
  /** Which rows take part. Dates are `2021`, `2021-06` or `2021-06-30`. */
  readonly filter?: Filter | undefined;
  /** Words of models' names, in any order, or their beginnings: only rows of models that have all of them. */
  readonly model?: string | undefined;
  /** Other metrics, by name: only rows that no other beats by them and by the metric that ranks, of those that are left. */
  readonly pareto?: readonly string[] | undefined;
  /** A score to place among the rows, in any form that a score may have. */
  readonly score?: string | undefined;
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
  /** How many rows the filters took away. */
  readonly leftOut: number;
  /** The metrics by which rows were held against each other with `pareto`, the one that ranks first; none without it. */
  readonly pareto: readonly Metric[];
  /** How bounds were read where the column's scale says more than their text. */
  readonly readings: readonly string[];
  /** Where the score that was asked about would stand; null where none was. */
  readonly placement: Placement | null;
}

/**
 * Ranks a leaderboard by its main metric, or as wished. The filters come first: ranks are those among the rows that
 * are left. Throws `UserError`: `notFound` where the leaderboard has no metric of a name, `ambiguous` where it has
 * several, `usage` for a bound, score or date that cannot be read and for `pareto` with the metric that ranks.
 */
export function rankLeaderboard(stored: Leaderboard, wish: LeaderboardWish = {}): RankedLeaderboard {
  checkDates(wish.filter ?? {});
  const by = wish.metric === undefined ? 0 : findMetric(stored, wish.metric);
  const board = wish.direction === undefined ? stored : turnMetric(stored, by, wish.direction);
  const { entries: reported, readings } = reportedRows(board, wish);
  const entries = wish.model === undefined ? reported : entriesOfModel(reported, wish.model);
  const against = paretoMetrics(board, by, wish.pareto ?? []);
  const rows = rankEntries({ ...board, entries }, by, wish.filter ?? {}, against);
  return {
    board,
    by,
    metric: board.metrics[by],
    rows,
    leftOut: board.entries.length - rows.length,
    pareto: against.flatMap((metric) => board.metrics[metric] ?? []),
    readings,
    placement: wish.score === undefined ? null : placeScore(board, by, rows, wish.score),
  };
}

/** Signs alone (`**`) are looked for as they are. */
function entriesOfModel(entries: readonly LeaderboardEntry[], typed: string): readonly LeaderboardEntry[] {
  const words = nameWords(typed);
  return entries.filter(({ model }) =>
    words.length === 0 ? model?.includes(typed) : model && holdsWords([model], words) !== null,
  );
}

/** The metrics by which rows are held against each other, the one that ranks first; none where no other was named. */
function paretoMetrics(board: Leaderboard, by: number, names: readonly string[]): readonly number[] {
  const others = names.map((name) => findMetric(board, name, (full) => `--pareto ${shellWord(full)}`));
  if (!others.includes(by)) return others.length === 0 ? [] : [by, ...others];
  const name = board.metrics[by]?.name.trim();
  throw new UserError('usage', `--pareto takes a metric beside the one that ranks, which is ${name} itself.`);
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

function rankEntries(
  board: Leaderboard,
  by: number,
  filter: Filter,
  pareto: readonly number[],
): RankedEntry[] {
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
  const front = pareto.length === 0 ? kept : paretoFront(kept, pareto, directions);
  return rank(front).map(({ contender: { entry }, rank: place }) => ({
    entry,
    rank: place,
    value: entry.scores[by]?.value ?? null,
    scaled: entry.scores[by]?.scaled ?? false,
  }));
}

/** The options of a command have been checked before; a program may ask for anything. */
function checkDates({ since, until }: Filter): void {
  for (const [end, date] of Object.entries({ since, until })) {
    if (date == null || parseDateBound(date) !== null) continue;
    throw new UserError('usage', `${end} must be a date such as 2021, 2021-06 or 2021-06-30, not "${date}".`);
  }
}
