import { sitePageOf } from './addresses.ts';
import type { Archive } from './archive.ts';
import { nameKey, nameWords, searchWords } from './keys.ts';
import { type Candidate, type Hits, STEPS, type Step, sortCandidates } from './ladder.ts';

/** What has names in the archive. A benchmark is a dataset as leaderboards name it. */
export type NamedKind = 'task' | 'dataset' | 'benchmark' | 'method';

/** The columns that hold a thing's name, the site's slug and its other names. */
const TEXTS: Readonly<Record<NamedKind, string>> = {
  task: 'SELECT id, name, slug, synonyms AS others FROM task',
  dataset: 'SELECT id, name, slug, full_name AS others FROM dataset',
  benchmark: 'SELECT id, name, NULL AS slug, NULL AS others FROM benchmark',
  method: 'SELECT id, name, slug, full_name AS others FROM method',
};

interface TextRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string | null;
  readonly others: string | null;
}

/** The hits of the first step of the ladder that has any; null when the name fits nothing. */
export function findNames(archive: Archive, kind: NamedKind, typed: string): Hits | null {
  for (const step of STEPS) {
    const candidates = findNamesAtStep(archive, kind, typed, step);
    if (candidates.length > 0) return { step, candidates, total: candidates.length };
  }
  return null;
}

/** What a name fits at one step of the ladder, heaviest first. A page of the old site counts by its slug. */
export function findNamesAtStep(archive: Archive, kind: NamedKind, typed: string, step: Step): Candidate[] {
  const text = sitePageOf(typed)?.slug ?? typed;
  const key = nameKey(text);
  if (key === '') return step === 'exact' ? exactMatches(archive, kind, text, '') : [];
  if (step === 'exact') return exactMatches(archive, kind, text, key);
  if (step === 'normalised') return keyMatches(archive, kind, key, 1);
  if (step === 'short form') return keyMatches(archive, kind, key, 2);
  return step === 'prefix' ? prefixMatches(archive, kind, key) : wordMatches(archive, kind, text);
}

function exactMatches(archive: Archive, kind: NamedKind, text: string, key: string): Candidate[] {
  const candidates = keyMatches(archive, kind, key, 1);
  const texts = readTexts(archive, kind, candidates);
  return candidates.filter(({ id }) => texts.get(id)?.name === text || texts.get(id)?.slug === text);
}

function keyMatches(archive: Archive, kind: NamedKind, key: string, step: 1 | 2): Candidate[] {
  const sql = 'SELECT id, weight FROM name WHERE kind = ? AND key = ? AND step = ?';
  return sortCandidates(archive.all<Candidate>(sql, kind, key, step));
}

/** Other names count too once enough is typed: two letters fit too many initials by chance. */
function prefixMatches(archive: Archive, kind: NamedKind, key: string): Candidate[] {
  const sql =
    'SELECT id, MAX(weight) AS weight FROM name WHERE kind = ? AND key > ? AND key < ? AND step <= ? GROUP BY id';
  return sortCandidates(archive.all<Candidate>(sql, kind, key, `${key}\u{10ffff}`, key.length >= 4 ? 2 : 1));
}

/** Every typed word is a word of the name, or begins one; in any order. */
function wordMatches(archive: Archive, kind: NamedKind, text: string): Candidate[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const holds = words.map(() => 'instr(key, ?) > 0').join(' AND ');
  const sql = `SELECT id, MAX(weight) AS weight FROM name WHERE kind = ? AND ${holds} GROUP BY id`;
  const candidates = archive.all<Candidate>(sql, kind, ...words);
  const texts = readTexts(archive, kind, candidates);
  const fits = candidates.filter(({ id }) => {
    const row = texts.get(id);
    const own = nameWords(`${row?.name ?? ''} ${row?.others ?? ''}`);
    return words.every((word) =>
      own.some((part) => part === word || (word.length >= 3 && part.startsWith(word))),
    );
  });
  return sortCandidates(fits);
}

function readTexts(
  archive: Archive,
  kind: NamedKind,
  candidates: readonly Candidate[],
): Map<number, TextRow> {
  const sql = `${TEXTS[kind]} WHERE id IN (SELECT value FROM json_each(?))`;
  const rows = archive.all<TextRow>(sql, JSON.stringify(candidates.map(({ id }) => id)));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The names of things by their ids, in the order of the ids given. */
export function readNames(archive: Archive, kind: NamedKind, ids: readonly number[]): string[] {
  const texts = readTexts(
    archive,
    kind,
    ids.map((id) => ({ id, weight: 0 })),
  );
  return ids.map((id) => texts.get(id)?.name ?? '');
}
