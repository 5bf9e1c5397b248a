import type { Archive } from '../archive.ts';
import type { PaperFilter } from '../papers/filter/filter.ts';
import { chosenPapers } from '../papers/filter/plan.ts';
import { joinConditions, type SqlPart, sqlPart } from '../sql-part.ts';

/** Which scores are meant. All that is given must hold of one; an empty filter lets every score pass. */
export interface ScoreFilter {
  /** Stands on one of these. */
  readonly leaderboards?: readonly number[] | undefined;
  /** Stands on a leaderboard of a task of this area, spelled as in the archive. */
  readonly area?: string | undefined;
  /** First and last day of its row; a row without a date is on none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Its row has code, be it its own or its paper's. */
  readonly withCode?: boolean | undefined;
  /** Its row is of a paper that passes this. */
  readonly papers?: PaperFilter | undefined;
}

/** The filter as a test of the rows of `result`, beside `leaderboard` and `paper`. */
export function scoreTest(archive: Archive, filter: ScoreFilter): SqlPart {
  const { leaderboards, area, from, to, withCode = false, papers = {} } = filter;
  return joinConditions([
    leaderboards !== undefined &&
      sqlPart('result.leaderboard IN (SELECT value FROM json_each(?))', JSON.stringify(leaderboards)),
    area !== undefined && sqlPart('leaderboard.task IN (SELECT task FROM task_area WHERE area = ?)', area),
    from !== undefined && sqlPart('result.date >= ?', from),
    to !== undefined && sqlPart('result.date <= ?', to),
    withCode && sqlPart('result.code_count > 0'),
    chosenPapers(archive, papers),
  ]);
}
