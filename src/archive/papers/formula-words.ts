import { nameWords } from '../names/writing/keys.ts';

/** What stands around the parts of a formula. */
export const FORMULA_SIGNS = /[$^_{}\\]/g;

/** Commands that only choose letters: "$\mathcal{O}(1)$" is an O(1). */
const LETTERS = /\\(?:math|text)[a-z]+/g;

/**
 * The words that a title with formulas has, and does not show, as they are typed: "s3fd" of "S$^3$FD", "u2" of "U$^2$-Net".
 * None of other titles.
 */
export function formulaWords(title: string): readonly string[] {
  if (!title.includes('$') && !title.includes('^')) return [];
  const own = new Set(nameWords(title));
  const typed = nameWords(title.replace(LETTERS, '').replace(FORMULA_SIGNS, ''));
  return [...new Set(typed)].filter((word) => !own.has(word));
}

/** A title with its formula words behind it, for the full text. */
export function withFormulaWords(title: string): string {
  const words = formulaWords(title);
  return words.length === 0 ? title : `${title} ${words.join(' ')}`;
}
