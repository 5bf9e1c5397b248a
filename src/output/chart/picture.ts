import type { Chart, ChartPoint } from './chart.ts';
import { type DateScale, dayOf, scaleDates } from './date-scale.ts';
import type { Box } from './labels.ts';
import { placeOnScale, scaleValues, type ValueScale } from './value-scale.ts';

/** A point and where it lies in the picture. */
export interface Spot {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

/** Where everything lies in a picture, in its own units. */
export interface Picture {
  /** The field that the axes enclose. */
  readonly field: Box;
  readonly values: ValueScale;
  readonly dates: DateScale;
  readonly records: readonly Spot[];
  readonly others: readonly Spot[];
  xOf(day: number): number;
  yOf(value: number): number;
}

/** The size of every picture, in its own units. */
export const [pictureWidth, pictureHeight] = [960, 540];
const [fieldTop, fieldRight, fieldBottom] = [84, 936, 462];
/** Of the digits on the axis, which are 12 units high. */
const digitWidth = 7.2;
const steps = 6;
/** Units of the axis that a letter of a date takes. */
const dateLetter = 8;

/** Lays out a chart; null where it has no points. */
export function layOut({ points }: Chart): Picture | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const values = scaleValues(points, steps);
  const longest = values.ticks.reduce((most, { text }) => Math.max(most, text.length), 0);
  const field = { left: 34 + longest * digitWidth, top: fieldTop, right: fieldRight, bottom: fieldBottom };
  const dates = scaleDates(first.date, last.date, (field.right - field.left) / dateLetter);
  const xOf = (day: number) =>
    round(field.left + ((day - dates.from) / (dates.to - dates.from)) * (field.right - field.left));
  const yOf = (value: number) =>
    round(field.bottom - ((value - values.low) / (values.high - values.low)) * (field.bottom - field.top));
  const spots = placeOnScale(points, values).map(({ point, at }) => {
    return { point, x: xOf(dayOf(point.date)), y: yOf(at) };
  });
  return {
    ...{ field, values, dates, xOf, yOf },
    records: spots.filter(({ point }) => point.isRecord),
    others: spots.filter(({ point }) => !point.isRecord),
  };
}

/** The line of steps through the records, as corners; it holds to the end of the field. */
export function cornersOf({ records, field }: Picture): readonly (readonly [number, number])[] {
  const corners = records.flatMap(({ x, y }, index): (readonly [number, number])[] => {
    const before = records[index - 1];
    return before === undefined
      ? [[x, y]]
      : [
          [x, before.y],
          [x, y],
        ];
  });
  const last = records.at(-1);
  return last === undefined ? [] : [...corners, [field.right, last.y]];
}

/** Tenths of a unit are more than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
