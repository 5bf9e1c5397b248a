/** What tells how active a leaderboard is. */
export interface Active {
  readonly results: number;
  readonly papers: number;
  /** The day of its newest result, ISO. */
  readonly lastDate: string | null;
}

/** In so many years without a new result activity falls to a half. */
export const halvingYears = 2;

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/**
 * How active a leaderboard is: its results and papers, halved for every two years since its newest result, as seen on the day
 * `today`. Null where that is not known, or lies after that day. A reader can check it: a large leaderboard that nobody has
 * added to for four years counts as one of a quarter of its size.
 */
export function activityOf({ results, papers, lastDate }: Active, today: string): number | null {
  if (lastDate === null || lastDate > today) return null;
  const years = (Date.parse(today) - Date.parse(lastDate)) / millisecondsOfDay / 365.25;
  return Number.isNaN(years) ? null : (results + papers) * 0.5 ** (years / halvingYears);
}
