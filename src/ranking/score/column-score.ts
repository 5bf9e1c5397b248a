import type { ScoreText } from './text.ts';

/** One readable text of a column on its way to a score. */
export interface ColumnScore {
  readonly position: number;
  readonly text: ScoreText;
  readonly value: number | null;
  readonly scaled: boolean;
}

/** The readable texts of a column, in the order of its rows. */
export type Column = readonly ColumnScore[];

/** The least and the greatest of some values. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** Whether fewer scores have a suffix than neither suffix, unit nor per cent sign. */
export function isMostlyBare(column: Column): boolean {
  return column.filter(({ text }) => text.suffix > 0).length < column.filter(isBare).length;
}

/** Whether a score stands without a suffix, a unit or a per cent sign. */
export function isBare({ text }: ColumnScore): boolean {
  return text.suffix === 0 && text.unit === null && !text.isPercent;
}

/**
 * The least and the greatest of some values, of which there must be one. Value by value, since a leaderboard may have more
 * scores than `Math.min` takes arguments.
 */
export function findRange(values: readonly number[]): Range {
  const lowest = values.reduce((one, other) => Math.min(one, other));
  return { lowest, highest: values.reduce((one, other) => Math.max(one, other)) };
}
