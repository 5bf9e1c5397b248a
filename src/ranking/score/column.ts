import type { Direction } from '../../model.ts';
import { countsThings, isProportion, isSpeed } from '../metric/kind.ts';
import type { Column, ColumnScore } from './column-score.ts';
import { dropMetricName } from './named-score.ts';
import { resolveCommas, unifySuffixes, unifyUnits } from './neighbours.ts';
import { shiftDecimal } from './numeral.ts';
import { raiseProportions } from './proportions.ts';
import type { Score } from './score.ts';
import { readScoreText, type ScoreText } from './text.ts';
import { findPrefixInName } from './units.ts';

const plainNumber = /^-?\d+(?:\.\d+)?$/;
const unreadable: Score = { value: null, scaled: false };

/**
 * The scores of one metric over one leaderboard, in the order of the texts; a `null` text is a row that does not
 * report the metric. Neighbours decide what a text leaves open: whether "7,537" has thousands, the unit of "0.5 s"
 * among milliseconds, "4.0" among "66M", and 0.95 among 95s (only where higher is better and the metric a proportion).
 */
export function readColumn(
  texts: readonly (string | null)[],
  metric: string,
  direction: Direction,
): readonly Score[] {
  // What the name says is asked only where it matters: on most columns it does not, and there are many.
  const isAsked = texts.some((text) => text !== null && !plainNumber.test(text));
  const speed = isAsked && isSpeed(metric);
  const counts = isAsked && !speed && countsThings(metric);
  const read = texts.flatMap((text, position) => readOne(text, position, counts || speed, metric));
  const unify = (column: Column) => unifySuffixes(unifyUnits(column, metric), metric, counts);
  const isFull = counts && findPrefixInName(metric) === null;
  const raised = unify(resolveCommas(read, unify, isFull));
  const hasShares =
    direction === 'higher' && raised.some(({ value }) => value !== null && value > 0 && value <= 1);
  const scores = hasShares && isProportion(metric) ? raiseProportions(raised) : raised;
  const column = texts.map(() => unreadable);
  for (const { position, value, scaled } of scores) column[position] = { value, scaled };
  return column;
}

function readOne(
  text: string | null,
  position: number,
  counts: boolean,
  metric: string,
): readonly ColumnScore[] {
  if (text === null) return [];
  const read = plainNumber.test(text) ? readPlain(text) : readText(text, counts, metric);
  if (read === null) return [];
  const value = read.thousands === null ? shiftDecimal(read.decimal, read.suffix) : null;
  return [{ position, text: read, value, scaled: false }];
}

function readText(text: string, counts: boolean, metric: string): ScoreText | null {
  const read = readScoreText(text, counts);
  if (read !== null || !/\p{L}/u.test(text) || !/\d/.test(text)) return read;
  const bare = dropMetricName(text, metric);
  return bare === null ? null : readScoreText(bare, counts);
}

/** Most texts are plain numbers, and an import reads hundreds of thousands of them. */
function readPlain(decimal: string): ScoreText {
  return { decimal, thousands: null, isBound: false, suffix: 0, isPercent: false, unit: null, spread: null };
}
