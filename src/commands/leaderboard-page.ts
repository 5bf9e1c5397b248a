import type { Leaderboard, LeaderboardEntry, Metric } from '../archive/leaderboards.ts';
import { UserError } from '../errors.ts';
import type { Direction, DirectionSource } from '../model.ts';
import { list, type Report } from '../output/report.ts';
import { readColumn } from '../ranking/column.ts';
import { type Filter, filterRows } from '../ranking/filter.ts';
import { metricKeys } from '../ranking/metric-key.ts';
import { rankContenders } from '../ranking/order.ts';
import { countOf, shellWord } from './command-line.ts';
import { leaderboardColumns, leaderboardKeys, type RankedEntry } from './leaderboard-columns.ts';
import { arrowOf } from './result-columns.ts';

/** What a person asked of a leaderboard. */
export interface LeaderboardWish {
  readonly metric?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly filter: Filter;
}

const WORDS: Readonly<Record<DirectionSource, string>> = {
  order: "the archive's own order",
  vote: 'as on other leaderboards',
  name: "by the metric's name",
  assumed: 'assumed, nothing tells',
  user: 'as you asked',
};

/**
 * The page of a leaderboard, ranked and filtered as wished.
 * Throws `UserError` of kind `notFound` where the leaderboard has no such metric.
 */
export function leaderboardPage(stored: Leaderboard, wish: LeaderboardWish): Report {
  const by = wish.metric === undefined ? 0 : findMetric(stored, wish.metric);
  const board = wish.direction === undefined ? stored : turnMetric(stored, by, wish.direction);
  const metric = board.metrics[by];
  const rows = rankEntries(board, by, wish.filter);
  const columns = leaderboardColumns(board, by);
  const main = list(columns, rows, { count: rows.length, id: idOf });
  const leftOut = board.entries.length - rows.length;
  return {
    kind: 'page',
    title: `${board.task} on ${board.dataset}`,
    subtitle: subtitleOf(rows, metric, leftOut),
    fields: [
      { key: 'task', value: board.task },
      { key: 'dataset', value: board.dataset },
      { key: 'metric', value: metric?.name ?? null },
      { key: 'direction', value: metric?.direction ?? null },
      { key: 'direction_source', value: metric?.directionSource ?? null },
      { key: 'direction_conflict', value: metric?.directionConflict ?? false },
      { key: 'metrics', value: board.metrics.map(({ name }) => name) },
      { key: 'count', value: rows.length },
      { key: 'left_out', value: leftOut },
      { key: 'results', value: main },
    ],
    main,
    blocks: [{ kind: 'table', heading: null, list: main, limit: 30 }],
    hints: hintsOf(board, by),
    inPipe: 'tsv',
    notes: metric?.directionConflict ? [conflictNote(metric)] : [],
  };
}

/** The metric that a typed name means: by its text, its column key, or its text without case and punctuation. */
function findMetric(board: Leaderboard, typed: string): number {
  const names = board.metrics.map(({ name }) => name);
  const keys = metricKeys(names, leaderboardKeys);
  const [wanted] = metricKeys([typed], []);
  const tries = [
    names.indexOf(typed),
    keys.indexOf(typed),
    names.findIndex((name) => metricKeys([name], [])[0] === wanted),
  ];
  const found = tries.find((index) => index >= 0);
  if (found !== undefined) return found;
  const known = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}`;
  throw new UserError('notFound', `this leaderboard has no metric "${typed}". ${known}`);
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

/** Filters, then ranks: ranks are those among the rows that are left. */
function rankEntries(board: Leaderboard, by: number, filter: Filter): RankedEntry[] {
  const directions = board.metrics.map(({ direction }) => direction);
  const contenders = board.entries.map((entry) => ({
    entry,
    values: entry.scores.map((score) => score?.value ?? null),
    ...{ date: entry.date, position: entry.position, usesExtraData: entry.usesExtraData },
    hasCode: entry.codeUrls.length > 0,
    paperKey: entry.paper === null ? null : String(entry.paper),
  }));
  const rank = (rows: readonly (typeof contenders)[number][]) => rankContenders(rows, directions, by);
  const kept = filterRows(contenders, filter, (rows) => rank(rows).map(({ contender }) => contender));
  return rank(kept).map(({ contender: { entry }, rank: place }) => ({
    ...{
      entry,
      rank: place,
      value: entry.scores[by]?.value ?? null,
      scaled: entry.scores[by]?.scaled ?? false,
    },
  }));
}

function subtitleOf(rows: readonly RankedEntry[], metric: Metric | undefined, leftOut: number): string[] {
  const dates = rows.flatMap(({ entry }) => (entry.date === null ? [] : [entry.date.slice(0, 7)])).sort();
  const unranked = rows.filter(({ rank }) => rank === null).length;
  const order =
    metric === undefined
      ? 'no metric'
      : `best first by ${metric.name.trim()} ${arrowOf(metric.direction)} (${metric.direction} is better: ${WORDS[metric.directionSource]})`;
  const span =
    dates.length === 0 ? [] : [dates[0] === dates.at(-1) ? `${dates[0]}` : `${dates[0]} to ${dates.at(-1)}`];
  return [
    [countOf(rows.length, 'result'), order, ...span].join(', '),
    ...(unranked === 0 ? [] : [`${countOf(unranked, 'row')} without a readable score at the end`]),
    ...(leftOut === 0 ? [] : [`${countOf(leftOut, 'row')} left out by the filters`]),
  ];
}

function conflictNote(metric: Metric): string {
  const stored = metric.direction === 'higher' ? 'lowest' : 'highest';
  return `the archive lists this leaderboard ${stored} first, which does not fit ${metric.name.trim()}; ranked with ${metric.direction} as better, ${WORDS[metric.directionSource]} (the other way: --${metric.direction === 'higher' ? 'lower' : 'higher'}-is-better)`;
}

function hintsOf(board: Leaderboard, by: number): string[] {
  const others = board.metrics
    .filter((_, index) => index !== by)
    .map(({ name }) => `--metric ${shellWord(name.trim())}`);
  return others.length === 0
    ? []
    : [`Other metrics: ${others.slice(0, 4).join('  ')}${others.length > 4 ? '  …' : ''}`];
}

function idOf({ entry }: RankedEntry): string | null {
  return entry.arxivId ?? slugOfPage(entry) ?? entry.paperUrl;
}

function slugOfPage(entry: LeaderboardEntry): string | null {
  return entry.paperPage === null ? null : (entry.paperPage.split('/').pop() ?? null);
}
