import { arxivIdOf, isAddress } from '../../addresses/addresses.ts';
import { sitePageOf } from '../../addresses/site-pages.ts';
import type { Archive } from '../../archive.ts';
import { anyWordQuery, eachOfQuery } from '../../full-text.ts';
import { editDistance, NEAR_NAMES, nearestFew } from '../../names/mistakes/edit-distance.ts';
import { type KnownWord, mendWord } from '../../names/mistakes/mended-words.ts';
import { afterPrefix, KEY_SOURCE, nameKey, nameWords, searchWords } from '../../names/writing/keys.ts';
import { titleShortKey } from '../../names/writing/short-forms.ts';
import { type PaperSummary, readPaperSummaries } from '../papers.ts';
import { findCitedPapers } from './cited-papers.ts';
import { findPaperOfMethod, METHOD_SOURCES, type MethodSources } from './names.ts';

/** How many papers with all the words are compared letter by letter, and how many of more, those that suit best. */
const COMPARED = 200;
const COMPARED_OF_MORE = 50;

/** So many of the rarest words of a title are mostly of one title alone. */
const RAREST = 3;

/** To look for words that more titles hold together would take longer than everything else; the rarer ones tell more. */
const MOST_TITLES = 10_000;

/** A shorter text is the beginning of too many methods by chance. */
const FEWEST_LETTERS = 5;

/**
 * The papers nearest to a text that fits none, best first: those that it cites, else those with words like its own.
 * Mistyped words are mended from the words of all titles, then the full text finds papers with them, then the number of
 * typing mistakes decides. A paper that shares less than a third of what was typed, such as a year, is no help.
 */
export function findNearPapers(archive: Archive, typed: string): PaperSummary[] {
  // An id or an address is right or wrong: papers with some of its letters in their titles are no help.
  if (arxivIdOf(typed) !== null) return [];
  if (isAddress(typed)) {
    const title = titleIn(typed);
    return title === undefined ? [] : findAlikePapers(archive, title);
  }
  const cited = findCitedPapers(archive, typed);
  return cited.length > 0 ? cited : findAlikePapers(archive, typed);
}

/** In an address of code, joined words are its name. */
const CODE_HOST = /^(?:[a-z+]+:\/\/|git@)?(?:www\.)?(?:github|gitlab|bitbucket)\./i;

/** So many joined words are a title and not the name of a folder. */
const TITLE_WORDS = 4;

/**
 * What may be a title in an address, as proceedings and readers put it there: "7181-attention-is-all-you-need.pdf",
 * "He_Deep_Residual_Learning_CVPR_2016_paper.html".
 */
