import type { Archive } from '../archive.ts';
import { ownSlugs } from './own-slugs.ts';
import { afterPrefix, KEY_SOURCE, type KeySource, nameKey, nameWords } from './writing/keys.ts';

/** Something that a shell may offer: what it types, and what that is. */
export interface Suggestion {
  readonly value: string;
  readonly text: string;
}

/** A suggestion with how much its name is used. */
export interface WeighedSuggestion extends Suggestion {
  readonly weight: number;
}

/** More than anybody reads; and a shell asks at each press of a key. */
export const MOST_SUGGESTIONS = 200;

/**
 * What to type for a name where the site's slug is not known: it has the same key, so it finds the same thing. In scripts
 * without capitals a mark makes another letter: without it データ would be テータ.
 */
export function typeableName(name: string): string {
  const plain = nameWords(name).join('-');
  if (!/\p{Lo}/u.test(plain)) return plain || name;
  return (
    name
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}+]+/gu)
      ?.join('-') ?? name
  );
}

type SuggestedKind = 'task' | 'dataset' | 'method' | 'benchmark';

const NAMED: Readonly<Record<SuggestedKind, string>> = {
  task: 'SELECT weight, name, slug FROM found JOIN task ON task.id = found.id WHERE is_spam = 0',
  dataset: 'SELECT weight, name, slug FROM found JOIN dataset ON dataset.id = found.id WHERE is_spam = 0',
  method: 'SELECT weight, name, slug FROM found JOIN method ON method.id = found.id WHERE is_spam = 0',
  // One name may stand on several leaderboards; it is passed over only if all of them are.
  benchmark: `SELECT weight, name, NULL AS slug FROM found JOIN benchmark ON benchmark.id = found.id
    WHERE EXISTS (SELECT 1 FROM leaderboard WHERE dataset_name = benchmark.name AND is_spam = 0)`,
};

interface NamedRow {
  readonly weight: number;
  readonly name: string;
  readonly slug: string | null;
}

/**
 * The tasks, datasets, methods or datasets of leaderboards whose name or slug begins so, the best known first; where
 * there are none, those that are also called so (initials, short forms). Of nothing typed, the best known of all.
 * `only` is a further condition, in SQL.
 */
export function suggestNames(
  archive: Archive,
  kind: SuggestedKind,
  typed: string,
  only = '',
): WeighedSuggestion[] {
  const key = nameKey(typed);
  if (key === '') return readNamed(archive, kind, only, BEST_KNOWN, [kind]);
  const upTo = (source: KeySource) =>
    readNamed(archive, kind, only, BEGIN_SO, [kind, key, afterPrefix(key), source]);
  const named = upTo(KEY_SOURCE.slug);
  // A task that nothing hangs on may be called like the initials of one that is used.
  const isUsed = kind !== 'task' || named.some(({ weight }) => weight > 0);
  return named.length > 0 && isUsed ? named : upTo(KEY_SOURCE.initials);
}

const BEST_KNOWN = `SELECT id, weight FROM name WHERE kind = ? AND step = ${KEY_SOURCE.name} ORDER BY weight DESC LIMIT ${MOST_SUGGESTIONS}`;
const BEGIN_SO = `SELECT id, MAX(weight) AS weight FROM name WHERE kind = ? AND key >= ? AND key < ? AND step <= ?
  GROUP BY id ORDER BY 2 DESC LIMIT ${MOST_SUGGESTIONS}`;

function readNamed(
  archive: Archive,
  kind: SuggestedKind,
  only: string,
  found: string,
  values: readonly (string | number)[],
): WeighedSuggestion[] {
  const sql = `WITH found AS MATERIALIZED (${found}) ${NAMED[kind]} ${only} ORDER BY weight DESC, name`;
  const rows = archive.all<NamedRow>(sql, ...values);
  const slugs = kind === 'benchmark' ? [] : ownSlugs(archive, kind, rows);
  return rows.map(({ name, weight }, index) => ({
    value: slugs[index] ?? typeableName(name),
    text: name,
    weight,
  }));
}

/** Tasks that have leaderboards, and datasets that are on some. */
export function suggestLeaderboardNames(archive: Archive, typed: string): Suggestion[] {
  const tasks = suggestNames(archive, 'task', typed, 'AND leaderboards > 0');
  const datasets = suggestNames(archive, 'benchmark', typed).map((suggestion) => ({
    ...suggestion,
    text: `${suggestion.text} (dataset)`,
  }));
  return [...tasks, ...datasets].sort((one, other) => other.weight - one.weight).slice(0, MOST_SUGGESTIONS);
}

/** The datasets on which some tasks have leaderboards, the largest leaderboard first. */
export function suggestDatasetsOfTasks(
  archive: Archive,
  tasks: readonly number[],
  typed: string,
): Suggestion[] {
  const sql = `SELECT dataset_name AS name, SUM(results) AS weight, NULL AS slug FROM leaderboard
    WHERE task IN (SELECT value FROM json_each(?)) AND is_spam = 0 GROUP BY dataset_name ORDER BY 2 DESC, 1`;
  return suggestRows(archive.all<NamedRow>(sql, JSON.stringify(tasks)), typed);
}

/** The tasks that have leaderboards on some datasets, as leaderboards name these. */
export function suggestTasksOfDatasets(
  archive: Archive,
  benchmarks: readonly number[],
  typed: string,
): Suggestion[] {
  const sql = `SELECT task.name, task.slug, SUM(leaderboard.results) AS weight
    FROM benchmark JOIN leaderboard ON dataset_name = benchmark.name JOIN task ON task.id = leaderboard.task
    WHERE benchmark.id IN (SELECT value FROM json_each(?)) AND leaderboard.is_spam = 0 GROUP BY task.id ORDER BY 3 DESC, 1`;
  const rows = archive.all<NamedRow>(sql, JSON.stringify(benchmarks));
  const slugs = ownSlugs(archive, 'task', rows);
  return suggestRows(
    rows.map((row, index) => ({ ...row, slug: slugs[index] ?? null })),
    typed,
  );
}

function suggestRows(rows: readonly NamedRow[], typed: string): Suggestion[] {
  return beginningWith(rows, typed, ({ name, slug }) => [name, slug ?? '']).map(({ name, slug }) => ({
    value: slug ?? typeableName(name),
    text: name,
  }));
}

/** Those of some things, in their order, of which a text begins with what was typed, but for how it is written. */
export function beginningWith<Thing>(
  things: readonly Thing[],
  typed: string,
  textsOf: (thing: Thing) => readonly string[],
): Thing[] {
  const key = nameKey(typed);
  return things
    .filter((thing) => textsOf(thing).some((text) => nameKey(text).startsWith(key)))
    .slice(0, MOST_SUGGESTIONS);
}
