import type { Archive } from './archive.ts';
import { type AuthorFit, authorWords, fitAuthor } from './author-match.ts';
import { allowedEdits, editDistance, NEAR_NAMES } from './edit-distance.ts';
import { nearQuery, prefixesQuery, wordsQuery } from './full-text.ts';
import { nameKey, nameWords } from './keys.ts';

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
 * counts, then one with initials in place of given names or the other way round, then one of whose name only a word was typed.
 */
export function findAuthors(archive: Archive, typed: string): FoundAuthors | null {
  const words = authorWords(typed);
  const full = words.filter((word) => [...word].length > 1 || words.length === 1);
  if (full.length === 0) return null;
  const near = full.length === 1 ? wordsQuery('authors', full) : nearQuery('authors', full, words.length);
  const found = groupAuthors(archive, near, words);
  if (found !== null || words.length < 2) return found;
  // "Jacob Devlin" may be there as "J. Devlin" only.
  return groupAuthors(archive, wordsQuery('authors', words.slice(-1)), words);
}

function groupAuthors(archive: Archive, query: string | null, words: readonly string[]): FoundAuthors | null {
  let best: AuthorFit | null = null;
  let people = new Map<string, Spellings>();
  for (const { id, name, author } of authorsOf(archive, query)) {
    const fit = fitAuthor(words, author);
    if (fit === null || (best !== null && fit > best)) continue;
    if (fit !== best) {
      best = fit;
      people = new Map();
    }
    const key = fit === 0 ? '' : author.filter((word, index) => index === 0 || word.length > 1).join(' ');
    const spellings = people.get(key) ?? { papers: new Set(), counts: new Map() };
    people.set(key, spellings);
    spellings.papers.add(id);
    spellings.counts.set(name, (spellings.counts.get(name) ?? 0) + 1);
  }
  if (best === null) return null;
  return { fit: best, authors: [...people.values()].map(authorOf).sort(compareAuthors) };
}

/** A person while they are gathered. */
interface Spellings {
  readonly papers: Set<number>;
  readonly counts: Map<string, number>;
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
): Generator<{ id: number; name: string; author: readonly string[] }> {
  if (query === null) return;
  const sql = `SELECT paper.id, paper.authors FROM paper_text JOIN paper ON paper.id = paper_text.rowid WHERE paper_text MATCH ? LIMIT ${limit}`;
  for (const { id, authors } of archive.all<AuthorsRow>(sql, query)) {
    for (const name of JSON.parse(authors) as string[]) yield { id, name, author: nameWords(name) };
  }
}

/** Papers that share a word or the beginning of one with a name are enough to find its typing mistakes among. */
const COMPARED = 3000;

/** The authors nearest to a name that nobody has, best first. */
export function findNearAuthors(archive: Archive, typed: string): Author[] {
  const words = authorWords(typed);
  const key = words.join('');
  const most = Math.max(1, allowedEdits(key.length));
  const people = new Map<string, Spellings & { readonly mistakes: number }>();
  const long = words.filter((word) => word.length > 2);
  const queries = [
    ...long.map((word) => wordsQuery('authors', [word])),
    prefixesQuery(
      'authors',
      long.map((word) => word.slice(0, 4)),
    ),
  ];
  for (const query of queries) {
    for (const { id, name } of authorsOf(archive, query, COMPARED)) {
      const own = nameKey(name);
      const known = people.get(own);
      const mistakes = known?.mistakes ?? editDistance(key, own, most);
      if (mistakes > most) continue;
      const person = known ?? { mistakes, papers: new Set<number>(), counts: new Map<string, number>() };
      people.set(own, person);
      person.papers.add(id);
      person.counts.set(name, (person.counts.get(name) ?? 0) + 1);
    }
  }
  return [...people.values()]
    .sort((a, b) => a.mistakes - b.mistakes || b.papers.size - a.papers.size)
    .slice(0, NEAR_NAMES)
    .map(authorOf);
}
