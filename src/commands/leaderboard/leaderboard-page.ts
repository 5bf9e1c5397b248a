import type { Leaderboard, Metric } from '../../archive/leaderboards/leaderboards.ts';
import { type Field, list, type Report } from '../../output/report.ts';
import { countOf, formatCount } from '../../output/text/count.ts';
import { shellWord } from '../../output/text/shell-word.ts';
import { spamRemarks } from '../options/spam-option.ts';
import { metricText } from '../wording/score-text.ts';
import { describeDirection, directionReasons } from './direction-reasons.ts';
import { leaderboardBasis } from './leaderboard-basis.ts';
import { leaderboardChart } from './leaderboard-chart.ts';
import { leaderboardColumns, type RankedEntry } from './leaderboard-columns.ts';
import { type LeaderboardWish, type RankedLeaderboard, rankLeaderboard } from './ranking/ranking.ts';
import { placementBlock, placementCell, tellPlacement } from './score-placement.ts';

/** What the subtitle tells of the order of the rows. */
const BEST_FIRST = 'best first ';
const AT_THE_END = ' at the end';

/**
 * The page of a leaderboard, ranked and filtered as wished.
 * Throws `UserError` of kind `notFound` where the leaderboard has no such metric.
 */
export function leaderboardPage(stored: Leaderboard, wish: LeaderboardWish): Report {
  const ranked = rankLeaderboard(stored, wish);
  const { board, by, metric, rows, leftOut, placement } = ranked;
  const main = list(leaderboardColumns(board, by, wish.withSubmitted), rows, {
    count: rows.length,
    id: idOf,
    order: [BEST_FIRST, AT_THE_END],
  });
  return {
    kind: 'page',
    title: `${board.task} on ${board.dataset}`,
    subtitle: [...subtitleOf(ranked), ...(wish.withSubmitted ? [submittedText(rows)] : [])],
    fields: [
      ...directionFields(ranked),
      { key: 'metrics', value: board.metrics.map(({ name }) => name) },
      { key: 'count', value: rows.length },
      { key: 'left_out', value: leftOut },
      { key: 'placement', value: placementCell(placement, by) },
      { key: 'results', value: main },
    ],
    main,
    blocks: [
      ...(placement === null ? [] : [placementBlock(placement, ranked)]),
      ...(wish.withChart ? [{ kind: 'chart' as const, heading: null, chart: leaderboardChart(ranked) }] : []),
      { kind: 'table', heading: null, list: main, limit: 30 },
    ],
    hints: hintsOf(board, by),
    inPipe: 'tsv',
    basis: leaderboardBasis(ranked, wish),
    notes: [...ranked.readings, ...nothingLeft(rows.length, leftOut)],
    remarks: [
      ...spamRemarks('leaderboard', board.isSpam),
      ...(placement === null ? [] : [tellPlacement(placement, ranked)]),
      ...(metric?.directionConflict ? [conflictNote(metric)] : []),
    ],
    matched: `${board.task} on ${board.dataset}`,
  };
}

/** Which leaderboard it is, by what it is ranked, and how the direction is known. */
export function directionFields({ board, metric }: RankedLeaderboard): Field[] {
  return [
    { key: 'task', value: board.task },
    { key: 'dataset', value: board.dataset },
    { key: 'metric', value: metric?.name ?? null },
    { key: 'direction', value: metric?.direction ?? null },
    { key: 'direction_source', value: metric?.directionSource ?? null },
    { key: 'direction_conflict', value: metric?.directionConflict ?? false },
  ];
}

function subtitleOf({ rows, metric, leftOut, pareto }: RankedLeaderboard): string[] {
  const unranked = rows.filter(({ rank }) => rank === null).length;
  const beaters = pareto.map(({ name, direction }) => metricText(name, direction));
  const order =
    metric === undefined
      ? 'no metric'
      : `${BEST_FIRST}by ${metricText(metric.name, metric.direction)} (${describeDirection(metric)})`;
  return [
    [countOf(rows.length, 'result'), order, ...spanOf(rows)].join(', '),
    ...(unranked === 0 ? [] : [`${countOf(unranked, 'row')} without a readable score${AT_THE_END}`]),
    ...(pareto.length === 0 ? [] : [`only rows that no other beats by ${beaters.join(' and ')}`]),
    ...(leftOut === 0 ? [] : [`${countOf(leftOut, 'row')} left out by the filters`]),
  ];
}

/** The months from the first dated row to the last. */
function spanOf(rows: readonly RankedEntry[]): string[] {
  const months = rows.flatMap(({ entry }) => entry.date?.slice(0, 'yyyy-mm'.length) ?? []).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined) return [];
  return [first === last ? first : `${first} to ${last}`];
}

/** Notes that an answer has no rows, since a format of rows cannot say so, and how many the filters took. */
export function nothingLeft(shown: number, leftOut: number): string[] {
  if (shown > 0) return [];
  return [`nothing found${leftOut === 0 ? '' : `: the filters left out ${countOf(leftOut, 'row')}`}`];
}

/** How many of the rows the person has submitted. */
export function submittedText(rows: readonly RankedEntry[]): string {
  const own = rows.filter(({ entry }) => entry.submission !== undefined).length;
  return own === 0 ? 'none of them submitted by you' : `${formatCount(own)} of them submitted by you`;
}

/** That the archive has a leaderboard the wrong way round, and how to have it so. */
export function conflictNote(metric: Metric): string {
  const [stored, other] = metric.direction === 'higher' ? ['lowest', 'lower'] : ['highest', 'higher'];
  const ranked = `ranked with ${metric.direction} as better, ${directionReasons[metric.directionSource]}`;
  return `the archive lists this leaderboard ${stored} first, which does not fit ${metric.name.trim()}; ${ranked} (the other way: --${other}-is-better)`;
}

function hintsOf(board: Leaderboard, by: number): string[] {
  const others = board.metrics
    .filter((_, index) => index !== by)
    .map(({ name }) => `--metric ${shellWord(name.trim())}`);
  const more = others.length > 4 ? '  …' : '';
  return others.length === 0 ? [] : [`Other metrics: ${others.slice(0, 4).join('  ')}${more}`];
}

/** What names the paper of a row: its arXiv id, else the slug or the address of its page; null for none. */
export function idOf({ entry }: RankedEntry): string | null {
  return entry.arxivId ?? entry.paperPage?.split('/').at(-1) ?? entry.paperUrl;
}