function titleIn(address: string): string | undefined {
  if (CODE_HOST.test(address.trim()) || (sitePageOf(address)?.kind ?? 'paper') !== 'paper') return undefined;
  const parts = address
    .replace(/[?#].*$/s, '')
    .split('/')
    .slice(1);
  const titles = parts.map((part) =>
    part.replace(/\.\w+$/, '').replace(/^\d+-|(?:_[a-z]+_\d{4})?_paper$/gi, ''),
  );
  const words = (title: string) => title.split(/[-_]/).filter((word) => /^\p{L}+$/u.test(word)).length;
  return titles.find((title) => words(title) >= TITLE_WORDS);
}

function findAlikePapers(archive: Archive, typed: string): PaperSummary[] {
  const words = searchWords(typed);
  const distinct = [...new Set(words)];
  const known = distinct.map((word) => mendWord(archive, word)).filter((ways) => ways.length > 0);
  const key = nameKey(typed);
  const mistakes = ({ title }: PaperSummary) => {
    const beginning = nameWords(title ?? '')
      .slice(0, words.length)
      .join('');
    const names = [nameKey(title ?? ''), titleShortKey(title ?? ''), beginning].filter(
      (name) => name !== null,
    );
    return Math.min(...names.map((name) => editDistance(key, name, 60)));
  };
  const letters = distinct.join('').length;
  const shares = ({ title }: PaperSummary) => {
    const own = new Set(nameWords(title ?? ''));
    const shared = known.flatMap((ways) => ways.find(({ word }) => own.has(word))?.word ?? []);
    return 3 * shared.join('').length >= letters;
  };
  const alike = papersWith(archive, known).filter(shares);
  const near = nearestFew(alike, mistakes, ({ results, repositories }) => results + repositories);
  return near.length > 0 ? near : readPaperSummaries(archive, papersOfMethods(archive, key));
}

/**
 * The papers of the methods whose name begins with what was typed, or is it without a size at its end: "layernorm" is the
 * beginning of Layer Normalization, and "resnet50" a ResNet.
 */
function papersOfMethods(archive: Archive, key: string): number[] {
  const sizeless = key.replace(/(?<=\p{L}{2})\d{2,4}$/u, '');
  const sql = `SELECT ${METHOD_SOURCES} FROM name JOIN method ON method.id = name.id
    WHERE kind = 'method' AND name.is_spam = 0 AND step <= ${KEY_SOURCE.slug}
    AND (key = ? OR (key > ? AND key < ?)) ORDER BY weight DESC LIMIT 20`;
  const end = key.length < FEWEST_LETTERS ? key : afterPrefix(key);
  const methods = archive.all<MethodSources>(sql, sizeless, key, end);
  const ids = methods.flatMap((method) => findPaperOfMethod(archive, method) ?? []);
  return [...new Set(ids)].slice(0, NEAR_NAMES);
}

/** A word of a title, or those that it may be. */
type Ways = readonly KnownWord[];

/**
 * The papers whose titles hold some words: of the rarest ones where few titles do, since common words take most of the
 * time and tell least. Where none of them has all the words, those with any of the words that tell most as well.
 */
function papersWith(archive: Archive, words: readonly Ways[]): PaperSummary[] {
  const rarest = papersWithAll(archive, rarestFirst(words).slice(0, RAREST));
  if (rarest.length > COMPARED) return readPaperSummaries(archive, papersWithMost(archive, words));
  const papers = readPaperSummaries(archive, rarest);
  const holdsAll = ({ title }: PaperSummary) => {
    const own = new Set(nameWords(title ?? ''));
    return words.every((ways) => ways.some(({ word }) => own.has(word)));
  };
  if (papers.some(holdsAll)) return papers;
  return readPaperSummaries(archive, [...new Set([...rarest, ...papersWithAny(archive, words)])]);
}

/** Where many papers have the rarest of some words: those with all of them, else with some. */
function papersWithMost(archive: Archive, words: readonly Ways[]): number[] {
  const all = papersWithAll(archive, words);
  if (all.length === 0) return papersWithAny(archive, words);
  return all.length <= COMPARED ? all : bestPapers(archive, titlesWithAll(words));
}

/** The papers whose titles hold all the words, in no order and one more than are compared. */
function papersWithAll(archive: Archive, words: readonly Ways[]): number[] {
  if (words.length === 0) return [];
  // To rank them the full text counts the papers of each word, which takes long for common ones.
  const sql = `SELECT rowid FROM paper_text WHERE paper_text MATCH ? LIMIT ${COMPARED + 1}`;
  return archive.all<{ rowid: number }>(sql, titlesWithAll(words)).map(({ rowid }) => rowid);
}

function titlesWithAll(words: readonly Ways[]): string {
  return eachOfQuery(
    'title',
    words.map((ways) => ways.map(({ word }) => [word])),
  );
}

/** The papers whose titles hold the most telling words of some. */
function papersWithAny(archive: Archive, words: readonly Ways[]): number[] {
  let titles = 0;
  const telling = rarestFirst(words).filter((ways, index) => {
    titles += titlesOf(ways);
    return index === 0 || titles <= MOST_TITLES;
  });
  const query = anyWordQuery(
    'title',
    telling.flat().map(({ word }) => word),
  );
  return query === null ? [] : bestPapers(archive, query);
}

function rarestFirst(words: readonly Ways[]): Ways[] {
  return words.toSorted((one, other) => titlesOf(one) - titlesOf(other));
}

/** How many titles hold a word, or those that it may be. */
function titlesOf(ways: Ways): number {
  return ways.reduce((sum, { titles }) => sum + titles, 0);
}

function bestPapers(archive: Archive, query: string): number[] {
  // Best by bm25 inside, so that FTS sorts ids only and no paper is read that is not shown.
  const sql = `SELECT rowid FROM paper_text WHERE paper_text MATCH ? ORDER BY bm25(paper_text) LIMIT ${COMPARED_OF_MORE}`;
  return archive.all<{ rowid: number }>(sql, query).map(({ rowid }) => rowid);
}
