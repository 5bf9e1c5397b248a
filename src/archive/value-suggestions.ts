import type { Archive } from './archive.ts';
import { nameKey } from './keys.ts';
import { afterPrefix, MOST_SUGGESTIONS, type Suggestion, typeableName } from './suggestions.ts';

interface ValueRow {
  readonly value: string;
  readonly count: number;
}

/** The metrics of some leaderboards, those that rank most of them first. */
export function suggestMetrics(
  archive: Archive,
  leaderboards: readonly number[],
  typed: string,
): Suggestion[] {
  const sql = `SELECT name AS value, COUNT(*) AS count FROM metric WHERE leaderboard IN (SELECT value FROM json_each(?))
    GROUP BY name ORDER BY MIN(position), 2 DESC, 1`;
  return beginningWith(archive.all<ValueRow>(sql, JSON.stringify(leaderboards)), typed).map(({ value }) => ({
    value,
    text: '',
  }));
}

/** The areas of the site, those of most tasks first. */
export function suggestAreas(archive: Archive, typed: string): Suggestion[] {
  const sql = 'SELECT area AS value, COUNT(*) AS count FROM task_area GROUP BY area ORDER BY 2 DESC, 1';
  return beginningWith(archive.all<ValueRow>(sql), typed).map(withName);
}

/** The areas of methods, which are not those of tasks. */
export function suggestMethodAreas(archive: Archive, typed: string): Suggestion[] {
  const sql = `SELECT area AS value, COUNT(*) AS count FROM method_collection WHERE area IS NOT NULL GROUP BY area ORDER BY 2 DESC, 1`;
  return beginningWith(archive.all<ValueRow>(sql), typed).map(withName);
}

/** Collections of methods, the largest first. */
export function suggestCollections(archive: Archive, typed: string): Suggestion[] {
  const sql =
    'SELECT collection AS value, COUNT(*) AS count FROM method_collection GROUP BY collection ORDER BY 2 DESC, 1';
  return beginningWith(archive.all<ValueRow>(sql), typed).map(withName);
}

/** What datasets are chosen by, the most frequent first. */
export function suggestFacet(archive: Archive, facet: 'modality' | 'language', typed: string): Suggestion[] {
  const sql =
    'SELECT value, COUNT(*) AS count FROM dataset_facet WHERE facet = ? GROUP BY value ORDER BY 2 DESC, 1';
  return beginningWith(archive.all<ValueRow>(sql, facet), typed).map(withName);
}

/** Conferences of a year: "CVPR 2018" stands for "CVPR 2018 6", in which the month follows. */
export function suggestConferences(archive: Archive, typed: string): Suggestion[] {
  const found = new Set<string>();
  // From one venue to the next one in the index, since a conference has thousands of papers.
  const next = 'SELECT venue FROM paper WHERE venue > ? AND venue < ? ORDER BY venue LIMIT 1';
  const end = afterPrefix(typed);
  let venue = archive.first<{ venue: string }>(
    'SELECT venue FROM paper WHERE venue >= ? AND venue < ? ORDER BY venue LIMIT 1',
    typed,
    end,
  );
  while (venue !== undefined && found.size < MOST_SUGGESTIONS) {
    found.add(venue.venue.replace(/(?<=\d{4}) \d{1,2}$/, ''));
    venue = archive.first<{ venue: string }>(next, venue.venue, end);
  }
  return [...found].map((value) => ({ value, text: '' }));
}

/** Models whose name begins so, in the order of the alphabet. */
export function suggestModels(archive: Archive, typed: string): Suggestion[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const sql = `SELECT model.model AS value, COUNT(*) AS count FROM (SELECT key, result FROM model WHERE key >= ? AND key < ? LIMIT 2000) AS found
    JOIN result AS model ON model.id = found.result GROUP BY found.key ORDER BY 2 DESC, found.key LIMIT ${MOST_SUGGESTIONS}`;
  return archive
    .all<ValueRow>(sql, key, afterPrefix(key))
    .map(({ value, count }) => ({ value, text: `${count} result${count === 1 ? '' : 's'}` }));
}

function beginningWith(rows: readonly ValueRow[], typed: string): ValueRow[] {
  const key = nameKey(typed);
  return rows.filter(({ value }) => nameKey(value).startsWith(key)).slice(0, MOST_SUGGESTIONS);
}

function withName({ value }: ValueRow): Suggestion {
  return { value: typeableName(value), text: value };
}
