import { plainLetters } from './letters.ts';
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
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9+]+/g) ?? [];
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

/** Keys of what stands in brackets if it is a short form, and of the name without its brackets. */
export function bracketKeys(name: string): string[] {
  const bare = withoutBrackets(name);
  const inner = [...name.matchAll(/\(([^()]+)\)/g)].map(([, text = '']) => text).filter(looksLikeShortForm);
  const keys = [...inner, ...(bare !== name && bare.trim() !== '' ? [bare] : [])].map(nameKey);
  return keys.filter((key) => key !== nameKey(name));
}

/**
 * Initials of a name, with and without small words; those in which numbers and capitals stay whole ("ml1m" for "MovieLens
 * 1M"); those of the words before the last one, which follows ("pos tagging").
 */
export function initialKeys(name: string): string[] {
  const bare = withoutBrackets(name);
  const keys = new Set([...initialsOf(bare), ...capitalsOf(bare), ...headKeys(bare, true)]);
  keys.delete(nameKey(name));
  return [...keys];
}

function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)/g, ' ');
}

/** "NER" and "ReID" are short forms; "English" in "CoNLL 2003 (English)" is not. */
function looksLikeShortForm(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && text.length <= 12 && !/\s/.test(text);
}

function initialsOf(name: string): string[] {
  const words = nameWords(name);
  if (words.length < 2) return [];
  const large = words.filter(isLargeWord);
  return [firstLetters(words), ...(large.length > 1 ? [firstLetters(large)] : [])];
}

/**
 * The initials of the words before the last one, of three on: people say "POS tagging" and "CTR prediction", and then
 * leave out the last word too. With it they are a short form like others.
 */
export function headKeys(name: string, withLast: boolean): string[] {
  const words = nameWords(withoutBrackets(name));
  const last = words.at(-1) ?? '';
  if (words.length < (withLast ? 3 : 4) || !/\p{L}{4}/u.test(last)) return [];
  return [firstLetters(words.slice(0, -1)) + (withLast ? last : '')];
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => [...word][0]).join('');
}

/** "MovieLens 1M" is "ml1m", "Fashion-MNIST" is "fmnist"; two letters would be the beginning of anything. */
function capitalsOf(name: string): string[] {
  const parts =
    plainLetters(name.normalize('NFKD')).match(
      /\p{Lu}{2,}(?!\p{Ll})|\d+(?:\p{L}(?!\p{L}))?|\p{L}\p{Ll}*/gu,
    ) ?? [];
  const isWhole = (part: string) => /^(?:\d|\p{Lu}{2})/u.test(part);
  const key = parts.map((part) => (isWhole(part) ? part : firstLetters([part])).toLowerCase()).join('');
  return key.length > 2 && parts.length > 1 && parts.some(isWhole) ? [key] : [];
}

/** The key of the part of a title before its first colon ("SciBERT: A Pretrained …"), or null where there is none. */
export function titleShortKey(title: string): string | null {
  const colon = title.search(/[:：]/);
  if (colon <= 0) return null;
  const key = nameKey(title.slice(0, colon));
  return key === '' ? null : key;
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
