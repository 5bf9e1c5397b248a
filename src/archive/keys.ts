/**
 * Keys: what is left of a name when spelling is set aside. Keys are for finding only and are never printed.
 */

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

/**
 * The runs of letters, digits and `+` in a text, without marks and in lower case. Most texts are ASCII, for which
 * the short expression says the same; to make the other ones costs a start more than the look-up itself.
 */
function foldWords(text: string): readonly string[] {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9+]+/g) ?? [];
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return bare.match(/[\p{L}\p{N}+]+/gu) ?? [];
}

/**
 * The key of a name: case, accents, blanks, dashes and punctuation do not matter, `+` does ("SMAC" is not "SMAC+").
 * A name of nothing but punctuation keeps its trimmed text, so that "." can still be asked for.
 */
export function nameKey(name: string): string {
  return foldName(name).key;
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
