import type { Archive } from '../archive.ts';
import { joinConditions, type PaperFilter, type SqlPart } from '../papers/filter/filter.ts';
import { chosenPapers } from '../papers/filter/plan.ts';

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
  const given: readonly (SqlPart | false)[] = [
    leaderboards !== undefined &&
      part('result.leaderboard IN (SELECT value FROM json_each(?))', JSON.stringify(leaderboards)),
    area !== undefined && part('leaderboard.task IN (SELECT task FROM task_area WHERE area = ?)', area),
    from !== undefined && part('result.date >= ?', from),
    to !== undefined && part('result.date <= ?', to),
    withCode && part('result.code_count > 0'),
    chosenPapers(archive, papers),
  ];
  return joinConditions(given.filter((condition) => condition !== false));
}

function part(sql: string, ...values: readonly string[]): SqlPart {
  return { sql, values };
}
