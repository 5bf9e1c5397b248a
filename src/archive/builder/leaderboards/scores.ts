import type { Direction } from '../../../model.ts';
import type { DirectionDecision } from '../../../ranking/metric/direction.ts';
import { rankContenders } from '../../../ranking/order.ts';
import { type Place, placesWhenPublished } from '../../../ranking/publication.ts';
import { readColumn } from '../../../ranking/score/column.ts';
import type { Score } from '../../../ranking/score/score.ts';
import type { MergedLeaderboard } from './merge.ts';

/** One metric that a row reports. `metric` is the metric's position on the leaderboard. */
export interface RowScore {
  readonly metric: number;
  readonly text: string;
  readonly value: number | null;
  readonly scaled: boolean;
  readonly rank: number | null;
  /** Where the row stood among those dated up to its own day. */
  readonly whenPublished: Place | null;
}

/** The scores of one row, and the metrics by which it stands first of all. */
export interface ScoredRow {
  readonly scores: readonly RowScore[];
  readonly isBestBy: readonly number[];
}

/** The scores of one metric, of the rows that report it, in their order. */
interface Column {
  readonly rows: readonly number[];
  readonly scores: readonly Score[];
}

/**
 * Reads every score of a leaderboard and ranks its rows by every metric. The rows come back in their own order, the
 * scores of each in the order of the metrics.
 */
export function scoreLeaderboard(
  board: MergedLeaderboard,
  decisions: readonly DirectionDecision[],
): readonly ScoredRow[] {
  const directions = board.metrics.map((_, metric) => decisions[metric]?.direction ?? 'higher');
  const columns = readColumns(board, directions);
  const places = placeRows(board, columns, directions);
  const dateOf = (index: number) => board.rows[index]?.row.date ?? null;
  const scored = board.rows.map(() => ({ scores: [] as RowScore[], isBestBy: [] as number[] }));
  for (const [metric, { rows, scores }] of columns.entries()) {
    const contenders = rows.map((index, at) => {
      const score = scores[at] as Score;
      return { index, score, date: null, position: index, values: [score.value, places[index] ?? null] };
    });
    const ranked = rankContenders(contenders, [directions[metric] ?? 'higher', 'lower'], 0);
    const dated = ranked.map(({ contender, rank }) => ({ date: dateOf(contender.index), rank }));
    const published = placesWhenPublished(dated);
    for (const [place, { contender, rank }] of ranked.entries()) {
      const row = scored[contender.index] as (typeof scored)[number];
      const text = board.rows[contender.index]?.row.scores.get(board.metrics[metric] ?? '') ?? '';
      row.scores.push({ metric, text, ...contender.score, rank, whenPublished: published[place] ?? null });
      if (place === 0 && rank !== null) row.isBestBy.push(metric);
    }
  }
  return scored;
}

/** The columns of a leaderboard. Where there are thousands of metrics, each row has a few of them. */
function readColumns(board: MergedLeaderboard, directions: readonly Direction[]): readonly Column[] {
  const reporters = new Map<string, number[]>(board.metrics.map((metric) => [metric, []]));
  for (const [index, { row }] of board.rows.entries()) {
    for (const metric of row.scores.keys()) reporters.get(metric)?.push(index);
  }
  return board.metrics.map((name, metric) => {
    const rows = reporters.get(name) ?? [];
    const texts = rows.map((index) => board.rows[index]?.row.scores.get(name) ?? null);
    return { rows, scores: readColumn(texts, name, directions[metric] ?? 'higher') };
  });
}

/**
 * The place of each row when all metrics decide, one after the other. It decides a tie by any of them just as all the
 * others would, and is found once: to ask every metric in every tie takes minutes where equal rows have hundreds.
 */
function placeRows(
  board: MergedLeaderboard,
  columns: readonly Column[],
  directions: readonly Direction[],
): readonly number[] {
  const contenders = board.rows.map(({ row }, index) => ({
    index,
    date: row.date,
    position: index + 1,
    values: [] as (number | null)[],
  }));
  for (const [metric, { rows, scores }] of columns.entries()) {
    for (const [at, index] of rows.entries()) {
      (contenders[index] as (typeof contenders)[number]).values[metric] = scores[at]?.value ?? null;
    }
  }
  // A metric by which all are equal, behind the others.
  for (const { values } of contenders) values[columns.length] = 0;
  const places = new Array<number>(contenders.length);
  const ranked = rankContenders(contenders, [...directions, 'higher'], columns.length);
  for (const [place, { contender }] of ranked.entries()) places[contender.index] = place;
  return places;
}
