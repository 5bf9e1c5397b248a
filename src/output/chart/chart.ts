/** One result in a chart. */
export interface ChartPoint {
  /** ISO, a whole day. */
  readonly date: string;
  readonly value: number;
  /** The value as it is written. */
  readonly valueText: string;
  readonly name: string | null;
  /** What it comes from: the title of a paper. */
  readonly source: string | null;
  readonly url: string | null;
  /** Better than all before it. */
  readonly isRecord: boolean;
  /** How much was added to the record before; null where there was none, and for what is no record. */
  readonly gain: number | null;
}

/** Results over time, and the best among them so far. Every format draws it in its own way. */
export interface Chart {
  readonly title: string;
  /** What is measured, in a line: `Top 1 Accuracy ↑ over time`. */
  readonly subtitle: string;
  /** What is measured, as the head of a column. */
  readonly measure: string;
  readonly lowerIsBetter: boolean;
  /** Oldest first. */
  readonly points: readonly ChartPoint[];
  /** What was not drawn: `4 without a date`. */
  readonly leftOut: readonly string[];
  /** Whose data it is. */
  readonly credit: string;
}

/** The records among the points, oldest first. */
export function recordsOf({ points }: Chart): readonly ChartPoint[] {
  return points.filter(({ isRecord }) => isRecord);
}

/** What stands in place of a chart without points. */
export function nothingToDraw({ leftOut }: Chart): string {
  return `Nothing to draw: ${leftOut.length === 0 ? 'no results' : leftOut.join(', ')}`;
}

/** A difference with its sign: `+0.1`. '' for none. */
export function gainText(gain: number | null): string {
  if (gain === null) return '';
  const size = Math.abs(gain);
  const text =
    size >= 1e15 || (size < 1e-6 && size > 0)
      ? size.toExponential(2)
      : size.toLocaleString('en', { maximumFractionDigits: 8 });
  return `${gain < 0 ? '-' : '+'}${text}`;
}
