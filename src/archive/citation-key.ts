import { largeWords, nameWords } from './keys.ts';

/** What a key for citing is made of. */
export interface CitedRecord {
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly venue: string | null;
  readonly date: string | null;
}

const LONGEST_WORD = 40;

/**
 * What a paper is cited by, before papers with the same are told apart by a letter: the last name of its first author,
 * its year, the first word of its title that says something (`beltagy2019scibert`). Without an author the word stands first.
 * Small letters and digits only, never empty.
 */
export function citationKey(paper: CitedRecord): string {
  const name = lastName(paper.authors[0] ?? '');
  const year = citationYear(paper) ?? '';
  const word = titleWord(paper.title ?? '');
  const key = name === '' ? word + year : name + year + word;
  return key === '' ? 'untitled' : key;
}

/** The year of the proceedings where they name it, else that of the paper's date. */
export function citationYear({ venue, date }: Pick<CitedRecord, 'venue' | 'date'>): string | null {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(venue ?? '')?.[0] ?? /^\d{4}/.exec(date ?? '')?.[0] ?? null;
}

/** The letter that tells the papers with one key apart, from the place of a paper among them: none, a, b … z, aa, ab … */
export function citationLetter(place: number): string {
  if (place === 0) return '';
  const last = String.fromCharCode(97 + ((place - 1) % 26));
  return citationLetter(Math.floor((place - 1) / 26)) + last;
}

/** "Beltagy" of "Iz Beltagy", of "Beltagy, Iz" and of "Iz Beltagy Jr.". */
function lastName(author: string): string {
  const [before = '', after] = author.split(',');
  const words = nameWords(
    after === undefined ? author.replace(/[-'’.]/g, '') : before.replace(/[-'’.]/g, ''),
  );
  const family =
    words.length > 1 && /^(?:jr|sr|i{2,3}|iv)$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  return latinLetters(family.at(-1) ?? '');
}

function titleWord(title: string): string {
  const words = nameWords(title.replace(/[$^_{}\\]/g, '')).map(latinLetters);
  return largeWords(words.filter((word) => word !== ''))[0]?.slice(0, LONGEST_WORD) ?? '';
}

function latinLetters(word: string): string {
  return word.replace(/[^a-z0-9]/gu, '');
}
