/** What a row must have to be filtered. */
export interface Filterable {
  /** `null` where the dump does not say. */
  readonly usesExtraData: boolean | null;
  readonly hasCode: boolean;
  /** The paper's date, ISO. */
  readonly date: string | null;
  /** What rows of one paper have in common; `null` for a row without a paper. */
  readonly paperKey: string | null;
}

/** Which rows of a leaderboard take part. Absent is no filter. */
export interface Filter {
  /** Leaves out the rows that are marked as using extra data; where nothing is said a row stays. */
  readonly noExtraData?: boolean;
  readonly withCode?: boolean;
  /** The first day, month or year, ISO: `2021`, `2021-06` or `2021-06-30`. Undated rows are left out. */
  readonly since?: string | null;
  /** The last day, month or year; all of it is included. Undated rows are left out. */
  readonly until?: string | null;
  /** Keeps the best row of each paper; rows without a paper each count alone. */
  readonly bestPerPaper?: boolean;
}

/** The days a date bound stands for, both included. */
export interface DateBound {
  readonly from: string;
  readonly to: string;
}

/**
 * Keeps the rows that pass, in their order. `rank` puts rows in ranked order, best first; it is asked only for the
 * best row of each paper, and only with rows that passed everything else.
 */
export function filterRows<Row extends Filterable>(
  rows: readonly Row[],
  filter: Filter,
  rank: (rows: readonly Row[]) => readonly Row[],
): readonly Row[] {
  const passed = rows.filter((row) => passes(row, filter));
  if (filter.bestPerPaper !== true) return passed;
  const best = new Set(keepFirstOfPaper(rank(passed)));
  return passed.filter((row) => best.has(row));
}

/**
 * The days that `2021`, `2021-06` or `2021-06-30` stand for: 2021 is 2021-01-01 to 2021-12-31. `null` if the text is
 * no such date or the day does not exist.
 */
export function parseDateBound(text: string): DateBound | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const days = countDays(Number(year), Number(month));
  if (day === undefined)
    return days === 0 ? null : { from: `${year}-${month}-01`, to: `${year}-${month}-${days}` };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

function passes(row: Filterable, filter: Filter): boolean {
  if (filter.noExtraData === true && row.usesExtraData === true) return false;
  if (filter.withCode === true && !row.hasCode) return false;
  const { since = null, until = null } = filter;
  if (since === null && until === null) return true;
  if (row.date === null) return false;
  // ISO dates sort as text, and cut to the length of a bound they are in its year or month.
  const isEarly = since !== null && row.date.slice(0, since.length) < since;
  const isLate = until !== null && row.date.slice(0, until.length) > until;
  return !isEarly && !isLate;
}

function keepFirstOfPaper<Row extends Filterable>(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ paperKey }) => {
    if (paperKey === null) return true;
    if (seen.has(paperKey)) return false;
    seen.add(paperKey);
    return true;
  });
}

/** The days of a month, 0 for a month that does not exist. */
function countDays(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
