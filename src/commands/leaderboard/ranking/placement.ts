import type { Leaderboard } from '../../../archive/leaderboards/leaderboards.ts';
import { UserError } from '../../../errors.ts';
import type { RankedEntry } from '../leaderboard-columns.ts';
import { readBeside } from './score-beside.ts';

/** Where a score would stand among the ranked rows of a leaderboard. */
export interface Placement {
  /** As it was typed. */
  readonly text: string;
  /** The number that ranks, and whether it was brought to the scale of its column. */
  readonly value: number;
  readonly scaled: boolean;
  /** Its rank among the rows: it shares the one of equal rows. */
  readonly rank: number;
  /** How many ranked rows there would be, with it. */
  readonly of: number;
  /** The ranked rows that are better, equal and worse, each best first. */
  readonly better: readonly RankedEntry[];
  readonly equal: readonly RankedEntry[];
  readonly worse: readonly RankedEntry[];
}

/**
 * Places a score by metric `by` among rows of a leaderboard. Throws `UserError` of kind `usage` where it cannot be read as
 * a score, `notFound` where the leaderboard has no metric.
 */
export function placeScore(
  board: Leaderboard,
  by: number,
  rows: readonly RankedEntry[],
  text: string,
): Placement {
  const metric = board.metrics[by];
  if (metric === undefined)
    throw new UserError('notFound', 'this leaderboard has no metric to place a score by.');
  const { own, values: read } = readBeside(board, by, text);
  const { value, scaled } = own;
  if (value === null)
    throw new UserError('usage', `--score "${text}" cannot be read as a score, such as 88.9.`);
  const values = new Map(board.entries.map(({ position }, row) => [position, read[row] ?? null]));
  const side = ({ entry }: RankedEntry): 'better' | 'equal' | 'worse' | 'unranked' => {
    const other = values.get(entry.position) ?? null;
    if (other === null) return 'unranked';
    if (other === value) return 'equal';
    return other > value === (metric.direction === 'higher') ? 'better' : 'worse';
  };
  const { better = [], equal = [], worse = [] } = Object.groupBy(rows, side);
  const of = better.length + equal.length + worse.length + 1;
  return { text, value, scaled, rank: better.length + 1, of, better, equal, worse };
}
