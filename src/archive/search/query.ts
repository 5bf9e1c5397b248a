import { quote } from '../full-text.ts';
import { largeWords, MOST_WORDS, nameWords } from '../names/writing/keys.ts';
import { spellWord } from '../names/writing/spelling.ts';

/** A word with hyphens: its parts, and all of it in one. */
interface CompoundWord {
  readonly parts: readonly string[];
  readonly joined: string;
}

/** What was typed to search for, taken apart. Words are folded; each phrase is words that follow each other. */
export interface SearchQuery {
  /** As typed, without the signs that mean something to a search: what is looked up as a name. */
  readonly text: string;
  /** Every word that has to be there, those of phrases included. */
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  /** Words written with a hyphen, run together: "re-id" is meant as "reid" too. */
  readonly compounds: readonly CompoundWord[];
  /** Words and phrases that must not be there. */
  readonly without: readonly (readonly string[])[];
  /** Whether the last word is only the beginning of one. */
  readonly isPrefix: boolean;
}

/**
 * Takes a typed text apart: `"a phrase"`, `-word`, `-"a phrase"`, and a last word that ends in `*`. Everything else is
 * words: no text is an error. Small words are left out where there are others.
 */
export function parseSearch(typed: string): SearchQuery {
  const wanted: string[] = [];
  const phrases: string[][] = [];
  const without: string[][] = [];
  const compounds: CompoundWord[] = [];
  const text: string[] = [];
  let last = '';
  for (const [part, minus, quoted, bare] of typed.matchAll(/(?<![^\s])(-?)"([^"]*)"?|(\S+)/g)) {
    const isWithout = minus === '-' || (bare !== undefined && /^-\S/.test(bare));
    const words = indexedWords(quoted ?? bare ?? '');
    if (!isWithout) text.push(quoted ?? bare ?? '');
    if (words.length === 0) continue;
    if (isWithout) {
      without.push(words);
      continue;
    }
    if (quoted !== undefined && words.length > 1) phrases.push(words);
    if (quoted === undefined && words.length > 1) compounds.push({ parts: words, joined: words.join('') });
    // In a loop: there may be more words than a call takes arguments.
    for (const word of words) wanted.push(word);
    last = part;
  }
  return {
    text: text.join(' ').replace(/\*$/, '').trim(),
    words: wanted.slice(0, MOST_WORDS),
    phrases,
    compounds,
    without: without.slice(0, MOST_WORDS),
    isPrefix: /[^\s*]\*$/.test(last) && /\*\s*$/.test(typed),
  };
}

/**
 * The folded words of a text as the full text has them: there `+` is no letter, and what marks are left stand with
 * their letters.
 */
export function indexedWords(text: string): string[] {
  return nameWords(text)
    .map((word) => word.replaceAll('+', '').normalize('NFC'))
    .filter((word) => word !== '');
}

/** The words that a search goes by: small ones only where there are no others, or in phrases. */
export function searchedWords({ words, isPrefix }: SearchQuery): readonly string[] {
  const last = words.at(-1);
  const large = largeWords(words);
  return isPrefix && last !== undefined && large.at(-1) !== last ? [...large, last] : large;
}

/** The query for FTS5 over some columns, or over all where none are named; null where there is nothing to look for. */
export function matchOf(
  query: SearchQuery,
  columns: string | null,
  { hasPhrases = true, anySpelling = false } = {},
): string | null {
  const [compound] = anySpelling ? query.compounds : [];
  if (compound !== undefined) {
    const rest = query.words.filter((word) => !compound.parts.includes(word));
    const apart = { ...query, compounds: [] };
    const together = { ...apart, words: [...rest, compound.joined], isPrefix: true };
    const ways = [apart, together].map((way) => matchOf(way, columns, { hasPhrases, anySpelling }));
    return `(${ways.join(' OR ')})`;
  }
  const words = searchedWords(query);
  if (words.length === 0) return null;
  const phrases = hasPhrases ? query.phrases : [];
  const inPhrases = new Set(phrases.flat());
  const single = words.flatMap((word, at) => {
    if ((query.isPrefix && at === words.length - 1) || hasNoBlanks(word)) return `${quote(word)} *`;
    if (inPhrases.has(word)) return [];
    return anySpelling ? spellings(word) : quote(word);
  });
  const wanted = [...new Set([...single, ...phrases.map(phraseOf)])].join(' AND ');
  const match = columns === null ? `(${wanted})` : `${columns} : (${wanted})`;
  const unwanted = query.without.filter((words) => hasPhrases || words.length === 1);
  return unwanted.reduce((all, words) => `(${all} NOT ${phraseOf(words)})`, match);
}

/** The query for FTS5 for words that follow each other, in any column. */
export function phraseOf(words: readonly string[]): string {
  return quote(words.join(' '));
}

/** The forms of a word that say the same: one or several, British or American. Short words and numbers have no others. */
export function spellingsOf(word: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  const spelt = spellWord(word);
  const several = spelt.endsWith('s') ? spelt : spelt.replace(/(?<![aeiou])y$/, 'ie').concat('s');
  return [...new Set([word, spelt, several])];
}

/** Any of the forms of a word, of which the full text knows nothing. */
function spellings(word: string): string {
  return `(${spellingsOf(word).map(quote).join(' OR ')})`;
}

/**
 * Whether a word is of a script that sets no blanks between words, so that it may only be the beginning of what is one
 * word.
 */
export function hasNoBlanks(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word);
}
