import type { Archive } from './archive.ts';
import type { Candidate } from './ladder.ts';

/** Those of some tasks, datasets or methods that do not look like spam. */
export function withoutSpam(
  archive: Archive,
  kind: 'task' | 'dataset' | 'method',
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const sql = `SELECT id FROM ${kind} WHERE is_spam = 1 AND id IN (SELECT value FROM json_each(?))`;
  const ids = archive.all<{ id: number }>(sql, JSON.stringify(candidates.map(({ id }) => id)));
  const spam = new Set(ids.map(({ id }) => id));
  return candidates.filter(({ id }) => !spam.has(id));
}
