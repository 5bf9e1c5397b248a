import { type Column, column } from '../../output/report.ts';
import { formatCount } from '../../output/text/count.ts';

/** A column of how many there are; on a screen with thousands apart, and nothing where nobody knows. */
export function countColumn<Row>(
  key: string,
  title: string,
  leaves: number,
  of: (row: Row) => number | null,
): Column<Row> {
  const text = (row: Row) => {
    const count = of(row);
    return count === null ? '' : formatCount(count);
  };
  return column(key, 'integer', of, { title, leaves, text });
}

/** A column of days, of which a screen has the months. */
export function monthColumn<Row>(
  key: string,
  title: string,
  leaves: number,
  of: (row: Row) => string | null,
): Column<Row> {
  const text = (row: Row) => of(row)?.slice(0, 'yyyy-mm'.length) ?? '';
  return column(key, 'date', of, { title, leaves, abridged: true, text });
}
