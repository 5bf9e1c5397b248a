import { paperAddress, sitePageOf } from '../../addresses.ts';
import type { Archive } from '../../archive.ts';
import { keyHash, nameKey } from '../../names/writing/keys.ts';
import { LINE, lineOf, type PaperLine, type PaperLineRow } from '../lines.ts';

/** Of papers with one title the ones with most results and code first; there are some called "Introduction". */
const HEAVIEST = 'ORDER BY paper.results + paper.repositories DESC, paper.id LIMIT 20';

/** The papers with this id of arXiv, without its version. */
export function findByArxivId(archive: Archive, arxivId: string): PaperLine[] {
  const papers = read(archive, `FROM paper WHERE arxiv_id = ?`, arxivId);
  return papers.length > 0 ? papers : findByAddress(archive, `https://arxiv.org/abs/${arxivId}`);
}

/** The papers with this address, of whatever site, or DOI; a page of the old site is told by its slug. */
export function findByAddress(archive: Archive, address: string): PaperLine[] {
  const page = sitePageOf(address);
  const papers = page?.kind === 'paper' ? read(archive, 'FROM paper WHERE slug = ?', page.slug) : [];
  if (papers.length > 0) return papers;
  const from = 'FROM paper_address JOIN paper ON paper.id = paper_address.paper WHERE address = ?';
  return read(archive, from, paperAddress(address));
}

/** The papers whose title, or the part of it before the colon, is this one but for case and punctuation. */
export function findByTitle(archive: Archive, title: string): PaperLine[] {
  const from = 'FROM paper_title_key JOIN paper ON paper.id = paper_title_key.paper WHERE hash = ?';
  return read(archive, from, keyHash(nameKey(title)));
}

function read(archive: Archive, from: string, value: string | number): PaperLine[] {
  return archive.all<PaperLineRow>(`SELECT ${LINE} ${from} ${HEAVIEST}`, value).map(lineOf);
}
