import type { Archive } from '../../archive.ts';
import { backwards } from '../writing/letters.ts';
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

/** No two words of titles are longer together, and to cut a word in two takes two look-ups at each of its letters. */
export const LONGEST_CUT = 80;

/** How many words are taken that may have been meant by one. */
const MOST_MEANT = 3;

/**
 * What a word may be as titles spell it: itself alone if it is known, else those of the known words that are nearest,
 * with as many mistakes each and the most used first; none if nothing is near.
 */
export function mendWord(archive: Archive, word: string): readonly KnownWord[] {
  const known = findWord(archive, word);
  return known === undefined ? nearestWords(archive, word, 0).slice(0, MOST_MEANT) : [known];
}

/** A known word, with the mistakes that lie between it and another one. */
type NearWord = KnownWord & { readonly mistakes: number };

/**
 * The known word that is the fewest mistakes away from another one, of those that at least so many titles hold; of several
 * the one that most titles hold.
 */
export function nearestWord(archive: Archive, word: string, titles: number): KnownWord | undefined {
  return nearestWords(archive, word, titles)[0];
}

/**
 * All words that are the fewest mistakes away, the most used first. Hardly anybody mistypes the first letter: words with
 * another one count only where no word with the same one is near.
 */
function nearestWords(archive: Archive, word: string, titles: number): readonly KnownWord[] {
  const edits = allowedEdits(word.length);
  if (edits === 0) return [];
  const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const beginning: Range = [letter, `${letter}${LAST_LETTER}`];
  // Most mistyped words have one mistake, and those are found without going through all words.
  const one = wordsWithOneMistake(archive, word, titles);
  const more = (range: Range) => (edits === 1 ? [] : nearest(nearWords(archive, word, edits, titles, range)));
  const steps = [
    () => nearest(one.filter((near) => near.word.startsWith(letter))),
    () => more(beginning),
    () => nearest(one),
    () => more(['', LAST_LETTER]),
  ];
  for (const step of steps) {
    const found = step();
    if (found.length > 0) return found;
  }
  return [];
}

type Range = readonly [from: string, to: string];

const LAST_LETTER = '\u{10ffff}';

function nearest(near: readonly NearWord[]): readonly NearWord[] {
  const fewest = Math.min(...near.map(({ mistakes }) => mistakes));
  return near.filter(({ mistakes }) => mistakes === fewest).sort((a, b) => b.titles - a.titles);
}

/** Words with one mistake begin or end with half of the word, or two letters changed places where the halves meet. */
function wordsWithOneMistake(archive: Archive, word: string, titles: number): NearWord[] {
  const letters = [...word];
  const half = letters.length >> 1;
  const [start, end] = [letters.slice(0, half), letters.slice(half)];
  const swapped = [...start.slice(0, -1), end[0], start.at(-1), ...end.slice(1)].join('');
  const candidates = [
    swapped,
    ...wordsThatBegin(archive, 'title_word', start.join(''), letters.length),
    ...wordsThatBegin(archive, 'backward_word', end.reverse().join(''), letters.length).map(backwards),
  ];
  return [...new Set(candidates)]
    .filter((candidate) => editDistance(word, candidate, 1) === 1)
    .flatMap((candidate) => findWord(archive, candidate) ?? [])
    .filter((known) => known.titles >= titles)
    .map((known) => ({ ...known, mistakes: 1 }));
}

/** The words of a table with this beginning that are not more than a letter longer or shorter than so many. */
function wordsThatBegin(archive: Archive, table: string, beginning: string, length: number): string[] {
  const sql = `SELECT word FROM ${table} WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?`;
  return archive
    .all<KnownWord>(sql, beginning, `${beginning}${LAST_LETTER}`, length - 1, length + 1)
    .map((row) => row.word);
}

/** The words in a range that are at most so many mistakes away. All of them are gone through. */
function nearWords(
  archive: Archive,
  word: string,
  edits: number,
  titles: number,
  [from, to]: Range,
): NearWord[] {
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
    .filter(({ mistakes }) => mistakes > 0 && mistakes <= edits);
}
