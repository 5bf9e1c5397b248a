import { sortByDate } from './records.ts';

/** A row of a leaderboard: the day of its paper, and its rank today among all rows. */
export interface DatedRank {
  /** ISO, so that the order of the texts is that of the days. */
  readonly date: string | null;
  readonly rank: number | null;
}

/** A place on a leaderboard: the rank, and how many rows had one. */
export interface Place {
  readonly rank: number;
  readonly of: number;
}

/**
 * Where each row stood on the day of its own date: among the rows with a rank that are dated up to and including that
 * day. Ranks are shared as they are today (1, 1, 3). Null for a row without a date or a rank; such rows count for
 * nobody.
 */
export function placesWhenPublished(rows: readonly DatedRank[]): readonly (Place | null)[] {
  const dated = sortByDate(
    rows.flatMap(({ date, rank }, index) => (date === null || rank === null ? [] : { date, rank, index })),
  );
  const places: (Place | null)[] = rows.map(() => null);
  const seen = new RankCounts(rows.length);
  let counted = 0;
  for (let start = 0; start < dated.length; start = counted) {
    const day = dated[start]?.date;
    for (; counted < dated.length && dated[counted]?.date === day; counted++)
      seen.add(dated[counted]?.rank ?? 0);
    for (const { rank, index } of dated.slice(start, counted)) {
      places[index] = { rank: seen.countBelow(rank) + 1, of: counted };
    }
  }
  return places;
}

/**
 * How many ranks below one have been seen, in a tree of sums: leaderboards have thousands of rows, and to compare each
 * with each would take as long as an import.
 */
class RankCounts {
  readonly #sums: number[];

  constructor(most: number) {
    this.#sums = new Array<number>(most + 1).fill(0);
  }

  add(rank: number): void {
    for (let at = rank; at < this.#sums.length; at += at & -at) this.#sums[at] = (this.#sums[at] ?? 0) + 1;
  }

  countBelow(rank: number): number {
    let count = 0;
    for (let at = rank - 1; at > 0; at -= at & -at) count += this.#sums[at] ?? 0;
    return count;
  }
}
