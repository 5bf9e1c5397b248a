import type { Archive } from '../../archive.ts';
import { joinConditions, type SqlPart } from '../../sql-part.ts';
import {
  EVERY_PAPER,
  type PaperCondition,
  type PaperFilter,
  type PaperSource,
  paperConditions,
  sizeOf,
} from './filter.ts';

/** Up to so many papers are gathered and put in order; of more each is looked at in the order that an index has. */
const GATHERED = 5000;

/** Where the papers of a filter are looked for, and what is left to be tested of each. */
export interface Plan {
  readonly source: PaperSource;
  readonly tests: readonly PaperCondition[];
  readonly test: SqlPart;
  /** The source has so few papers that all of them may be looked at before the first is shown. */
  readonly isSmall: boolean;
}

/**
 * Starts from the condition that fewest papers meet, of those that few meet or that have the dates of their papers in an
 * index; where there is none, from all papers in the order of their dates.
 */
export function planOf(archive: Archive, filter: PaperFilter): Plan {
  const conditions = paperConditions(filter);
  const [best] = conditions
    .flatMap((condition) => {
      const { source } = condition;
      return source === undefined ? [] : [{ condition, source, size: sizeOf(archive, source, GATHERED + 1) }];
    })
    .filter(({ source, size }) => source.isDated || size <= GATHERED)
    .sort((a, b) => a.size - b.size);
  // The dates are in the source already, but for one that has none.
  const tests = conditions.filter(
    (condition) => condition !== best?.condition && !(best?.source.isDated && condition.isDays),
  );
  const isSmall = best !== undefined && best.size <= GATHERED;
  return { source: best?.source ?? EVERY_PAPER, tests, test: joinConditions(tests), isSmall };
}

/** A test of the rows of `paper`, for a query that puts them in an order of its own: it leads to those that pass a filter. */
export function chosenPapers(archive: Archive, filter: PaperFilter): SqlPart {
  const { source, test } = planOf(archive, filter);
  if (source === EVERY_PAPER) return test;
  return {
    sql: `paper.id IN (SELECT ${source.paper} FROM ${source.table} WHERE ${source.where}) AND ${test.sql}`,
    values: [...source.values, ...test.values],
  };
}
