import type { Archive } from './archive.ts';
import { allowedEdits, editDistance } from './edit-distance.ts';

/** A word of the vocabulary, with the number of titles that hold it: 0 where only names of other things do. */
export interface KnownWord {
  readonly word: string;
  readonly titles: number;
}

/** A word as titles and names have it, or undefined. */
export function findWord(archive: Archive, word: string): KnownWord | undefined {
  return archive.first<KnownWord>('SELECT word, titles FROM title_word WHERE word = ?', word);
}

/** A word as titles spell it: itself if it is known, else the nearest one, else undefined. */
export function mendWord(archive: Archive, word: string): KnownWord | undefined {
  return findWord(archive, word) ?? nearestWord(archive, word, 0);
}

/** The known word that is the fewest mistakes away from another one, of those that at least so many titles hold. */
export function nearestWord(archive: Archive, word: string, titles: number): KnownWord | undefined {
  const edits = allowedEdits(word.length);
  if (edits === 0) return undefined;
  const parts = partsOf(word, Math.max(3, edits + 1));
  const holdsOne = parts.map(() => 'instr(word, ?) > 0').join(' OR ');
  const sql = `SELECT word, titles FROM title_word WHERE length(word) BETWEEN ? AND ? AND titles >= ? AND (${holdsOne})`;
  const near = archive
    .all<KnownWord>(sql, word.length - edits, word.length + edits, titles, ...parts)
    .map((row) => ({ ...row, mistakes: editDistance(word, row.word, edits) }))
    .filter(({ mistakes }) => mistakes > 0 && mistakes <= edits)
    .sort((a, b) => a.mistakes - b.mistakes || b.titles - a.titles);
  return near[0];
}

/**
 * A word cut into so many parts. A word with fewer mistakes than that holds at least one of them as it is (two letters
 * that changed places may spoil two), so the others need not be compared letter by letter.
 */
function partsOf(word: string, count: number): string[] {
  const letters = [...word];
  const at = (part: number) => Math.floor((part * letters.length) / count);
  return Array.from({ length: count }, (_, part) => letters.slice(at(part), at(part + 1)).join(''));
}
