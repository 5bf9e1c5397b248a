import { nameWords } from '../names/writing/keys.ts';

/**
 * How well a name fits a typed one, the sooner the better: 0 is the same but for initials in the middle ("Christopher
 * Manning" and "Christopher D. Manning"), 1 the same in another order ("Manning Christopher"), 2 the same where one of
 * the two has an initial for a given name or leaves out one in the middle ("C. Manning"), 3 a name of which one word was
 * typed, or some that follow each other, as in "van den Oord" and "O'Brien"; null is no fit.
 */
export type AuthorFit = 0 | 1 | 2 | 3;

/** The words of an author's name as typed; "Devlin, Jacob" and "Devlin J" are turned round, and "Devlin et al." is Devlin. */
export function authorWords(typed: string): string[] {
  const name = typed.replace(/(?<![\s,])[\s,]+et\s+al\.?\s*$/i, '');
  const parts = name.split(',').map((part) => part.trim());
  const [family = '', given = '', ...more] = parts;
  const words = nameWords(given !== '' && more.length === 0 ? `${given} ${family}` : name);
  const lastWord = words.findLastIndex((word) => !isInitial(word));
  const hasInitialsLast = !isInitial(words[0] ?? '') && lastWord < words.length - 1;
  return hasInitialsLast ? [...words.slice(lastWord + 1), ...words.slice(0, lastWord + 1)] : words;
}

/** Whether a folded word is an initial: one letter of an alphabet that has capitals. Of others it is a whole name: 李. */
export function isInitial(word: string): boolean {
  return /^\p{Ll}$/u.test(word);
}

/** How the words of an author's name fit the typed ones; both folded. */
export function fitAuthor(typed: readonly string[], author: readonly string[]): AuthorFit | null {
  if (typed.length === 1) {
    const [word = ''] = typed;
    if (author.length === 1 && author[0] === word) return 0;
    return author.includes(word) ? 3 : null;
  }
  if (isSame(typed, author)) return 0;
  if (typed.length === author.length && typed.toSorted().join(' ') === author.toSorted().join(' ')) return 1;
  if (fitsInitials(typed, author)) return 2;
  return ` ${author.join(' ')} `.includes(` ${typed.join(' ')} `) ? 3 : null;
}

/**
 * Whether two people have one family name, and given names of which one is short for the other: "Chris" for
 * "Christopher".
 */
export function areShortAndFull(one: readonly string[], other: readonly string[]): boolean {
  const [first = '', second = ''] = [one[0], other[0]];
  const [given, full] = first.length <= second.length ? [first, second] : [second, first];
  const areNames = one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1);
  return areNames && given.length >= SHORTEST_GIVEN && full.startsWith(given);
}

/** Fewer letters begin too many given names. */
const SHORTEST_GIVEN = 3;

/** The same words; the author may have initials more, not first and not last. */
function isSame(typed: readonly string[], author: readonly string[]): boolean {
  let at = 0;
  for (const [index, word] of author.entries()) {
    if (word === typed[at]) at++;
    else if (!isInitial(word) || index === 0 || index === author.length - 1) return false;
  }
  return at === typed.length;
}

/** The same family name, and given names of which each is the other or begins with the other's initial. */
function fitsInitials(typed: readonly string[], author: readonly string[]): boolean {
  if (author.length < 2 || typed.at(-1) !== author.at(-1)) return false;
  const [shorter, longer] = typed.length <= author.length ? [typed, author] : [author, typed];
  let at = 0;
  for (const word of shorter.slice(0, -1)) {
    while (at < longer.length - 1 && !isAlike(word, longer[at] ?? '')) {
      // The first given name has to fit; those in the middle are often left out.
      if (at === 0) return false;
      at++;
    }
    if (at === longer.length - 1) return false;
    at++;
  }
  return true;
}

function isAlike(one: string, other: string): boolean {
  return (
    one === other || (isInitial(one) && other.startsWith(one)) || (isInitial(other) && one.startsWith(other))
  );
}
