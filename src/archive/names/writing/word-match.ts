import { beginsWithWords, largeWords, nameKey, nameWords } from './keys.ts';
import { spellWord } from './spelling.ts';

/**
 * How texts hold some typed words: each of them, in any order, or only all of them run together, as "re-id" is held by
 * "Re-Identification"; null where they do not. A word is held where a word of the texts is it or, from three letters on,
 * where it begins there: "voc2012" begins inside "PASCAL VOC 2012". Of a script without capitals two letters are enough.
 */
export function holdsWords(texts: readonly string[], words: readonly string[]): 'apart' | 'together' | null {
  const own = texts.map(nameWords);
  const runs = [...own, ...own.map((parts) => parts.map(spellWord))].flatMap(endsOf);
  const isIn = (word: string) => {
    const mayBegin = word.length >= 3 || /\p{Lo}{2}/u.test(word);
    return runs.some((run) => run[0] === word || (mayBegin && beginsWith(run, word)));
  };
  if (words.every((word) => isIn(word) || isIn(spellWord(word)))) return 'apart';
  return isIn(words.join('')) ? 'together' : null;
}

/** Whether one of the texts is made of some typed words, in any order, and of nothing else that says something. */
export function isMadeOf(texts: readonly string[], words: readonly string[]): boolean {
  const sorted = (parts: readonly string[]) => parts.map(spellWord).sort().join(' ');
  const typed = sorted(words);
  return texts.some((text) => sorted(largeWords(nameWords(text))) === typed);
}

/** Whether one of the texts begins with whole words that a typed text is made of. */
export function beginsWithText(texts: readonly string[], typed: string): boolean {
  const key = nameKey(typed);
  return texts.some((text) => beginsWithWords(nameWords(text), key));
}

/** Whether one of the texts ends with whole words that a typed text is made of. */
export function endsWithText(texts: readonly string[], typed: string): boolean {
  const key = nameKey(typed);
  return texts.some((text) => endsOf(nameWords(text)).some((words) => words.join('') === key));
}

/** Whether one of the texts holds the words of a typed text, whole and one after the other. */
export function holdsText(texts: readonly string[], typed: string): boolean {
  const key = nameKey(typed);
  return texts.some((text) => endsOf(nameWords(text)).some((words) => beginsWithWords(words, key)));
}

/** Whether a text holds the typed words that say something as whole words, in any order. */
export function holdsWholeWords(text: string, typed: string): boolean {
  const own = new Set(nameWords(text).map(spellWord));
  return largeWords(nameWords(typed)).every((word) => own.has(spellWord(word)));
}

/** Whether a key that begins with another one goes on in the middle of a number: "cifar100" is no "cifar10" and more. */
export function cutsNumber(key: string, beginning: string): boolean {
  return /\d$/.test(beginning) && /^\d/.test(key.slice(beginning.length));
}

function beginsWith(words: readonly string[], key: string): boolean {
  const run = words.join('');
  return run.startsWith(key) && (!cutsNumber(run, key) || beginsWithWords(words, key));
}

/** The words from each one on. */
function endsOf(words: readonly string[]): readonly (readonly string[])[] {
  return words.map((_, index) => words.slice(index));
}
