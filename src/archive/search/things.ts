import type { Archive } from '../archive.ts';
import { readSpellings } from '../leaderboards/models.ts';
import { ownSlugs } from '../names/own-slugs.ts';
import { nameKey } from '../names/writing/keys.ts';
import type { NamedSearchKind } from './kinds.ts';

/** Something that a search may find. Counts are null where the kind has none. */
export interface SearchThing {
  readonly kind: NamedSearchKind;
  readonly id: number;
  readonly name: string;
  /** Other names of it, as the archive has them. */
  readonly others: readonly string[];
  /** Where it finds this thing and no other. */
  readonly slug: string | null;
  readonly url: string | null;
  readonly leaderboards: number | null;
  readonly results: number | null;
  readonly papers: number | null;
  readonly isSpam: boolean;
}

const READ: Readonly<Record<NamedSearchKind, string>> = {
  task: `SELECT id, name, synonyms AS others, slug, url, leaderboards, results, papers, is_spam AS isSpam FROM task`,
  dataset: `SELECT id, name, json_array(full_name) AS others, slug, url, leaderboards, NULL AS results, papers, is_spam AS isSpam FROM dataset`,
  method: `SELECT id, name, json_array(full_name) AS others, slug, url, NULL AS leaderboards, NULL AS results, papers, is_spam AS isSpam FROM method`,
  leaderboard: `SELECT leaderboard.id, task.name || ' on ' || dataset_name AS name, json_array(task.name, dataset_name) AS others, NULL AS slug,
    leaderboard.url, NULL AS leaderboards, leaderboard.results, leaderboard.papers, leaderboard.is_spam AS isSpam
    FROM leaderboard JOIN task ON task.id = leaderboard.task`,
  model: `SELECT result.id, result.model AS name, '[]' AS others, NULL AS slug, NULL AS url, NULL AS leaderboards,
    NULL AS results, NULL AS papers, leaderboard.is_spam AS isSpam
    FROM result JOIN leaderboard ON leaderboard.id = result.leaderboard`,
};

/** Things of a kind by their ids, in the order of the ids. */
export function readSearchThings(
  archive: Archive,
  kind: NamedSearchKind,
  ids: readonly number[],
): SearchThing[] {
  const table = kind === 'model' ? 'result' : kind;
  const sql = `${READ[kind]} WHERE ${table}.id IN (SELECT value FROM json_each(?))`;
  const rows = archive.all<
    Omit<SearchThing, 'kind' | 'others' | 'isSpam'> & { others: string; isSpam: number }
  >(sql, JSON.stringify(ids));
  const byId = new Map(
    rows.map((row) => [row.id, { ...row, kind, others: readOthers(row.others), isSpam: row.isSpam === 1 }]),
  );
  const things = ids.map((id) => byId.get(id)).filter((thing) => thing !== undefined);
  if (kind === 'model') return things.map((thing) => wholeModel(archive, thing));
  if (kind === 'leaderboard') return things;
  const slugs = ownSlugs(archive, kind, things);
  return things.map((thing, index) => ({ ...thing, slug: slugs[index] ?? null }));
}

/** A model with its results over all leaderboards, by the spelling that most of them have; the others are its other names. */
function wholeModel(archive: Archive, thing: SearchThing): SearchThing {
  const key = nameKey(thing.name);
  const [name = thing.name, ...others] = readSpellings(archive, key);
  const sql = 'SELECT COUNT(*) AS n FROM model WHERE key = ?';
  return { ...thing, name, others, results: archive.first<{ n: number }>(sql, key)?.n ?? 0 };
}

function readOthers(json: string): string[] {
  return (JSON.parse(json) as (string | null)[]).filter((text) => text !== null);
}
