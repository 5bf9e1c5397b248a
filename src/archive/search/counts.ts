import type { Archive } from '../archive.ts';
import type { PaperFilter } from '../papers/filter/filter.ts';
import { ENTRIES_OF_KIND, FIRST_ENTRY, type SearchKind } from './kinds.ts';
import { matchedPapers } from './papers.ts';
import { matchOf, type SearchQuery } from './query.ts';

/** Of more than so many it is only said that there are more: to count them takes longer than the number is worth. */
export const MOST_COUNTED = 10_000;

/** How many things of a kind hold what was searched for; one more than `MOST_COUNTED` stands for more. */
export function countFound(
  archive: Archive,
  kind: SearchKind,
  query: SearchQuery,
  filter: PaperFilter | undefined,
): number {
  const isPaper = kind === 'paper';
  const match = matchOf(query, null, isPaper ? {} : { hasPhrases: false, anySpelling: true });
  if (match === null) return 0;
  const first = FIRST_ENTRY[kind];
  const { sql, values } = isPaper
    ? matchedPapers(filter)
    : {
        sql: 'FROM search_text WHERE search_text MATCH ? AND rowid >= ? AND rowid < ?',
        values: [first, first + ENTRIES_OF_KIND],
      };
  const counted = `SELECT COUNT(*) AS n FROM (SELECT 1 ${sql} LIMIT ${MOST_COUNTED + 1})`;
  return archive.first<{ n: number }>(counted, match, ...values)?.n ?? 0;
}
