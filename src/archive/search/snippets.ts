import { nameWords } from '../names/writing/keys.ts';
import { type SearchQuery, searchedWords, spellingsOf } from './query.ts';

/** Letters of a snippet, and of what stands before the first word that was typed. */
const LENGTH = 200;
const BEFORE = 24;
/** So many places of a text with words that were searched for are compared: adverts repeat one thousands of times. */
const COMPARED = 500;

/** Tells of a word of a text whether it was searched for. */
export function typedWordTest(query: SearchQuery): (word: string) => boolean {
  const words = searchedWords(query);
  const whole = new Set(words.flatMap(spellingsOf));
  const beginning = query.isPrefix ? words.at(-1) : undefined;
  return (word) => {
    const folded = nameWords(word).join('').normalize('NFC');
    return whole.has(folded) || (beginning !== undefined && folded.startsWith(beginning));
  };
}

/** The part of a text with the most different words that were searched for, in one line; null where it holds none. */
export function cutSnippet(text: string, isTyped: (word: string) => boolean): string | null {
  const flat = text.replace(/\s+/g, ' ').trim();
  const places = [...flat.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => isTyped(word))
    .slice(0, COMPARED)
    .map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  let best: { readonly index: number; readonly count: number } | null = null;
  for (const { index } of places) {
    const held = places.filter((place) => place.index >= index && place.index < index - BEFORE + LENGTH);
    const count = new Set(held.map(({ word }) => word)).size;
    if (best === null || count > best.count) best = { index, count };
  }
  return best === null ? null : cutAround(flat, best.index);
}

/** Cut between words, with marks where something is left out. The word at `index` is in it. */
function cutAround(text: string, index: number): string {
  const start = beginOfSnippet(text, index);
  const rest = text.slice(start);
  const end = rest.length <= LENGTH ? rest.length : endOfWord(rest);
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
}

/** A few letters before a place, behind a blank: at the place itself where there is none between. */
function beginOfSnippet(text: string, index: number): number {
  const from = Math.min(index - BEFORE, text.length - 3 * BEFORE);
  if (from <= 0) return 0;
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank > index ? index : blank + 1;
}

/** Where a longer text is cut: before the last blank, if there is one in the second half of what has room. */
function endOfWord(text: string): number {
  const blank = text.lastIndexOf(' ', LENGTH);
  if (blank > LENGTH / 2) return blank;
  return /[\ud800-\udbff]/.test(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
}
