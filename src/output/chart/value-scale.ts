import type { ChartPoint } from './chart.ts';

/** A place on an axis and what stands there. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** An axis of values. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  /** From the lowest to the highest, which are the ends of the axis. */
  readonly ticks: readonly Tick[];
  /** How many points lie outside. */
  readonly outside: number;
}

/** More than this part of the values outside are no outliers, and so one of few is none. */
const mostOutside = 0.05;
/** What lies further than so many times the middle half from it is far out, nearly as by Tukey's rule. */
const farOut = 2;
/** Where even a record is let go: with it inside, half of all results would lie on one line. */
const outOfSight = 1000;
/** Sums and products of larger numbers have no end. */
const largest = 4e307;

/**
 * The axis for points, in so many steps or one more at most. Outliers are outside; a record only where it is so far out
 * (a wrong number, or one in another unit) that nothing else could be told apart.
 */
export function scaleValues(points: readonly ChartPoint[], mostSteps: number): ValueScale {
  const [from, to] = widen(rangeOf(points));
  const step = niceStep((to - from) / Math.max(mostSteps, 1));
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  const write = tickWriter(values, step);
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1];
  return {
    low,
    high,
    ticks: values.map((value) => ({ value, text: write(value) })),
    outside: points.filter(({ value }) => value < low || value > high).length,
  };
}

/** The points that are drawn, each with the value at which it stands: a record outside stands at the edge. */
export function placeOnScale(
  points: readonly ChartPoint[],
  { low, high }: ValueScale,
): readonly { readonly point: ChartPoint; readonly at: number }[] {
  return points
    .map((point) => ({ point, at: Math.min(Math.max(point.value, low), high) }))
    .filter(({ point, at }) => point.isRecord || at === point.value);
}

function rangeOf(points: readonly ChartPoint[]): readonly [number, number] {
  const all = points.map(({ value }) => value).sort((one, other) => one - other);
  const inSight = withoutOutliers(all, outOfSight);
  const [least = 0, most = 0] = [inSight[0], inSight.at(-1)];
  const records = points.filter(({ isRecord, value }) => isRecord && value >= least && value <= most);
  const kept = [...withoutOutliers(all, farOut), ...records.map(({ value }) => value)];
  const clamp = (value: number) => Math.min(Math.max(value, -largest), largest);
  return [
    clamp(kept.reduce((low, value) => Math.min(low, value))),
    clamp(kept.reduce((high, value) => Math.max(high, value))),
  ];
}

function withoutOutliers(sorted: readonly number[], farthest: number): readonly number[] {
  const quarter = Math.floor(sorted.length / 4);
  const [low = 0, high = 0] = [sorted[quarter], sorted[sorted.length - 1 - quarter]];
  const reach = farthest * (high - low);
  if (reach === 0) return sorted;
  const kept = sorted.filter((value) => value >= low - reach && value <= high + reach);
  return kept.length < sorted.length * (1 - mostOutside) ? sorted : kept;
}

/** Values that are all the same, or nearly, get some room on both sides. */
function widen([low, high]: readonly [number, number]): readonly [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const least = size === 0 ? 1 : Math.max(size * 1e-6, 1e-290);
  if (high - low >= least) return [low, high];
  const room = size === 0 ? 1 : Math.max(size * 0.05, 1e-290);
  return [low - room, high + room];
}

/** The next larger step that people count in: 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5].find((nice) => nice * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

const units = [
  { from: 1e12, sign: 'T' },
  { from: 1e9, sign: 'B' },
  { from: 1e6, sign: 'M' },
  { from: 1e4, by: 1e3, sign: 'K' },
];

/** All ticks of an axis in one notation, with as many decimals as their step needs. */
function tickWriter(values: readonly number[], step: number): (value: number) => string {
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (size >= 1e15 || size < 1e-4)
    return (value) => (value === 0 ? '0' : Number(value.toPrecision(4)).toExponential());
  const unit = units.find(({ from }) => size >= from);
  const by = unit === undefined ? 1 : (unit.by ?? unit.from);
  const decimals = decimalsOf(step / by);
  return (value) => `${(value / by).toFixed(decimals)}${value === 0 ? '' : (unit?.sign ?? '')}`;
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 12; decimals += 1) {
    const shifted = step * 10 ** decimals;
    if (Math.abs(shifted - Math.round(shifted)) < 1e-6 * shifted) return decimals;
  }
  return 12;
}
