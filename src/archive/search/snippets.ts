import { nameWords } from '../keys.ts';
import { type SearchQuery, searchedWords, spellingsOf } from './search-query.ts';

/** Letters of a snippet, and of what stands before the first word that was typed. */
const LENGTH = 200;
const BEFORE = 24;

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
    .map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  let best: { readonly start: number; readonly count: number } | null = null;
  for (const { index } of places) {
    const start = index - BEFORE;
    const held = places.filter((place) => place.index >= index && place.index < start + LENGTH);
    const count = new Set(held.map(({ word }) => word)).size;
    if (best === null || count > best.count) best = { start, count };
  }
  return best === null ? null : cutAt(flat, Math.min(best.start, flat.length - 3 * BEFORE));
}

/** Cut between words, with marks where something is left out. */
function cutAt(text: string, from: number): string {
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
  const rest = text.slice(start);
  const end = rest.length <= LENGTH ? rest.length : Math.max(rest.lastIndexOf(' ', LENGTH), 1);
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
}
