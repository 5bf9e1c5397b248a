import { type Column, type ColumnScore, findRange, isBare, type Range } from './column-score.ts';
import { shiftDecimal } from './numeral.ts';

/** How far, as a ratio, a number may be from others that share its suffix: half of the step to the next suffix. */
const nearby = 10 ** 1.5;

/**
 * Gives bare numbers below ten thousand the suffix that the metric names (`named`). Where it names none, small ones get,
 * of those in the column (`suffixed`), the one that brings them near its others, the same to all where it can; a number
 * that none brings near stays.
 */
export function raiseBareScores(column: Column, suffixed: Column, named: number | null): Column {
  const sizes = suffixed.flatMap(({ value }) => (value === null || value === 0 ? [] : Math.abs(value)));
  if (sizes.length === 0) return column;
  const range = findRange(sizes);
  const isSmall = (score: ColumnScore): boolean => {
    const value = isBare(score) ? score.value : null;
    // A count of ten thousand and more is written out in full, whatever the others are.
    if (value === null || value === 0 || Math.abs(value) >= 10_000) return false;
    return named !== null || findDistance(value, range) > nearby;
  };
  const suffixes = named === null ? listSuffixes(suffixed) : [named];
  const small = new Map(column.filter(isSmall).map((score) => [score, listRaised(score, suffixes, range)]));
  const common = findCommonSuffix([...small.values()]);
  return column.map((score) => {
    const raised = small.get(score)?.filter(({ distance }) => named !== null || distance <= reachOf(score));
    const value = raised === undefined ? undefined : chooseRaised(raised, common)?.value;
    return value === undefined ? score : { ...score, value, scaled: true };
  });
}

/** Whether a bare number may be a count that is written out in full: thousands of a scale are not printed to the last. */
export function isFull(score: ColumnScore): boolean {
  return isBare(score) && Math.abs(score.value ?? 0) >= 100_000 && Number.isInteger(score.value);
}

/**
 * Brings counts that are written out in full to the scale, 10 to `named`, that the metric names and more of the bare
 * numbers are in. Only where that brings them near these, and nothing else does.
 */
export function lowerFullCounts(column: Column, named: number): Column {
  const sizes = column.flatMap((score) =>
    isBare(score) && !isFull(score) && score.value !== null && score.value !== 0
      ? [Math.abs(score.value)]
      : [],
  );
  const full = new Set(column.filter(isFull));
  if (full.size === 0 || sizes.length <= full.size) return column;
  const range = findRange(sizes);
  return column.map((score) => {
    const value = full.has(score) ? shiftDecimal(score.text.decimal, -named) : null;
    if (value === null || findDistance(value, range) > nearby) return score;
    return findDistance(score.value ?? value, range) > nearby ? { ...score, value, scaled: true } : score;
  });
}

/** A bare number with a suffix, and how far that leaves it from the numbers that have one. */
interface Raised {
  readonly suffix: number;
  readonly value: number;
  readonly distance: number;
}

/** In the order of the suffixes, without those that a number cannot hold. */
function listRaised({ text }: ColumnScore, suffixes: readonly number[], range: Range): readonly Raised[] {
  return suffixes.flatMap((suffix) => {
    const value = shiftDecimal(text.decimal, suffix);
    return value === null ? [] : { suffix, value, distance: findDistance(value, range) };
  });
}

/** The suffix that brings all numbers together nearest, since one hand or table left it out; undefined without any. */
function findCommonSuffix(numbers: readonly (readonly Raised[])[]): number | undefined {
  const distances = new Map<number, number>();
  for (const { suffix, distance } of numbers.flat()) {
    distances.set(suffix, (distances.get(suffix) ?? 0) + Math.log(distance));
  }
  return [...distances].sort(([, one], [, other]) => one - other)[0]?.[0];
}

/** The reading with the common suffix, unless another one is nearer by more than half of a step. */
function chooseRaised(raised: readonly Raised[], common: number | undefined): Raised | undefined {
  const nearest = raised.toSorted((one, other) => one.distance - other.distance)[0];
  const usual = raised.find(({ suffix }) => suffix === common);
  return usual !== undefined && nearest !== undefined && usual.distance <= nearest.distance * nearby
    ? usual
    : nearest;
}

/** Nothing is counted in fractions: such a number wants a suffix even if that leaves it rather far away. */
function reachOf({ value }: ColumnScore): number {
  return Number.isInteger(value) ? nearby : nearby ** 2;
}

/** The suffixes of a column, the commonest first, and at last what is usual below billions: "350" beside "1.3B". */
function listSuffixes(suffixed: Column): readonly number[] {
  const groups = [...Map.groupBy(suffixed, ({ text }) => text.suffix)];
  const powers = groups.sort(([, one], [, other]) => other.length - one.length).map(([power]) => power);
  const lowest = Math.min(...powers);
  return lowest < 9 ? powers : [...powers, lowest - 3];
}

/** How far a number is outside of a range, as a ratio and signs apart; 1 inside. */
function findDistance(value: number, { lowest, highest }: Range): number {
  const size = Math.abs(value);
  return Math.max(lowest / size, size / highest, 1);
}
