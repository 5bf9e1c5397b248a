import { shiftDecimal } from './numeral.ts';
import type { ScoreText } from './text.ts';
import { differ, findPrefixInName, findUnit, findUnitInName, type Unit } from './units.ts';

/** One readable text of a column on its way to a score. */
export interface ColumnScore {
  readonly position: number;
  readonly text: ScoreText;
  readonly value: number | null;
  readonly scaled: boolean;
}

type Column = readonly ColumnScore[];

/**
 * Settles the commas that may stand for a point or for thousands: the reading nearer, by ratio, to the median of the
 * scores that are certain, all of them in one unit (`unify`: "1,200 us" among 3 ms is 1.2 of these). Without certain scores
 * the value is `null`, but for a bound: ">1,400" is a round count.
 */
export function resolveCommas(column: Column, unify: (column: Column) => Column): Column {
  if (column.every(({ text }) => text.thousands === null)) return column;
  const [asPoint, asThousands] = [unify(readCommas(column, false)), unify(readCommas(column, true))];
  const middle = findMedian(asPoint.filter(({ text }) => text.thousands === null));
  return column.map((score, index) => {
    const { decimal, thousands, suffix, isBound } = score.text;
    if (thousands === null) return score;
    const [small, large] = [asPoint[index]?.value ?? null, asThousands[index]?.value ?? null];
    if (middle === 0 || small === null || large === null) {
      return { ...score, value: isBound ? shiftDecimal(thousands, suffix) : null };
    }
    const isSmall = findRatio(small, middle) <= findRatio(large, middle);
    const text = { ...score.text, decimal: isSmall ? decimal : thousands, thousands: null };
    return { ...score, text, value: shiftDecimal(text.decimal, suffix) };
  });
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
  const isCount = first.kind !== 'time' && first.kind !== 'length';
  const named = isCount ? findPrefixInName(metric) : null;
  const hasSuffixes = column.some(({ text }) => text.suffix > 0 && text.unit === null);
  const inFull = (power: number): Unit => ({ kind: first.kind, power, times: 1 });
  const target =
    isCount && hasSuffixes && (named === null || !isMostlyBare(column))
      ? inFull(0)
      : (findUnitInName(metric, first.kind) ??
        (named === null
          ? findCommonest(ofOneKind, ({ power, times }) => `${power} ${times}`)
          : inFull(named)));
  return column.map((score, index) => {
    const unit = sizes[index] ?? null;
    if (unit === null || unit.kind !== target.kind || !differ(unit, target)) return score;
    return { ...score, value: convert(score.text, unit, target), scaled: true };
  });
}

/** The unit of each score, null where it has none that converts. Among other times "1m" is a minute and no metre. */
function findSizes(column: Column): readonly (Unit | null)[] {
  const sizes = column.map(({ text }) => (text.unit === null ? null : findUnit(text.unit)));
  if (!sizes.some((size) => size?.kind === 'time')) return sizes;
  return sizes.map((size, index) => (column[index]?.text.unit === 'm' ? findUnit('min') : size));
}

/**
 * Brings numbers with a suffix and bare ones to one scale. A metric that names its scale ("GFLOPs", "Params (M)")
 * and is mostly reported bare keeps it: "180G" among 4.1 and 39 is 180. Otherwise a small bare number takes the suffix
 * that the metric names, else the one of the column that brings it near the others ("4.0" among "66M"). Only where
 * the metric names a scale or counts something (`counts`): a game score of 850 beside "1.1M" is 850.
 */
export function unifySuffixes(column: Column, metric: string, counts: boolean): Column {
  const suffixed = column.filter(({ text }) => text.suffix > 0);
  if (suffixed.length === 0 || !column.some(isBare)) return column;
  const named = findPrefixInName(metric);
  if (named !== null && isMostlyBare(column)) {
    return column.map((score) => {
      const { decimal, suffix } = score.text;
      return suffix > 0 ? { ...score, value: shiftDecimal(decimal, suffix - named), scaled: true } : score;
    });
  }
  return counts || named !== null ? raiseBareScores(column, suffixed, named) : column;
}

/** How far, as a ratio, a number may be from others that share its suffix: half of the step to the next suffix. */
const nearby = 10 ** 1.5;

function raiseBareScores(column: Column, suffixed: Column, named: number | null): Column {
  const sizes = suffixed.flatMap(({ value }) => (value === null || value === 0 ? [] : Math.abs(value)));
  if (sizes.length === 0) return column;
  const range = [Math.min(...sizes), Math.max(...sizes)] as const;
  const suffixes = named === null ? listSuffixes(suffixed) : [named];
  return column.map((score) => {
    const value = isBare(score) ? score.value : null;
    // A count of ten thousand and more is written out in full, whatever the others are.
    if (value === null || value === 0 || Math.abs(value) >= 10_000) return score;
    if (findDistance(value, range) <= nearby) return score;
    const raised = suffixes.flatMap((suffix) => shiftDecimal(score.text.decimal, suffix) ?? []);
    const [first] = raised.sort((one, other) => findDistance(one, range) - findDistance(other, range));
    // Nothing is counted in fractions: such a number wants a suffix even if that leaves it rather far away.
    const farthest = Number.isInteger(value) ? nearby : nearby ** 2;
    const fits = first !== undefined && (named !== null || findDistance(first, range) <= farthest);
    return fits ? { ...score, value: first, scaled: true } : score;
  });
}

/** The suffixes of a column, the commonest first, and at last what is usual below billions: "350" beside "1.3B". */
function listSuffixes(suffixed: Column): readonly number[] {
  const groups = [...Map.groupBy(suffixed, ({ text }) => text.suffix)];
  const powers = groups.sort(([, one], [, other]) => other.length - one.length).map(([power]) => power);
  const lowest = Math.min(...powers);
  return lowest < 9 ? powers : [...powers, lowest - 3];
}

/** How far a number is outside of a range, as a ratio and signs apart; 1 inside. */
function findDistance(value: number, [lowest, highest]: readonly [number, number]): number {
  const size = Math.abs(value);
  return Math.max(lowest / size, size / highest, 1);
}

/** Whether fewer scores have a suffix than neither suffix, unit nor per cent sign. */
function isMostlyBare(column: Column): boolean {
  return column.filter(({ text }) => text.suffix > 0).length < column.filter(isBare).length;
}

/** Whether a score stands without a suffix, a unit or a per cent sign. */
export function isBare({ text }: ColumnScore): boolean {
  return text.suffix === 0 && text.unit === null && !text.isPercent;
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
