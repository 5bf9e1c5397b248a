import { nameKey, nameWords } from './keys.ts';
import type { SearchQuery } from './search-query.ts';
import { searchedWords } from './search-query.ts';
import { spellWord } from './spelling.ts';

/**
 * How well a hit answers, as a number: the greater the better. Each way of fitting has a floor of its own, so that a
 * name is above all words of a title, those above words of its authors, and those above words of an abstract.
 */
export const FIT = {
  identity: 1000,
  name: 900,
  shortForm: 880,
  /** A task and a dataset, each by its name or a short form. */
  pair: 870,
  initials: 860,
  words: 500,
  authors: 400,
  /** All words but some that weigh little. */
  most: 300,
  abstract: 100,
} as const;

/** A text that is compared with what was typed. */
interface Compared {
  readonly name: string;
  /** How much it is used: results and repositories, or papers. */
  readonly weight: number;
}

/**
 * How well a name or title fits that holds the typed words: how much of it was typed, whether it begins with that or holds
 * it as it was typed, and, between those that fit alike, how much it is used. Always below 300.
 */
export function wordsFit(query: SearchQuery, { name, weight }: Compared): number {
  const typed = searchedWords(query);
  const own = nameWords(name).map(spellWord);
  const wanted = typed.map(spellWord);
  const held = own.filter((word) => wanted.some((other) => other === word || word.startsWith(other)));
  const coverage = lengthOf(held) / Math.max(lengthOf(own), 1);
  const head = nameWords(name.split(/[:：]/)[0] ?? '').map(spellWord);
  const key = nameKey(name);
  const typedKey = nameKey(query.text);
  const begins = key.startsWith(typedKey) || sameWords(head, wanted) ? 1 : 0;
  const isPhrase = key.includes(typedKey) ? 1 : 0;
  return 120 * coverage + 45 * begins + 25 * isPhrase + usedFit(weight);
}

/** Up to 100 for how much something is used. */
export function usedFit(weight: number): number {
  return Math.min(100, 12 * Math.log2(1 + weight));
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word));
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
