import type { Archive } from './archive.ts';
import { phraseQuery } from './full-text.ts';
import { nameWords, searchWords } from './keys.ts';
import { afterPrefix, MOST_SUGGESTIONS, type Suggestion } from './suggestions.ts';

/** Fewer letters than this begin too many titles to look them all up. */
const LEAST_LETTERS = 3;

/**
 * The papers whose slug or arXiv id begins so, in the order of the alphabet; where there are none, those whose title
 * does. Of nothing typed none: the first of half a million help nobody.
 */
export function suggestPapers(archive: Archive, typed: string): Suggestion[] {
  if (typed.trim() === '') return [];
  if (/^\d{4}\.\d*$/.test(typed)) return byColumn(archive, 'arxiv_id', typed);
  // A blank at the end ends the word, so that the next one begins behind a dash.
  const slug = nameWords(typed).join('-') + (/[\s-]$/.test(typed) ? '-' : '');
  const papers = slug === '' ? [] : byColumn(archive, 'slug', slug);
  return papers.length > 0 ? papers : byTitle(archive, typed);
}

function byColumn(archive: Archive, column: 'slug' | 'arxiv_id', prefix: string): Suggestion[] {
  const sql = `SELECT ${column} AS value, coalesce(title, '') AS text FROM paper
    WHERE ${column} >= ? AND ${column} < ? ORDER BY ${column} LIMIT ${MOST_SUGGESTIONS}`;
  return archive.all(sql, prefix, afterPrefix(prefix));
}

function byTitle(archive: Archive, typed: string): Suggestion[] {
  const words = searchWords(typed);
  const query = words.join('').length < LEAST_LETTERS ? null : phraseQuery('title', words);
  if (query === null) return [];
  const sql = `SELECT coalesce(slug, arxiv_id) AS value, title AS text FROM (SELECT rowid FROM paper_text WHERE paper_text MATCH ? LIMIT ${MOST_SUGGESTIONS}) AS found
    JOIN paper ON paper.id = found.rowid WHERE coalesce(slug, arxiv_id) IS NOT NULL`;
  return archive.all(sql, query);
}
