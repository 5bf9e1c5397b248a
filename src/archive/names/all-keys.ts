import type { Archive } from '../archive.ts';
import { spellWord } from './writing/spelling.ts';

/**
 * The keys of all names of a kind but those of spam, in one text with a line for each. To look for a word in it takes a
 * hundredth of asking SQLite name by name, and where a leaderboard is mistyped each part of what was typed is looked for.
 */
const keptTexts = new WeakMap<Archive, Map<string, string>>();

/** Whether there may be a name of a kind with these words: what is mistyped is mostly in none. */
export function mayBeNamed(archive: Archive, kind: string, words: readonly string[]): boolean {
  const kept = keptTexts.get(archive) ?? new Map<string, string>();
  keptTexts.set(archive, kept);
  const keys = kept.get(kind) ?? readKeys(archive, kind);
  kept.set(kind, keys);
  return (
    words.every((word) => keys.includes(word) || keys.includes(spellWord(word))) ||
    keys.includes(words.join(''))
  );
}

function readKeys(archive: Archive, kind: string): string {
  const sql = 'SELECT GROUP_CONCAT(key, char(10)) AS keys FROM name WHERE kind = ? AND is_spam = 0';
  return archive.first<{ keys: string | null }>(sql, kind)?.keys ?? '';
}
