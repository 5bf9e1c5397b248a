import { isAscii, plainLetters } from './letters.ts';
import { keepLong } from './long-texts.ts';
import { spellWord } from './spelling.ts';

/**
 * Keys: what is left of a name when the way it is written is set aside. Keys are for finding only and are never printed.
 */

/**
 * Where a key in the table of names comes from, as its column `step` says: the sooner, the surer it means the thing.
 * Other names are synonyms, full names, and the name in another spelling or without its brackets. Variants are the names
 * that leaderboards use for a dataset of the catalogue, and for such a name those of its dataset. A loose form is one that
 * a full name gives, or part of the initials; a variant form one that a variant gives.
 */
export const KEY_SOURCE = {
  name: 1,
  slug: 2,
  otherName: 3,
  initials: 4,
  variant: 5,
  looseForm: 6,
  variantForm: 7,
} as const;

/** One of `KEY_SOURCE`. */
export type KeySource = (typeof KEY_SOURCE)[keyof typeof KEY_SOURCE];

const SMALL_WORDS = new Set('a an and as at by for from in of on or the to with'.split(' '));

/**
 * The runs of letters, digits and `+` in a text, without marks and strokes and in lower case. Most texts are ASCII, for which
 * the short expression says the same; to make the other ones costs a start more than the look-up itself.
 */
const foldWords = keepLong((text: string): readonly string[] => {
  if (isAscii(text)) return text.toLowerCase().match(/[a-z0-9+]+/g) ?? [];
  const bare = plainLetters(text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase();
  return bare.match(/[\p{L}\p{N}+]+/gu) ?? [];
});

/**
 * The key of a name: case, accents, blanks, dashes and punctuation do not matter, `+` does ("SMAC" is not "SMAC+").
 * A name of nothing but punctuation keeps its trimmed text, so that "." can still be asked for.
 */
export function nameKey(name: string): string {
  return foldName(name).key;
}

/** What follows every text that begins with a prefix, as SQLite and JavaScript sort them: the end of a range of keys. */
export function afterPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

/** A name's key, and the words of which it is made. */
export interface FoldedName {
  readonly key: string;
  readonly words: readonly string[];
}

/** The key and the words of a name in one go, for whoever needs both of many names. */
export function foldName(name: string): FoldedName {
  const words = foldWords(name);
  return { key: words.join('') || name.trim().toLowerCase(), words };
}

/** The key of a name in the one spelling that stands for all: "Language Modelling" and "language modeling" have one key. */
export const spellingKey: (name: string) => string = keepLong(
  (name) => spellWords(foldWords(name)).join('') || nameKey(name),
);

/** Each word of a long text is brought to its spelling only once. */
function spellWords(words: readonly string[]): readonly string[] {
  if (words.length <= MOST_WORDS) return words.map(spellWord);
  const spelt = new Map([...new Set(words)].map((word) => [word, spellWord(word)]));
  return words.map((word) => spelt.get(word) ?? word);
}

/** Whether a text begins with whole words that a key is made of; a number is a word of its own ("ucf" begins "UCF101"). */
export function beginsWithWords(words: readonly string[], key: string): boolean {
  let begun = '';
  for (const part of words.flatMap((word) => word.match(/\d+|\D+/g) ?? [])) {
    begun += part;
    if (begun.length >= key.length) return begun === key;
  }
  return false;
}

/** The words of a text, folded like `nameKey`. */
export function nameWords(text: string): string[] {
  return [...foldWords(text)];
}

/** More words than a name or the beginning of a title needs to be known by. */
export const MOST_WORDS = 32;

/** The words by which a typed text is searched for: only its first ones, so that no text makes a search long. */
export function searchWords(text: string): string[] {
  return nameWords(text).slice(0, MOST_WORDS);
}

/** Whether a folded word says something on its own; "of" and "the" do not. */
export function isLargeWord(word: string): boolean {
  return !SMALL_WORDS.has(word);
}

/** Those of some words that say something, if any does: "of" and "the" are on the way in "classification of images". */
export function largeWords(words: readonly string[]): readonly string[] {
  const large = words.filter(isLargeWord);
  return large.length > 0 ? large : words;
}

/**
 * A number that stands for a key in an index: 52 bits, so that it is exact in JavaScript and six bytes in SQLite.
 * Two keys may share it: whoever looks up compares the names themselves afterwards.
 */
export function keyHash(key: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (low >>> 13);
  }
  return (high & 0xfffff) * 0x100000000 + (low >>> 0);
}
