import type { Archive } from '../archive.ts';
import type { ListedName } from './listed-names.ts';
import { beginningWith, MOST_SUGGESTIONS, type Suggestion, typeableName } from './suggestions.ts';
import { afterPrefix, nameKey } from './writing/keys.ts';

/** The metrics of some leaderboards, those that rank most of them first. */
export function suggestMetrics(
  archive: Archive,
  leaderboards: readonly number[],
  typed: string,
): Suggestion[] {
  const sql = `SELECT name AS value, '' AS text FROM metric WHERE leaderboard IN (SELECT value FROM json_each(?))
    GROUP BY name ORDER BY MIN(position), COUNT(*) DESC, 1`;
  const metrics = archive.all<Suggestion>(sql, JSON.stringify(leaderboards));
  return beginningWith(metrics, typed, ({ value }) => [value]);
}

/** Those of a short list, as typed names are looked up in it, that begin so, in its order. */
export function suggestListed(names: readonly ListedName[], typed: string): Suggestion[] {
  return beginningWith(names, typed, ({ name }) => [name]).map(({ name }) => ({
    value: typeableName(name),
    text: name,
  }));
}

/**
 * Models whose name begins so, those with most results first; of very many, the first 2,000 results by the alphabet are
 * looked at.
 */
export function suggestModels(archive: Archive, typed: string): Suggestion[] {
  const key = nameKey(typed);
  if (key === '') return [];
  const sql = `SELECT model.model AS value, COUNT(*) AS count FROM (SELECT key, result FROM model WHERE key >= ? AND key < ? LIMIT 2000) AS found
    JOIN result AS model ON model.id = found.result GROUP BY found.key ORDER BY 2 DESC, found.key LIMIT ${MOST_SUGGESTIONS}`;
  return archive
    .all<{ value: string; count: number }>(sql, key, afterPrefix(key))
    .map(({ value, count }) => ({ value, text: `${count} result${count === 1 ? '' : 's'}` }));
}
