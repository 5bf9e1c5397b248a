import type { Direction } from '../../src/model.ts';
import { readColumn } from '../../src/ranking/score/column.ts';

/** Values of a column, a scaled one as text with a star. */
export function read(
  texts: readonly (string | null)[],
  metric: string,
  direction: Direction = 'higher',
): unknown[] {
  return readColumn(texts, metric, direction).map(({ value, scaled }) => (scaled ? `${value}*` : value));
}
