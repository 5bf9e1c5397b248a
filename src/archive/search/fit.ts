import { nameKey, nameWords } from '../names/writing/keys.ts';
import { spellWord } from '../names/writing/spelling.ts';
import { type SearchQuery, searchedWords } from './query.ts';

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
  /** The name of a model: its paper is what most ask for. */
  model: 840,
  words: 500,
  authors: 400,
  abstract: 100,
} as const;

/**
 * How much of a fit by name is for how much a thing is used: a short form of a known task beats the name of one that
 * nobody uses.
 */
export const USED_SHARE = 0.8;

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
  const { words, spelt, key: typedKey } = typedForms(query);
  const own = nameWords(name);
  const isHeld = (word: string) => heldLength(word, words, spelt) > 0;
  const together = query.compounds.flatMap((compound) => wordsOfCompound(own, compound.joined));
  const held = own.reduce(
    (sum, word) => sum + (together.includes(word) ? word.length : heldLength(word, words, spelt)),
    0,
  );
  const coverage = held / Math.max(lengthOf(own), 1);
  const key = own.join('');
  const colon = name.search(/[:：]/);
  const head = colon > 0 ? nameWords(name.slice(0, colon)) : [];
  const begins = key.startsWith(typedKey) || (head.length === words.length && head.every(isHeld));
  return 120 * coverage + (begins ? 25 : 0) + (key.includes(typedKey) ? 25 : 0) + usedFit(weight);
}

/** The typed words in the forms in which they are compared. */
interface TypedForms {
  readonly words: readonly string[];
  readonly spelt: readonly string[];
  readonly key: string;
}

const formsOf = new WeakMap<SearchQuery, TypedForms>();

/** Made once for a query and not for each name that is compared with it. */
function typedForms(query: SearchQuery): TypedForms {
  let forms = formsOf.get(query);
  if (forms === undefined) {
    const words = searchedWords(query);
    forms = { words, spelt: words.map(spellWord), key: nameKey(query.text) };
    formsOf.set(query, forms);
  }
  return forms;
}

/** The words of a name that begin with a compound when they are run together: "reid" begins "Re-Identification". */
function wordsOfCompound(own: readonly string[], joined: string): readonly string[] {
  for (let at = 0; at + 1 < own.length; at++) {
    const [one = '', other = ''] = own.slice(at, at + 2);
    if (one.length < joined.length && `${one}${other}`.startsWith(joined)) return [one, other];
  }
  return [];
}

/** How many letters of a word were typed: all where it is spelt alike, else those with which it begins. */
function heldLength(word: string, typed: readonly string[], spelt: readonly string[]): number {
  const lengths = typed.map((other, at) => {
    if (word === other || isSpeltAlike(word, spelt[at] ?? other)) return word.length;
    return word.startsWith(other) ? other.length : 0;
  });
  return Math.max(0, ...lengths);
}

/** Words of which the first letters differ are not spelt alike, and need not be brought to one spelling. */
function isSpeltAlike(word: string, spelt: string): boolean {
  return word.startsWith(spelt.slice(0, 3)) && spellWord(word) === spelt;
}

/** Up to 110 for how much something is used. */
export function usedFit(weight: number): number {
  return Math.min(110, 8 * Math.log2(1 + weight));
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
