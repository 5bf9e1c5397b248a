import { countsThings } from '../metric/kind.ts';
import { shiftDecimal } from './numeral.ts';
import { readScoreText } from './text.ts';

/** The number that ranks a row. */
export interface Score {
  /** `null` where the text is missing or not readable as a number; never 0 in its place. */
  readonly value: number | null;
  /** Whether the value was brought to the scale of its column, so that it is not what the text alone says. */
  readonly scaled: boolean;
}

/** What one text says on its own. */
export interface ReadScore {
  /** The number, a percentage as written; `null` where there is none, or where only a column could tell which. */
  readonly value: number | null;
  /** The number behind ±, on the scale of `value`. */
  readonly spread: number | null;
  /** The unit as written: "mm", "s/img". */
  readonly unit: string | null;
}

/** Reads one text without neighbours. The metric's name tells whether lower-case k, m and b are suffixes. */
export function readScore(text: string, metric = ''): ReadScore {
  const read = readScoreText(text, countsThings(metric));
  if (read === null) return { value: null, spread: null, unit: null };
  const decimal = read.isBound ? (read.thousands ?? read.decimal) : read.decimal;
  const isOpen = read.thousands !== null && !read.isBound;
  return {
    value: isOpen ? null : shiftDecimal(decimal, read.suffix),
    spread: read.spread === null ? null : shiftDecimal(read.spread, read.suffix),
    unit: read.unit,
  };
}
