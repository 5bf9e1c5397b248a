import type { Direction } from '../model.ts';

/** What a row brings into a ranking. */
export interface Contender {
  /** `values[j]` is the score by metric j of the leaderboard, `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** The paper's date, ISO. */
  readonly date: string | null;
  /** The row's place in the dump. */
  readonly position: number;
}

/** A row and its rank from 1; `null` for a row without a readable score. */
export interface Ranked<C extends Contender> {
  readonly contender: C;
  readonly rank: number | null;
}

/**
 * Ranks contenders by metric `by` and returns them in that order: equal scores share a rank and the next is skipped
 * (1, 1, 3). Inside a tie the leaderboard's other metrics decide, in their order and own directions, a missing value
 * last; then the earlier date, then the place in the dump. Rows without a score come last, as the dump has them.
 */
export function rankContenders<C extends Contender>(
  contenders: readonly C[],
  directions: readonly Direction[],
  by: number,
): readonly Ranked<C>[] {
  const scored = contenders.filter(({ values }) => isScore(values[by]));
  const unscored = contenders.filter(({ values }) => !isScore(values[by]));
  const isHigher = directions[by] !== 'lower';
  scored.sort((one, other) => {
    // Most scores differ, and a thousand rows are compared ten thousand times.
    const value = one.values[by] as number;
    const otherValue = other.values[by] as number;
    if (value !== otherValue) return value > otherValue === isHigher ? -1 : 1;
    return decideTie(one, other, directions);
  });
  unscored.sort((one, other) => one.position - other.position);
  let rank = 0;
  const ranked = scored.map((contender, index): Ranked<C> => {
    const previous = scored[index - 1];
    if (previous === undefined || previous.values[by] !== contender.values[by]) rank = index + 1;
    return { contender, rank };
  });
  return [...ranked, ...unscored.map((contender): Ranked<C> => ({ contender, rank: null }))];
}

function decideTie(one: Contender, other: Contender, directions: readonly Direction[]): number {
  for (let metric = 0; metric < directions.length; metric++) {
    const difference = compareScores(one.values[metric], other.values[metric], directions[metric]);
    if (difference !== 0) return difference;
  }
  return compareDates(one.date, other.date) || one.position - other.position;
}

function compareScores(
  one: number | null | undefined,
  other: number | null | undefined,
  direction: Direction | undefined,
): number {
  if (!isScore(one) || !isScore(other)) return Number(isScore(other)) - Number(isScore(one));
  if (one === other) return 0;
  return one > other === (direction === 'higher') ? -1 : 1;
}

function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function isScore(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && !Number.isNaN(value);
}
