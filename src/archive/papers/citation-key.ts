import { isLargeWord, nameWords } from '../names/writing/keys.ts';
import { FORMULA_SIGNS } from './formula-words.ts';

/** What a key for citing is made of. */
export interface CitedRecord {
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly venue: string | null;
  readonly date: string | null;
  readonly arxivId: string | null;
}

const LONGEST_WORD = 40;

/**
 * What a paper is cited by, before papers with the same are told apart by a letter: the last name of its first author,
 * its year, the first word of its title that says something (`beltagy2019scibert`). Without an author the word stands first.
 * Small letters and digits only, never empty. `titleWords` are the folded words of the title, from whoever has them.
 */
export function citationKey(paper: CitedRecord, titleWords?: readonly string[]): string {
  const name = lastName(paper.authors[0] ?? '');
  const year = citationYear(paper) ?? '';
  const word = titleWord(paper.title ?? '', titleWords);
  const key = name === '' ? word + year : name + year + word;
  return key === '' ? 'untitled' : key;
}

/** The year of the proceedings where they name it, else that of the paper's date, else that in which arXiv got it. */
export function citationYear({
  venue,
  date,
  arxivId,
}: Omit<CitedRecord, 'authors' | 'title'>): string | null {
  return (
    /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(venue ?? '')?.[0] ??
    /^\d{4}/.exec(date ?? '')?.[0] ??
    arxivYear(arxivId)
  );
}

/** What an id of arXiv begins with: "1706.03762", "cs/9305456". */
function arxivYear(id: string | null): string | null {
  const year = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d\d)(?:0[1-9]|1[0-2])/.exec(id ?? '')?.[1];
  if (year === undefined) return null;
  // arXiv began in 1991.
  return `${year > '90' ? '19' : '20'}${year}`;
}

/** The letter that tells the papers with one key apart, from the place of a paper among them: none, a, b … z, aa, ab … */
export function citationLetter(place: number): string {
  if (place === 0) return '';
  const last = String.fromCharCode(97 + ((place - 1) % 26));
  return citationLetter(Math.floor((place - 1) / 26)) + last;
}

/** After a blank, without a comma before it, and too long for "Jr" or "III". */
const USUAL_LAST_NAME = /^[^,]* ([A-Za-z]{4,})$/;

/** "Beltagy" of "Iz Beltagy", of "Beltagy, Iz" and of "Iz Beltagy Jr.". */
function lastName(author: string): string {
  // As most authors are written: an import reads half a million of them.
  const usual = USUAL_LAST_NAME.exec(author)?.[1];
  if (usual !== undefined) return usual.toLowerCase();
  const [before = '', after] = author.split(',');
  const words = nameWords(
    after === undefined ? author.replace(/[-'’.]/g, '') : before.replace(/[-'’.]/g, ''),
  );
  const family =
    words.length > 1 && /^(?:jr|sr|i{2,3}|iv)$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  return latinLetters(family.at(-1) ?? '');
}

/** The first word that says something, else the first one. */
function titleWord(title: string, folded?: readonly string[]): string {
  const bare = title.replace(FORMULA_SIGNS, '');
  const words = folded !== undefined && bare === title ? folded : nameWords(bare);
  let first = '';
  for (const word of words) {
    const plain = latinLetters(word);
    if (plain !== '' && isLargeWord(plain)) return plain.slice(0, LONGEST_WORD);
    if (first === '') first = plain;
  }
  return first.slice(0, LONGEST_WORD);
}

function latinLetters(word: string): string {
  return word.replace(/[^a-z0-9]/gu, '');
}
