import type { Column } from '../../output/report.ts';
import { formatCount } from '../../output/text/count.ts';

/** A column of how many there are; on a terminal with thousands apart. `leaves`: as in `ScreenColumn`. */
export function countColumn<Row>(
  key: string,
  title: string,
  leaves: number,
  of: (row: Row) => number,
): Column<Row> {
  return { key, type: 'integer', cell: of, screen: { title, leaves, text: (row) => formatCount(of(row)) } };
}
