import type { Archive } from '../archive.ts';
import { readPairs } from '../leaderboards/names.ts';
import { findKnownTask } from '../names/text-matches.ts';
import { afterPrefix, KEY_SOURCE, nameKey, spellingKey } from '../names/writing/keys.ts';
import { FIT, USED_SHARE, usedFit, wordsFit } from './fit.ts';
import { ENTRIES_OF_KIND, FIRST_ENTRY, type NamedSearchKind, type SearchKind } from './kinds.ts';
import { hasNoBlanks, indexedWords, matchOf, type SearchQuery } from './query.ts';
import { readSearchThings, type SearchThing } from './things.ts';

/** Something found by its name, and how well it fits: see `FIT`. */
export interface FoundThing extends SearchThing {
  readonly fit: number;
}

/** Of a kind so many are compared that hold the words: the most used ones. */
const COMPARED = 30;

/** Things of a kind by their names, the best first. */
export function searchNames(
  archive: Archive,
  kind: NamedSearchKind,
  query: SearchQuery,
  limit: number,
): FoundThing[] {
  const fits = kind === 'leaderboard' ? pairFits(archive, query) : keyFits(archive, kind, query.text);
  const held = [
    ...entriesWith(archive, kind, query, Math.max(COMPARED, limit)),
    ...begunBy(archive, kind, query),
  ];
  const ids = [...new Set([...fits.keys(), ...held])];
  return readSearchThings(archive, kind, ids)
    .map((thing) => ({ ...thing, fit: fits.get(thing.id) ?? fitOf(query, thing) }))
    .filter((thing) => fits.has(thing.id) || isAllowed(query, thing))
    .sort((a, b) => b.fit - a.fit || weightOf(b) - weightOf(a) || a.id - b.id);
}

/** The things of a kind, or the papers with results or code, whose names hold the words: the most used first. */
export function entriesWith(archive: Archive, kind: SearchKind, query: SearchQuery, limit: number): number[] {
  const match = matchOf(query, null, { hasPhrases: false, anySpelling: true });
  if (match === null) return [];
  const sql = `SELECT thing FROM (SELECT rowid AS id FROM search_text WHERE search_text MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid LIMIT ?) AS held
    JOIN search_entry ON search_entry.id = held.id ORDER BY held.id`;
  const first = FIRST_ENTRY[kind];
  const rows = archive.all<{ thing: number }>(sql, match, first, first + ENTRIES_OF_KIND, limit);
  return rows.map(({ thing }) => thing);
}

/** What a thing is called or may be called, exactly. A model goes by its name alone. */
function keyFits(archive: Archive, kind: NamedSearchKind, text: string): Map<number, number> {
  const fits = new Map<number, number>();
  const key = nameKey(text);
  if (key === '') return fits;
  if (kind === 'model') {
    const row = archive.first<{ id: number | null }>(
      'SELECT MIN(result) AS id FROM model WHERE key = ?',
      key,
    );
    if (row?.id != null) fits.set(row.id, FIT.model);
    return fits;
  }
  const sql = `SELECT id, step, key = ? AS isAsTyped, weight FROM name
    WHERE kind = ? AND key IN (?, ?) AND step <= ${KEY_SOURCE.variant}`;
  type Row = { id: number; step: keyof typeof FIT_BY_SOURCE; isAsTyped: number; weight: number };
  for (const { id, step, isAsTyped, weight } of archive.all<Row>(sql, key, kind, key, spellingKey(text))) {
    const fit = FIT_BY_SOURCE[step] - (isAsTyped ? 0 : 5) + USED_SHARE * usedFit(weight);
    fits.set(id, Math.max(fit, fits.get(id) ?? 0));
  }
  const known = kind === 'task' ? findKnownTask(archive, text) : [];
  for (const { id, weight } of known) fits.set(id, FIT.shortForm + USED_SHARE * usedFit(weight));
  return fits;
}

/** How well a thing fits by where the key comes from that it was found by. */
const FIT_BY_SOURCE = {
  [KEY_SOURCE.name]: FIT.name,
  [KEY_SOURCE.slug]: FIT.name,
  [KEY_SOURCE.otherName]: FIT.shortForm,
  [KEY_SOURCE.initials]: FIT.initials,
  [KEY_SOURCE.variant]: FIT.initials - 15,
} as const;

/** What is called something that begins with what was typed, run together: "batchnorm" begins "Batch Normalization". */
function begunBy(archive: Archive, kind: NamedSearchKind, { text }: SearchQuery): number[] {
  const key = nameKey(text);
  if (key.length < (hasNoBlanks(key) ? 1 : 4) || kind === 'leaderboard' || kind === 'model') return [];
  const sql = `SELECT id, MAX(weight) AS weight FROM name WHERE kind = ? AND key > ? AND key < ? AND step <= ${KEY_SOURCE.otherName}
    GROUP BY id ORDER BY weight DESC, id LIMIT ${COMPARED}`;
  return archive.all<{ id: number }>(sql, kind, key, afterPrefix(key)).map(({ id }) => id);
}

/** Leaderboards of a task and a dataset, typed one after the other. */
function pairFits(archive: Archive, { text }: SearchQuery): Map<number, number> {
  const parts = text
    .split(/\s+/)
    .filter((part) => part !== '' && !/^(?:on|in|for)$/i.test(part))
    .slice(0, 12);
  const fits = new Map<number, number>();
  for (let at = 1; at < parts.length; at++) {
    const head = idsOf(archive, parts.slice(0, at).join(' '));
    const tail = idsOf(archive, parts.slice(at).join(' '));
    const found = [
      ...readPairs(archive, head.task, tail.benchmark),
      ...readPairs(archive, tail.task, head.benchmark),
    ];
    for (const { id, weight } of found) fits.set(id, FIT.pair + USED_SHARE * usedFit(weight));
  }
  return fits;
}

function idsOf(archive: Archive, text: string): { readonly task: number[]; readonly benchmark: number[] } {
  const sql = `SELECT DISTINCT kind, id FROM name WHERE kind IN ('task', 'benchmark') AND key IN (?, ?) AND step <= ${KEY_SOURCE.variant}`;
  const rows = archive.all<{ kind: string; id: number }>(sql, nameKey(text), spellingKey(text));
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { task: of('task'), benchmark: of('benchmark') };
}

/** By the name of it that fits best; another name says a little less than its own. */
function fitOf(query: SearchQuery, thing: SearchThing): number {
  const weight = weightOf(thing);
  const own = wordsFit(query, { name: thing.name, weight });
  const others = thing.kind === 'leaderboard' ? [] : thing.others;
  return FIT.words + Math.max(own, ...others.map((name) => wordsFit(query, { name, weight }) - 10));
}

/** Phrases are looked for here: which names hold which words is all that the index knows. */
function isAllowed({ phrases, without }: SearchQuery, { name, others }: SearchThing): boolean {
  const texts = [name, ...others].map((text) => ` ${indexedWords(text).join(' ')} `);
  const holds = (words: readonly string[]) => texts.some((text) => text.includes(` ${words.join(' ')} `));
  return phrases.every(holds) && !without.some((words) => words.length > 1 && holds(words));
}

function weightOf({ results, papers }: SearchThing): number {
  return Math.max(results ?? 0, papers ?? 0);
}
