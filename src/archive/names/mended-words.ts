import type { Archive } from '../archive.ts';
import { allowedEdits, editDistance, partsOf } from './edit-distance.ts';

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

/**
 * The known word that is the fewest mistakes away from another one, of those that at least so many titles hold. Hardly
 * anybody mistypes the first letter: words with another one are compared only where no word with the same one is near.
 */
export function nearestWord(archive: Archive, word: string, titles: number): KnownWord | undefined {
  const edits = allowedEdits(word.length);
  if (edits === 0) return undefined;
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const near = nearWords(archive, word, edits, [titles, letter, `${letter}\u{10ffff}`]);
  return near ?? nearWords(archive, word, edits, [titles, '', '\u{10ffff}']);
}

function nearWords(
  archive: Archive,
  word: string,
  edits: number,
  [titles, from, to]: readonly [titles: number, from: string, to: string],
): (KnownWord & { readonly mistakes: number }) | undefined {
  const parts = partsOf(word, edits);
  // A part stands where it stood, give or take the mistakes before it.
  const holdsOne = parts.map(() => 'instr(substr(word, ?, ?), ?) > 0').join(' OR ');
  const sql = `SELECT word, titles FROM title_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ? AND titles >= ?
    AND (${holdsOne})`;
  const places = parts.flatMap(({ text, at }) => {
    const first = Math.max(0, at - edits);
    return [first + 1, at + text.length + edits - first, text];
  });
  return archive
    .all<KnownWord>(sql, from, to, word.length - edits, word.length + edits, titles, ...places)
    .map((row) => ({ ...row, mistakes: editDistance(word, row.word, edits) }))
    .filter(({ mistakes }) => mistakes > 0 && mistakes <= edits)
    .sort((a, b) => a.mistakes - b.mistakes || b.titles - a.titles)[0];
}
