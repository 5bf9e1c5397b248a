import type { AuthorName } from './author-name.ts';
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
 * The authors with "and" between them. A name that is no person's stands in braces, or BibTeX would take it apart; "others"
 * does as well, which it would read as "et al.", and for which "et al." is written. The family name stands first where
 * BibTeX would not find it: before a "Jr." ("Logan, IV, Robert L."), and where it is of several words of which none of
 * small letters is the first.
 */
export function bibtexAuthors(authors: readonly AuthorName[]): string {
  return authors.map(bibtexAuthor).join(' and ');
}

function bibtexAuthor(name: AuthorName): string {
  if ('literal' in name) {
    if (/^et al\b/i.test(name.literal)) return 'others';
    const text = escapeName(name.literal);
    return /[ ,]|^others$/i.test(name.literal) ? `{${text}}` : text;
  }
  const { family, given, suffix } = name;
  if (suffix !== null) return escapeName(`${family}, ${suffix}, ${given}`);
  const isFound = /^\S+$|^\p{Ll}/u.test(family) && !/(?:^| )\p{Ll}/u.test(given);
  return escapeName(isFound ? `${given} ${family}` : `${family}, ${given}`);
}

function escapeName(name: string): string {
  return latexWords(name, kept);
}

/** The words of a line; blanks within a formula are part of it. */
function wordsOf(line: string): readonly string[] {
  const words = [''];
  for (const { isMath, text } of splitMath(line)) {
    const [first = '', ...others] = isMath ? [text] : text.split(' ');
    words.push((words.pop() ?? '') + first);
    // One by one: a title may have more words than a call takes arguments.
    for (const word of others) words.push(word);
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
