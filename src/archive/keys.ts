/**
 * Keys: what is left of a name when spelling is set aside. Keys are for finding only and are never printed.
 */

const MARKS = /\p{M}+/gu;
const NOT_IN_KEY = /[^\p{L}\p{N}+]+/gu;
const WORD_BREAK = /[^\p{L}\p{N}+]+/u;
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/**
 * The key of a name: case, accents, blanks, dashes and punctuation do not matter, `+` does ("SMAC" is not "SMAC+").
 * A name of nothing but punctuation keeps its trimmed text, so that "." can still be asked for.
 */
export function nameKey(name: string): string {
  return foldText(name).replace(NOT_IN_KEY, '') || name.trim().toLowerCase();
}

/** The words of a text, folded like `nameKey`. */
export function nameWords(text: string): string[] {
  return foldText(text)
    .split(WORD_BREAK)
    .filter((word) => word !== '');
}

/** Keys of the words people use for short: what stands in brackets, the name without its brackets, the initials. */
export function shortKeys(name: string): string[] {
  const keys = new Set<string>();
  const bare = name.replace(/\([^()]*\)/g, ' ');
  for (const [, inner] of name.matchAll(/\(([^()]+)\)/g)) {
    if (inner !== undefined && looksLikeShortForm(inner)) keys.add(nameKey(inner));
  }
  if (bare !== name && bare.trim() !== '') keys.add(nameKey(bare));
  for (const initials of initialsOf(bare)) keys.add(initials);
  keys.delete(nameKey(name));
  return [...keys];
}

/** "NER" and "ReID" are short forms; "English" in "CoNLL 2003 (English)" is not. */
function looksLikeShortForm(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && text.length <= 12 && !/\s/.test(text);
}

function initialsOf(name: string): string[] {
  const words = nameWords(name);
  if (words.length < 2) return [];
  const first = (chosen: readonly string[]) => chosen.map((word) => [...word][0]).join('');
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return [first(words), ...(large.length > 1 ? [first(large)] : [])];
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
