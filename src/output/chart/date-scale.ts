import type { Tick } from './value-scale.ts';

/** An axis of days, each the number of days since 1970. */
export interface DateScale {
  readonly from: number;
  readonly to: number;
  /** In order. */
  readonly ticks: readonly Tick[];
}

const dayMilliseconds = 86_400_000;
const daysOfMonth = 30.44;

/** How far apart ticks may stand, finest first, and how many letters of the date tell them apart. */
const steps = [
  ...[1, 2, 7, 14].map((days) => ({ days, months: 0, letters: 10 })),
  ...[1, 2, 3, 6].map((months) => ({ days: 0, months, letters: 7 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => ({
    days: 0,
    months: 12 * years,
    letters: 4,
  })),
];

type Step = (typeof steps)[number];

/** An ISO date as a number of days. */
export function dayOf(date: string): number {
  return Date.parse(date) / dayMilliseconds;
}

/**
 * The axis from the first to the last of some dates, with a little room on both sides, more after the last, and the
 * most ticks whose labels have their place. `width` is the length of the axis in letters of a label.
 */
export function scaleDates(first: string, last: string, width: number): DateScale {
  const span = dayOf(last) - dayOf(first);
  const [from, to] = [dayOf(first) - (span * 0.015 || 15), dayOf(last) + (span * 0.04 || 15)];
  // One day has a place of its own on the axis and not one beside it.
  if (first === last) return { from, to, ticks: [{ value: dayOf(first), text: first }] };
  const step = steps.find((candidate) => fits(candidate, to - from, width)) ?? steps.at(-1);
  const ticks = step === undefined ? [] : ticksOf(step, from, to);
  if (ticks.length > 0) return { from, to, ticks };
  // Between two years of a narrow axis: its first and its last day, as far as there is room.
  const ends = [first, last].map((date) => ({ value: dayOf(date), text: date }));
  return { from, to, ticks: ends.slice(0, width >= 22 ? 2 : 1) };
}

function fits({ days, months, letters }: Step, span: number, width: number): boolean {
  const count = span / (days || months * daysOfMonth);
  return count * (letters + 2) <= width;
}

function ticksOf(step: Step, from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  for (let index = firstIndex(step, from); ; index += 1) {
    const value = placeOf(step, index);
    if (value > to) return ticks;
    if (value >= from) ticks.push({ value, text: isoDay(value).slice(0, step.letters) });
  }
}

/** A step at or before the beginning of the axis. */
function firstIndex({ days, months }: Step, from: number): number {
  if (days > 0) return Math.floor(from / days);
  const start = new Date(from * dayMilliseconds);
  return Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months);
}

function placeOf({ days, months }: Step, index: number): number {
  if (days > 0) return index * days;
  const month = index * months;
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / dayMilliseconds;
}

function isoDay(day: number): string {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10);
}
