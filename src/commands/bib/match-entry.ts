import { arxivIdOf } from '../../archive/addresses/addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import { nameKey, nameWords } from '../../archive/names/writing/keys.ts';
import type { PaperLine } from '../../archive/papers/lines.ts';
import { mentionedArxivId } from '../../archive/papers/names/arxiv-mention.ts';
import {
  findByAddress,
  findByArxivId,
  findByTitle,
  isCited,
} from '../../archive/papers/names/bibliography.ts';
import { type BibEntry, fieldText, titlesOf } from './read-entries.ts';

/** By what a paper was found. */
export type Evidence = 'arxiv_id' | 'doi' | 'url' | 'title';

/** What an entry means in the archive. Only a sure match may be relied on. */
export type Match =
  | { readonly status: 'found' | 'uncertain'; readonly by: Evidence; readonly paper: PaperLine }
  | { readonly status: 'not_found' | 'unreadable' };

/** Titles with so many of their words in common are versions of one. */
const ALIKE = 0.5;

const PLACES = [
  'journal',
  'journaltitle',
  'volume',
  'number',
  'pages',
  'note',
  'howpublished',
  'publisher',
  'url',
];

/**
 * Finds the paper of an entry: by its id at arXiv, its DOI, its address, its title. An id is believed only where the title
 * does not speak against it, nor, where that is not quite the same, the authors, nor another paper of these that has just
 * this title; a title only where the authors and the year agree, or, where authors are not known, the year and all of a
 * longer title; else the match is uncertain.
 */
export function matchEntry(archive: Archive, entry: BibEntry): Match {
  if (entry.fields === null) return { status: 'unreadable' };
  const doubts: Match[] = [];
  for (const [by, candidates] of searches(archive, entry)) {
    const sure = candidates.filter((paper) => isSure(entry, by, paper));
    const [paper] = sure;
    if (paper !== undefined && sure.length === 1 && !isOtherPaper(archive, entry, paper)) {
      return { status: 'found', by, paper };
    }
    const doubtful =
      paper ?? candidates.find((candidate) => by !== 'title' || agreement(entry, candidate) !== 'no');
    if (doubtful !== undefined) doubts.push({ status: 'uncertain', by, paper: doubtful });
  }
  return doubts[0] ?? { status: 'not_found' };
}

function* searches(archive: Archive, entry: BibEntry): Generator<[Evidence, PaperLine[]]> {
  const arxivId = arxivIdOfEntry(entry);
  if (arxivId !== null) yield ['arxiv_id', findByArxivId(archive, arxivId)];
  const doi = /10\.\d{4,}\/\S+/.exec(verbatim(entry, 'doi') || verbatim(entry, 'url'))?.[0];
  if (doi !== undefined) yield ['doi', findByAddress(archive, `https://doi.org/${doi}`)];
  const url = /https?:\/\/[^\s{}]+/.exec(verbatim(entry, 'url') || verbatim(entry, 'howpublished'))?.[0];
  if (url !== undefined) yield ['url', findByAddress(archive, url)];
  if (titlesOf(entry).length > 0) yield ['title', papersOfTitle(archive, entry)];
}

/** Papers with the title of an entry, each once. */
function papersOfTitle(archive: Archive, entry: BibEntry): PaperLine[] {
  const titles = titlesOf(entry).filter((title) => nameWords(title).length > 0);
  const papers = titles.flatMap((title) => findByTitle(archive, title));
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}

/** Whether an entry whose id names a paper of another, similar title has just the title and the authors of another paper. */
function isOtherPaper(archive: Archive, entry: BibEntry, paper: PaperLine): boolean {
  if (isTitleOf(entry, paper)) return false;
  return papersOfTitle(archive, entry).some(
    (other) => other.id !== paper.id && agreement(entry, other) === 'yes' && isSure(entry, 'title', other),
  );
}

function isTitleOf(entry: BibEntry, paper: PaperLine): boolean {
  const key = nameKey(paper.title ?? '');
  return titlesOf(entry).some((title) => nameKey(title) === key);
}

function arxivIdOfEntry(entry: BibEntry): string | null {
  const prefix = verbatim(entry, 'archiveprefix') || verbatim(entry, 'eprinttype') || 'arxiv';
  const eprint = /^arxiv$/i.test(prefix) ? arxivIdOf(verbatim(entry, 'eprint')) : null;
  const fromDoi = arxivIdOf(verbatim(entry, 'doi'));
  const named = PLACES.map((name) => mentionedArxivId(verbatim(entry, name))).find((id) => id !== null);
  return eprint ?? fromDoi ?? named ?? null;
}

/** A field that is no prose: only braces and what escapes a sign are taken away. */
function verbatim({ fields }: BibEntry, name: string): string {
  return (fields?.get(name) ?? '').replace(/[{}]|\\(?=[_%&#~])/g, '').trim();
}

function isSure(entry: BibEntry, by: Evidence, paper: PaperLine): boolean {
  const title = fieldText(entry, 'title');
  const isSame = isTitleOf(entry, paper);
  if (by !== 'title') {
    if (isSame) return true;
    return agreement(entry, paper) !== 'no' && (title === '' || isAlike(title, paper.title ?? ''));
  }
  if (!isSame) return false;
  const author = agreement(entry, paper);
  const years = /\d{4}/.exec(fieldText(entry, 'year') || fieldText(entry, 'date')) ?? [];
  return (
    (author === 'yes' || author === 'unknown') &&
    isCited(paper, title, { years, hasAuthor: author === 'yes' })
  );
}

/**
 * Whether the entry and the paper are of the same authors: the first is the same, or at least two, and half of the entry's,
 * are the paper's. "some" where only one of them is: many people have one name.
 */
function agreement(entry: BibEntry, paper: PaperLine): 'yes' | 'some' | 'no' | 'unknown' {
  const names = fieldText(entry, 'author')
    .split(/\s+and\s+/i)
    .map(familyName)
    .filter((name) => name !== undefined && name !== 'others');
  const authors = paper.authors.map(nameWords);
  const [first] = authors;
  if (names.length === 0 || first === undefined) return 'unknown';
  if (first.includes(names[0] ?? '')) return 'yes';
  const isOf = (words: readonly string[], name = '') => words.includes(name);
  // Two names of the entry may be the two of one author.
  const shared = Math.min(
    names.filter((name) => authors.some((words) => isOf(words, name))).length,
    authors.filter((words) => names.some((name) => isOf(words, name))).length,
  );
  if (shared >= Math.max(2, names.length / 2)) return 'yes';
  return shared > 0 ? 'some' : 'no';
}

/** Its last word: that of "Logan IV, Robert L." stands before the number. */
function familyName(name: string): string | undefined {
  const words = nameWords(name.includes(',') ? (name.split(',')[0] ?? '') : name);
  const isNumbered = words.length > 1 && /^(?:jr|sr|i{2,3}|iv)$/.test(words.at(-1) ?? '');
  return words.at(isNumbered ? -2 : -1);
}

function isAlike(one: string, other: string): boolean {
  const [first, second] = [nameKey(one), nameKey(other)];
  if (first === '' || second === '') return false;
  if (first.startsWith(second) || second.startsWith(first)) return true;
  const words = new Set(nameWords(one));
  const others = new Set(nameWords(other));
  const shared = [...words].filter((word) => others.has(word));
  return shared.length >= ALIKE * Math.max(words.size, others.size);
}
