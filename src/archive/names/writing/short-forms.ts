import { isLargeWord, nameKey, nameWords } from './keys.ts';
import { plainLetters } from './letters.ts';

/**
 * Short forms: by what else than its whole name a thing is asked for. They are keys, as `nameKey` makes them.
 */

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

/** "NER" and "Re-ID" are short forms; "English" in "CoNLL 2003 (English)" is not, nor are words such as "Few-Shot". */
function looksLikeShortForm(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const areWords = text.split('-').every((part) => /^\p{Lu}?\p{Ll}{2,}$/u.test(part));
  return capitals >= 2 && text.length <= 12 && !/\s/.test(text) && !areWords;
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

/**
 * The first words of a name and the initials of the rest, of two words on: people say "nested NER", "Chinese NER" and
 * "semi-supervised VOS". Only of names that are as short as those of most tasks.
 */
export function tailKeys(name: string): string[] {
  const words = nameWords(withoutBrackets(name));
  if (words.length > LONGEST_WITH_TAIL) return [];
  return words.slice(1, -1).map((_, index) => {
    const rest = words.slice(index + 1);
    return words.slice(0, index + 1).join('') + firstLetters(rest);
  });
}

/** In words. */
const LONGEST_WITH_TAIL = 8;

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
