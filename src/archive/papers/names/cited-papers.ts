import type { Archive } from '../../archive.ts';
import { wordsQuery } from '../../full-text.ts';
import { NEAR_NAMES } from '../../names/mistakes/edit-distance.ts';
import { largeWords, searchWords } from '../../names/writing/keys.ts';
import { citationYear } from '../citation-key.ts';
import { type PaperRow, type PaperSummary, SUMMARY, summaryOf } from '../papers.ts';

/** What stands in a text only because it cites: "\citep{…}", "et al.", and "etal" in a key of the ACL Anthology. */
const CITING = /\\[a-z]*cite[a-z]*|\bet[\s-]?al\b/gi;

/** A year, also inside a key, and with the letter that tells two works of a year apart: "2019a". */
const yearPattern = () => /(?<!\d)((?:19|20)\d\d)(?!\d)(?:[a-z](?!\p{L}))?/iu;

/** What is cited appeared in the year that is named, or was to be read or printed a year before or after it. */
const YEARS_APART = 1;

/** So many papers are read whose title and authors hold the words. */
const READ = 50;

/**
 * The papers that a text cites by an author and words of the title, beside a year or "et al.", the heaviest first:
 * "BERT (Devlin et al., 2018)", "he 2016 deep residual", "\cite{vaswani2017attention}", "devlin-etal-2019-bert".
 */
export function findCitedPapers(archive: Archive, typed: string): PaperSummary[] {
  const pattern = yearPattern();
  const year = pattern.exec(typed)?.[1];
  const bare = typed.replace(CITING, ' ').replace(pattern, ' ');
  if (bare === typed) return [];
  const words = largeWords(searchWords(bare));
  const query = words.length < 2 ? null : wordsQuery('{title authors}', words);
  if (query === null) return [];
  const sql = `SELECT ${SUMMARY}, paper.venue FROM paper_text JOIN paper ON paper.id = paper_text.rowid WHERE paper_text MATCH ?
    ORDER BY paper.results + paper.repositories DESC, paper.id LIMIT ${READ}`;
  return archive
    .all<PaperRow & { readonly venue: string | null }>(sql, query)
    .filter((row) => {
      const own = citationYear({ ...row, arxivId: row.arxiv_id });
      return year === undefined || own === null || Math.abs(Number(own) - Number(year)) <= YEARS_APART;
    })
    .slice(0, NEAR_NAMES)
    .map(summaryOf);
}
