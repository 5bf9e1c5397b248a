import type { Direction } from '../model.ts';

/** What a row has by each metric of its leaderboard; null where there is no readable score. */
interface Scored {
  readonly values: readonly (number | null)[];
}

/**
 * The rows that no other beats, in their order: none is at least as good by all of `metrics` and better by one of them.
 * Equal rows do not beat each other: all of them stay. A row without a score by one of the metrics is left out.
 */
export function paretoFront<Row extends Scored>(
  rows: readonly Row[],
  metrics: readonly number[],
  directions: readonly Direction[],
): readonly Row[] {
  const scored = rows.flatMap((row) => {
    const scores = metrics.flatMap((metric) => {
      const value = row.values[metric] ?? null;
      return value === null ? [] : [directions[metric] === 'lower' ? -value : value];
    });
    return scores.length === metrics.length ? [{ row, scores }] : [];
  });
  return scored
    .filter(({ scores }) => !scored.some((other) => beats(other.scores, scores)))
    .map(({ row }) => row);
}

function beats(one: readonly number[], other: readonly number[]): boolean {
  let isBetter = false;
  for (const [index, score] of one.entries()) {
    const against = other[index] ?? score;
    if (score < against) return false;
    if (score > against) isBetter = true;
  }
  return isBetter;
}
