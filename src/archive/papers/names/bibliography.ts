import { paperAddress, sitePageOf } from '../../addresses.ts';
import type { Archive } from '../../archive.ts';
import { keyHash, nameKey } from '../../names/writing/keys.ts';
import { type PaperRow, type PaperSummary, SUMMARY, summaryOf } from '../papers.ts';

/** A paper that an entry of a bibliography may mean, with what tells whether it does. */
export interface EntryCandidate extends PaperSummary {
  readonly authors: readonly string[];
  readonly venue: string | null;
}

interface CandidateRow extends PaperRow {
  readonly authors: string;
  readonly venue: string | null;
}

const COLUMNS = `${SUMMARY}, paper.authors, paper.venue`;
/** Of papers with one title the ones with most results and code first; there are some called "Introduction". */
const HEAVIEST = 'ORDER BY paper.results + paper.repositories DESC, paper.id LIMIT 20';

/** The papers with this id of arXiv, without its version. */
export function findByArxivId(archive: Archive, arxivId: string): EntryCandidate[] {
  const papers = read(archive, `FROM paper WHERE arxiv_id = ?`, arxivId);
  return papers.length > 0 ? papers : findByAddress(archive, `https://arxiv.org/abs/${arxivId}`);
}

/** The papers with this address, of whatever site, or DOI; a page of the old site is told by its slug. */
export function findByAddress(archive: Archive, address: string): EntryCandidate[] {
  const page = sitePageOf(address);
  const papers = page?.kind === 'paper' ? read(archive, 'FROM paper WHERE slug = ?', page.slug) : [];
  if (papers.length > 0) return papers;
  const from = 'FROM paper_address JOIN paper ON paper.id = paper_address.paper WHERE address = ?';
  return read(archive, from, paperAddress(address));
}

/** The papers whose title, or the part of it before the colon, is this one but for case and punctuation. */
export function findByTitle(archive: Archive, title: string): EntryCandidate[] {
  const from = 'FROM paper_title_key JOIN paper ON paper.id = paper_title_key.paper WHERE hash = ?';
  return read(archive, from, keyHash(nameKey(title)));
}

function read(archive: Archive, from: string, value: string | number): EntryCandidate[] {
  return archive.all<CandidateRow>(`SELECT ${COLUMNS} ${from} ${HEAVIEST}`, value).map((row) => ({
    ...summaryOf(row),
    authors: JSON.parse(row.authors) as string[],
    venue: row.venue,
  }));
}
