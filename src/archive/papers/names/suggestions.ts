import type { Archive } from '../../archive.ts';
import { beginningWith, MOST_SUGGESTIONS, type Suggestion } from '../../names/suggestions.ts';
import { afterPrefix, nameWords, searchWords } from '../../names/writing/keys.ts';
import { readVenueNames } from '../conferences.ts';

/** So many papers with a beginning in common are looked at for their titles. */
const MOST_TITLES = 500;

/**
 * The papers whose slug or arXiv id begins so, in the order of the alphabet; where there are none, those whose title
 * does. Of nothing typed none: the first of half a million help nobody.
 */
export function suggestPapers(archive: Archive, typed: string): Suggestion[] {
  if (typed.trim() === '') return [];
  if (/^\d{4}\.\d*$/.test(typed)) return byBeginning(archive, 'arxiv_id', typed, MOST_SUGGESTIONS);
  const slug = nameWords(typed).join('-');
  if (slug === '') return [];
  // A blank at the end ends the word, so that the next one begins behind a dash.
  const beginning = /[\s-]$/.test(typed) ? `${slug}-` : slug;
  const papers = byBeginning(archive, 'slug', beginning, MOST_SUGGESTIONS);
  return papers.length > 0 ? papers : byTitle(archive, typed);
}

/** Conferences of a year that begin so, in the order of the alphabet: "CVPR 2018" stands for "CVPR 2018 6". */
export function suggestConferences(archive: Archive, typed: string): Suggestion[] {
  return beginningWith(readVenueNames(archive), typed, (name) => [name]).map((value) => ({
    value,
    text: '',
  }));
}

/**
 * Titles have no index of their own. A paper that was renamed, or whose slug was cut, has the first words of its title
 * in its slug nevertheless.
 */
function byTitle(archive: Archive, typed: string): Suggestion[] {
  const words = searchWords(typed);
  for (let count = words.length - 1; count > 0; count--) {
    const papers = byBeginning(archive, 'slug', words.slice(0, count).join('-'), MOST_TITLES);
    const fits = beginningWith(papers, typed, ({ text }) => [text]);
    if (fits.length > 0) return fits;
  }
  return [];
}

function byBeginning(
  archive: Archive,
  column: 'slug' | 'arxiv_id',
  beginning: string,
  most: number,
): Suggestion[] {
  const sql = `SELECT ${column} AS value, coalesce(title, '') AS text FROM paper
    WHERE ${column} >= ? AND ${column} < ? ORDER BY ${column} LIMIT ${most}`;
  return archive.all(sql, beginning, afterPrefix(beginning));
}
