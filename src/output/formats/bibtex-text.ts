import { splitMath } from './latex-math.ts';
import { latexText, latexWords, plainLine } from './latex-text.ts';

/** In braces a formula is left as it is by styles that make small letters of titles. */
const kept = (formula: string) => `{${formula}}`;

/** Text of a field that no style changes. */
export function bibtexText(text: string): string {
  return latexText(text, kept);
}

/**
 * A title. Styles make small letters of it: words with two capitals or more, or with a digit before a capital, stand in
 * braces and stay ({SciBERT}, {3D}), and so do formulas.
 */
export function bibtexTitle(title: string): string {
  return wordsOf(plainLine(title)).map(keepWord).join(' ');
}

/**
 * The authors with "and" between them. A name that holds one or a comma stands in braces, or BibTeX would take it apart;
 * "others" does as well, which it would read as "et al.". A "Jr." or "III" at the end is set apart as BibTeX wants it
 * ("Logan, IV, Robert L."), which would take it for the family name.
 */
export function bibtexAuthors(authors: readonly string[]): string {
  const names = authors.map(plainLine).filter((name) => name !== '');
  return names
    .map((name) =>
      /,|(?:^| )and(?: |$)|^others$/i.test(name) ? `{${escapeName(name)}}` : escapeName(setSuffixApart(name)),
    )
    .join(' and ');
}

/** An address as the packages for them read it; null where it is no address of the web. */
export function bibtexUrl(url: string): string | null {
  return /^https?:\/\//i.test(url) ? plainAddress(url) : null;
}

/** What would end the field or the address is written in numbers, and so is what is not ASCII. */
export function plainAddress(address: string): string {
  return address
    .toWellFormed()
    .trim()
    .replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu, encodeURIComponent);
}

/** The family name begins with the first word of small letters ("van der Berg"), else it is the word before the suffix. */
function setSuffixApart(name: string): string {
  const [, whole = '', suffix = ''] = /^(.*\S) ((?:Jr|Sr)\.?|I{2,3}|IV)$/.exec(name) ?? [];
  const [, given = '', family = ''] = /^(\S+(?: \S+)*?) (\p{Ll}.*|\S+)$/u.exec(whole) ?? [];
  return family === '' ? name : `${family}, ${suffix}, ${given}`;
}

function escapeName(name: string): string {
  return latexWords(name, kept);
}

/** The words of a line; blanks within a formula are part of it. */
function wordsOf(line: string): readonly string[] {
  const words = [''];
  for (const { isMath, text } of splitMath(line)) {
    const [first = '', ...others] = isMath ? [text] : text.split(' ');
    words.push((words.pop() ?? '') + first, ...others);
  }
  return words;
}

function keepWord(word: string): string {
  // As most words are.
  if (/^[A-Za-z]?[a-z]*[,.:;]?$/.test(word)) return word;
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}$]*)(.*?)([^\p{L}\p{N}$]*)$/u.exec(word) ?? [];
  if (!/\p{Lu}.*\p{Lu}|\d\p{Lu}/u.test(core.replace(/\$[^$]*\$/g, ''))) return bibtexText(word);
  const text = bibtexText(core);
  // A brace with a backslash behind it begins what BibTeX calls a special character, and that is changed.
  return `${bibtexText(before)}${text.startsWith('\\') ? `{{${text}}}` : `{${text}}`}${bibtexText(after)}`;
}
