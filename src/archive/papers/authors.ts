import type { Archive } from '../archive.ts';
import { nearQuery, prefixesQuery, wordsQuery } from '../full-text.ts';
import { allowedEdits, editDistance, NEAR_NAMES } from '../names/mistakes/edit-distance.ts';
import { nameKey, nameWords } from '../names/writing/keys.ts';
import { isAscii } from '../names/writing/letters.ts';
import { type AuthorFit, areShortAndFull, authorWords, fitAuthor, isInitial } from './author-match.ts';

/** A person as the archive names them: authors have no ids there, so one name is one person. */
export interface Author {
  /** In the spelling that most of the papers have. */
  readonly name: string;
  /** The papers' ids. */
  readonly papers: readonly number[];
}

/** The authors that a typed name fits best, those with most papers first, and how well. */
export interface FoundAuthors {
  readonly authors: readonly Author[];
  readonly fit: AuthorFit;
}

interface AuthorsRow {
  readonly id: number;
  readonly authors: string;
}

/** No person has more papers; a family name alone is that of more people than anybody could choose from. */
const MOST_PAPERS = 20_000;

/**
 * The authors of that name; null where there is none. Case, accents and punctuation do not matter, and a name may have
 * initials in the middle that were not typed. Where nobody has the name as it is, one whose words stand in another order
 * counts, then one with initials in place of given names or the other way round, then one of whose name only a part was
 * typed.
 */
export function findAuthors(archive: Archive, typed: string): FoundAuthors | null {
  const words = authorWords(typed);
  const full = words.filter((word) => !isInitial(word) || words.length === 1);
  if (full.length === 0) return null;
  const near = full.length === 1 ? wordsQuery('authors', full) : nearQuery('authors', full, words.length);
  const found = groupAuthors(archive, near, words);
  if (words.length < 2 || (found !== null && found.fit < 3)) return found;
  // "Jacob Devlin" may be there as "J. Devlin" only.
  const wider = groupAuthors(archive, wordsQuery('authors', words.slice(-1)), words);
  return found === null || (wider !== null && wider.fit < found.fit) ? wider : found;
}

function groupAuthors(archive: Archive, query: string | null, words: readonly string[]): FoundAuthors | null {
  let best: AuthorFit | null = null;
  let people = new Map<string, Spellings>();
  for (const { id, name } of authorsOf(archive, query)) {
    if (!mayHold(name, words.at(-1) ?? '')) continue;
    const author = nameWords(name);
    const fit = fitAuthor(words, author);
    if (fit === null || (best !== null && fit > best)) continue;
    if (fit !== best) {
      best = fit;
      people = new Map();
    }
    const key = fit === 0 ? '' : author.filter((word, index) => index === 0 || !isInitial(word)).join(' ');
    addSpelling(people, key, id, name);
  }
  if (best === null) return null;
  return { fit: best, authors: [...people.values()].map(authorOf).sort(compareAuthors) };
}

/**
 * Whether a name may have a word once it is folded: a quick no for most of the others on a paper. In reversed order the
 * last word is in it as well.
 */
function mayHold(name: string, word: string): boolean {
  return !isAscii(name) || name.toLowerCase().includes(word);
}

/** A person while they are gathered. */
interface Spellings {
  readonly papers: Set<number>;
  readonly counts: Map<string, number>;
}

function addSpelling(people: Map<string, Spellings>, key: string, paper: number, name: string): void {
  const person = people.get(key) ?? { papers: new Set(), counts: new Map() };
  people.set(key, person);
  person.papers.add(paper);
  person.counts.set(name, (person.counts.get(name) ?? 0) + 1);
}

function authorOf({ papers, counts }: Spellings): Author {
  const [[name] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
  return { name, papers: [...papers] };
}

function compareAuthors(one: Author, other: Author): number {
  return other.papers.length - one.papers.length || (one.name < other.name ? -1 : 1);
}

/** The authors of the papers that a query finds, one by one. */
function* authorsOf(
  archive: Archive,
  query: string | null,
  limit = MOST_PAPERS,
): Generator<{ id: number; name: string }> {
  if (query === null) return;
  const sql = `SELECT paper.id, paper.authors FROM paper_text JOIN paper ON paper.id = paper_text.rowid WHERE paper_text MATCH ? LIMIT ${limit}`;
  for (const { id, authors } of archive.all<AuthorsRow>(sql, query)) {
    for (const name of JSON.parse(authors) as string[]) yield { id, name };
  }
}

/** Papers that share a word or the beginning of one with a name are enough to find its typing mistakes among. */
const COMPARED = 3000;

/** The authors nearest to a name that nobody has, best first; a given name may be short for another. */
export function findNearAuthors(archive: Archive, typed: string): Author[] {
  const words = authorWords(typed);
  const key = words.join('');
  const most = Math.max(1, allowedEdits(key.length));
  const people = new Map<string, Spellings>();
  const mistakes = new Map<string, number>();
  const long = words.filter((word) => word.length > 2);
  const beginnings = (length: number) =>
    prefixesQuery(
      'authors',
      long.map((word) => word.slice(0, length)),
    );
  // A single word is a family name, more often than not.
  const mistakesIn = (own: string, name: string) =>
    words.length > 1
      ? editDistance(key, own, most)
      : Math.min(...[own, nameWords(name).at(-1) ?? ''].map((one) => editDistance(key, one, most)));
  const queries = [
    ...long.map((word) => wordsQuery('authors', [word])),
    beginnings(4),
    ...(words.length > 1 ? [] : [beginnings(3)]),
  ];
  for (const query of queries) {
    for (const { id, name } of authorsOf(archive, query, COMPARED)) {
      const isShort = mayHold(name, words.at(-1) ?? '') && areShortAndFull(words, nameWords(name));
      if (!isShort && words.length > 1 && isOfOtherLength(name, key, most)) continue;
      const own = nameKey(name);
      const found = mistakes.get(own) ?? (isShort ? 1 : mistakesIn(own, name));
      mistakes.set(own, found);
      if (found <= most) addSpelling(people, own, id, name);
    }
  }
  return [...people]
    .sort(
      ([a, one], [b, other]) =>
        (mistakes.get(a) ?? 0) - (mistakes.get(b) ?? 0) || other.papers.size - one.papers.size,
    )
    .slice(0, NEAR_NAMES)
    .map(([, person]) => authorOf(person));
}

/** A quick no for most authors: names have few blanks, dots and dashes, which a key has not. Marks make a key longer. */
function isOfOtherLength(name: string, key: string, most: number): boolean {
  if (!isAscii(name)) return false;
  return name.length < key.length - most || name.length > key.length + most + MOST_SIGNS;
}

const MOST_SIGNS = 8;

/** More papers tell nothing new of whom somebody writes with. */
const COAUTHORED = 500;

/** Those with whom an author wrote most papers, and these papers. */
export function readCoauthors(archive: Archive, { name, papers }: Author, limit: number): Author[] {
  const sql =
    'SELECT paper.id, paper.authors FROM json_each(?) AS wanted JOIN paper ON paper.id = wanted.value';
  const own = nameWords(name);
  const people = new Map<string, Spellings>();
  for (const { id, authors } of archive.all<AuthorsRow>(sql, JSON.stringify(papers.slice(0, COAUTHORED)))) {
    for (const other of JSON.parse(authors) as string[]) {
      if (fitAuthor(own, nameWords(other)) === 0 || fitAuthor(nameWords(other), own) === 0) continue;
      addSpelling(people, nameKey(other), id, other);
    }
  }
  return [...people.values()].map(authorOf).sort(compareAuthors).slice(0, limit);
}
