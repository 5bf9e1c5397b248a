import { arxivIdOf, isAddress } from './addresses.ts';
import type { Archive } from './archive.ts';
import { editDistance, NEAR_NAMES } from './edit-distance.ts';
import { anyWordQuery, wordsQuery } from './full-text.ts';
import { nameKey, nameWords, searchWords, titleShortKey } from './keys.ts';
import { type PaperSummary, readPaperSummaries } from './papers.ts';
import { mendWord } from './search/mended-words.ts';

/** How many papers that share words are compared letter by letter. */
const COMPARED = 50;

/**
 * The papers nearest to a text that fits none, best first. Mistyped words are mended from the words of all titles,
 * then the full text finds papers with them, then the number of typing mistakes decides. A paper that shares less than
 * a third of what was typed, such as a year, is no help.
 */
export function findNearPapers(archive: Archive, typed: string): PaperSummary[] {
  // An id or an address is right or wrong: papers with some of its letters in their titles are no help.
  if (isAddress(typed) || arxivIdOf(typed) !== null) return [];
  const words = searchWords(typed);
  const mended = words.flatMap((word) => mendWord(archive, word)?.word ?? []);
  const ids =
    matchPapers(archive, wordsQuery('title', mended)) ??
    matchPapers(archive, anyWordQuery('title', mended)) ??
    [];
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
  const letters = words.join('').length;
  const shares = ({ title }: PaperSummary) => {
    const own = new Set(nameWords(title ?? ''));
    return 3 * mended.filter((word) => own.has(word)).join('').length >= letters;
  };
  return readPaperSummaries(archive, ids)
    .filter(shares)
    .map((paper) => ({ paper, mistakes: mistakes(paper), weight: paper.results + paper.repositories }))
    .sort((a, b) => a.mistakes - b.mistakes || b.weight - a.weight)
    .slice(0, NEAR_NAMES)
    .map(({ paper }) => paper);
}

function matchPapers(archive: Archive, query: string | null): number[] | null {
  if (query === null) return null;
  // Best by bm25 inside, so that FTS sorts ids only and no paper is read that is not shown.
  const sql = `SELECT rowid FROM paper_text WHERE paper_text MATCH ? ORDER BY bm25(paper_text) LIMIT ${COMPARED}`;
  const rows = archive.all<{ rowid: number }>(sql, query);
  return rows.length === 0 ? null : rows.map((row) => row.rowid);
}
