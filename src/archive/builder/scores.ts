import { readColumn } from '../../ranking/column.ts';
import type { DirectionDecision } from '../../ranking/direction.ts';
import { rankContenders } from '../../ranking/order.ts';
import type { MergedLeaderboard } from './merge.ts';

/** One metric that a row reports. `metric` is the metric's position on the leaderboard. */
export interface RowScore {
  readonly metric: number;
  readonly text: string;
  readonly value: number | null;
  readonly scaled: boolean;
  readonly rank: number | null;
}

/** The scores of one row, and the metrics by which it stands first of all. */
export interface ScoredRow {
  readonly scores: readonly RowScore[];
  readonly isBestBy: readonly number[];
}

/** Reads every score of a leaderboard and ranks its rows by every metric. The rows come back in their own order. */
export function scoreLeaderboard(
  board: MergedLeaderboard,
  decisions: readonly DirectionDecision[],
): readonly ScoredRow[] {
  const directions = board.metrics.map((_, metric) => decisions[metric]?.direction ?? 'higher');
  const columns = board.metrics.map((name, metric) =>
    readColumn(
      board.rows.map(({ row }) => row.scores.get(name) ?? null),
      name,
      directions[metric] ?? 'higher',
    ),
  );
  const contenders = board.rows.map(({ row }, index) => ({
    index,
    date: row.date,
    position: index + 1,
    values: columns.map((column) => column[index]?.value ?? null),
  }));
  const scored = board.rows.map(() => ({ scores: [] as RowScore[], isBestBy: [] as number[] }));
  for (const [metric, name] of board.metrics.entries()) {
    for (const [place, { contender, rank }] of rankContenders(contenders, directions, metric).entries()) {
      const row = scored[contender.index];
      const text = board.rows[contender.index]?.row.scores.get(name);
      if (row === undefined || text === undefined) continue;
      const score = columns[metric]?.[contender.index];
      row.scores.push({ metric, text, value: score?.value ?? null, scaled: score?.scaled ?? false, rank });
      if (place === 0 && rank !== null) row.isBestBy.push(metric);
    }
  }
  return scored;
}
