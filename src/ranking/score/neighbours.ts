import { isFull, lowerFullCounts, raiseBareScores } from './bare-scores.ts';
import { type Column, type ColumnScore, isBare, isMostlyBare } from './column-score.ts';
import { shiftDecimal } from './numeral.ts';
import type { ScoreText } from './text.ts';
import { differ, findPrefixInName, findUnit, findUnitInName, isOfThings, type Unit } from './units.ts';

/**
 * Settles the commas that may stand for a point or for thousands: the reading nearer, by ratio, to the median of the
 * scores that are certain, all of them in one unit (`unify`: "1,200 us" among 3 ms is 1.2 of these). Without certain scores
 * the value is `null`, but for a bound: ">1,400" is a round count. Of `counts` those are certain then that would be hundreds
 * with three decimals: 473,473 parameters.
 */
export function resolveCommas(read: Column, unify: (column: Column) => Column, counts: boolean): Column {
  if (read.every(({ text }) => text.thousands === null)) return read;
  const areAllOpen = read.every(({ text }) => text.thousands !== null);
  const column = counts && areAllOpen ? read.map(settleHundreds) : read;
  const [asPoint, asThousands] = [unify(readCommas(column, false)), unify(readCommas(column, true))];
  const certain = asPoint.filter(({ text }) => text.thousands === null);
  // Most games of a hard one may have ended with 0, to which nothing has a ratio.
  const middle = findMedian(certain) || findMedian(certain.filter(({ value }) => value !== 0));
  return column.map((score, index) => {
    const { decimal, thousands, suffix, isBound } = score.text;
    if (thousands === null) return score;
    const [small, large] = [asPoint[index]?.value ?? null, asThousands[index]?.value ?? null];
    if (middle === 0 || small === null || large === null) {
      return { ...score, value: isBound ? shiftDecimal(thousands, suffix) : null };
    }
    // Where the suffix of its neighbours makes both the same, it was written out in full.
    const isSmall = small !== large && findRatio(small, middle) <= findRatio(large, middle);
    const text = { ...score.text, decimal: isSmall ? decimal : thousands, thousands: null };
    return { ...score, text, value: shiftDecimal(text.decimal, suffix) };
  });
}

function settleHundreds(score: ColumnScore): ColumnScore {
  const { decimal, thousands, suffix } = score.text;
  if (thousands === null || !/^\d{3}\./.test(decimal)) return score;
  const text = { ...score.text, decimal: thousands, thousands: null };
  return { ...score, text, value: shiftDecimal(thousands, suffix) };
}

/** The column with all open commas read in one way; they stay marked as open. */
function readCommas(column: Column, areThousands: boolean): Column {
  return column.map((score) => {
    const { decimal, thousands, suffix } = score.text;
    if (thousands === null) return score;
    const text = { ...score.text, decimal: areThousands ? thousands : decimal };
    return { ...score, text, value: shiftDecimal(text.decimal, suffix) };
  });
}

/**
 * Brings units of one kind to one: the metric's own ("Time (ms)", "FLOPs (G)"), else the commonest in the column. Beside
 * bare suffixes ("4.1G" and "300 MFLOPs") sizes and counts are written out in full, unless the column keeps the scale that
 * the metric names: see `unifySuffixes`.
 */
export function unifyUnits(column: Column, metric: string): Column {
  const sizes = findSizes(column);
  const units = sizes.filter((size) => size !== null);
  const [first] = units;
  if (first === undefined) return column;
  const ofOneKind = units.filter(({ kind }) => kind === first.kind);
  const target =
    namedUnit(column, metric, first.kind) ??
    findCommonest(ofOneKind, ({ power, times }) => `${power} ${times}`);
  return column.map((score, index) => {
    const unit = sizes[index] ?? null;
    if (unit === null || unit.kind !== target.kind || !differ(unit, target)) return score;
    return { ...score, value: convert(score.text, unit, target), scaled: true };
  });
}

/** The unit of a kind that a metric names, or in which its column is written; null where neither tells. */
function namedUnit(column: Column, metric: string, kind: Unit['kind']): Unit | null {
  const isCount = isOfThings(kind);
  const named = isCount ? findPrefixInName(metric) : null;
  const hasSuffixes = column.some(({ text }) => text.suffix > 0 && text.unit === null);
  const isInFull = isCount && hasSuffixes && (named === null || !isMostlyBare(column));
  if (isInFull) return { kind, power: 0, times: 1 };
  return findUnitInName(metric, kind) ?? (named === null ? null : { kind, power: named, times: 1 });
}

/** The unit of each score, null where it has none that converts. Among other times "1m" is a minute and no metre. */
function findSizes(column: Column): readonly (Unit | null)[] {
  const sizes = column.map(({ text }) => (text.unit === null ? null : findUnit(text.unit)));
  if (!sizes.some((size) => size?.kind === 'time')) return sizes;
  return sizes.map((size, index) => (column[index]?.text.unit === 'm' ? findUnit('min') : size));
}

/**
 * Brings numbers with a suffix and bare ones to one scale. A metric that names its scale ("GFLOPs", "Params (M)")
 * and is mostly reported bare keeps it: "180G" among 4.1 and 39 is 180, and so is 180000000000. Otherwise a small bare
 * number takes the suffix that the metric names, else the one of the column that brings it near the others ("4.0"
 * among "66M"). Only where the metric names a scale or counts something (`counts`): a game score of 850 beside "1.1M"
 * is 850.
 */
export function unifySuffixes(column: Column, metric: string, counts: boolean): Column {
  const suffixed = column.filter(({ text }) => text.suffix > 0);
  const isPlain = suffixed.length === 0 && !column.some(isFull);
  if (isPlain || !column.some(isBare)) return column;
  const named = findPrefixInName(metric);
  if (named !== null && isMostlyBare(column)) {
    return lowerFullCounts(column, named).map((score) => {
      const { decimal, suffix } = score.text;
      return suffix > 0 ? { ...score, value: shiftDecimal(decimal, suffix - named), scaled: true } : score;
    });
  }
  if (suffixed.length === 0) return column;
  return counts || named !== null ? raiseBareScores(column, suffixed, named) : column;
}

function convert(text: ScoreText, from: Unit, to: Unit): number | null {
  const shifted = shiftDecimal(text.decimal, text.suffix + from.power - to.power);
  if (shifted === null || from.times === to.times) return shifted;
  // Fifteen digits drop what multiplying added behind the last decimal: 0.07 h are 252 s, not 252.00000000000003.
  return Number(((shifted * from.times) / to.times).toPrecision(15));
}

/** The median of the sizes, signs apart; 0 if there are none. */
function findMedian(column: Column): number {
  const sizes = column
    .flatMap(({ value }) => (value === null ? [] : Math.abs(value)))
    .sort((one, other) => one - other);
  const upper = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const lower = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

/** How far two numbers are apart as a ratio, signs apart; at least 1. */
function findRatio(one: number, other: number): number {
  const ratio = Math.abs(one / other);
  return ratio < 1 ? 1 / ratio : ratio;
}

/** The item whose key occurs most often, the first such one. The items must not be none. */
function findCommonest<T>(items: readonly T[], keyOf: (item: T) => string | number): T {
  const counts = Map.groupBy(items, keyOf);
  return [...counts.values()].reduce((one, other) => (other.length > one.length ? other : one))[0] as T;
}
