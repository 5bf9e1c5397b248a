import type { Direction } from '../model.ts';

/** What a row must have to set a record. */
export interface Dated {
  /** ISO. */
  readonly date: string;
  readonly value: number;
}

/**
 * The rows that were better than everything before them, oldest first, each with how much it added to the record
 * before it: less than 0 where lower is better, null for the first. Of one day only the best row counts, and who
 * reaches a record a second time sets none. `rows` come best first, which decides between equals of one day.
 */
export function findRecords<Row extends Dated>(
  rows: readonly Row[],
  direction: Direction,
): ReadonlyMap<Row, number | null> {
  const records = new Map<Row, number | null>();
  let best: number | null = null;
  for (const row of sortByDate(rows)) {
    if (best !== null && !(direction === 'higher' ? row.value > best : row.value < best)) continue;
    records.set(row, best === null ? null : subtract(row.value, best));
    best = row.value;
  }
  return records;
}

/** Oldest first; the rows of one day stay in their order. */
export function sortByDate<Row extends Pick<Dated, 'date'>>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

/** Without what floating point adds: 88.5 - 88.4 is 0.1. */
function subtract(value: number, from: number): number {
  return Number((value - from).toPrecision(12));
}
