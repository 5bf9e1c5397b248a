import type { Archive } from '../../archive.ts';
import { phraseQuery } from '../../full-text.ts';
import { beginningWith, MOST_SUGGESTIONS, type Suggestion } from '../../names/suggestions.ts';
import { afterPrefix, nameWords, searchWords } from '../../names/writing/keys.ts';
import { readVenueNames } from '../conferences.ts';

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

/** Renamed papers, those whose slug was cut, and those that only results name, which have an arXiv id at most. */
function byTitle(archive: Archive, typed: string): Suggestion[] {
  const beginning = phraseQuery('title', searchWords(typed));
  if (beginning === null) return [];
  const sql = `SELECT coalesce(slug, arxiv_id) AS value, paper.title AS text FROM paper_text JOIN paper ON paper.id = paper_text.rowid
    WHERE paper_text MATCH ? AND value IS NOT NULL LIMIT ${MOST_SUGGESTIONS}`;
  return archive.all<Suggestion>(sql, beginning).sort((one, other) => (one.value < other.value ? -1 : 1));
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
