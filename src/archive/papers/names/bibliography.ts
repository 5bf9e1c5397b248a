import { paperAddress } from '../../addresses/addresses.ts';
import { sitePageOf } from '../../addresses/site-pages.ts';
import type { Archive } from '../../archive.ts';
import { keyHash, nameKey, nameWords } from '../../names/writing/keys.ts';
import { citationYear } from '../citation-key.ts';
import { LINE, lineOf, type PaperLine, type PaperLineRow } from '../lines.ts';

/** Of papers with one title the ones with most results and code first; there are some called "Introduction". */
const HEAVIEST = 'ORDER BY paper.results + paper.repositories DESC, paper.id LIMIT 20';

/** In so many years a preprint becomes a publication. */
const YEARS_APART = 2;
/** Where no author tells, a title of fewer words may be that of another paper of the same year. */
const TELLING_WORDS = 4;

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

/** Those of some keys of titles that papers may have, to look up no other ones. */
export function knownTitles(archive: Archive, keys: readonly string[]): ReadonlySet<string> {
  const sql = 'SELECT DISTINCT hash FROM paper_title_key WHERE hash IN (SELECT value FROM json_each(?))';
  const hashes = new Map(keys.map((key) => [keyHash(key), key]));
  const known = archive.all<{ hash: number }>(sql, JSON.stringify([...hashes.keys()]));
  return new Set(known.map(({ hash }) => hashes.get(hash) ?? ''));
}

/** How a paper is cited beside its title: the years that are named, and whether one of its authors is. */
export interface CitedWith {
  readonly years: readonly string[];
  readonly hasAuthor: boolean;
}

/** Whether a paper that has the title of a cited one is that one: by its author, or by the year and all of a longer title. */
export function isCited(paper: PaperLine, title: string, { years, hasAuthor }: CitedWith): boolean {
  const apart = yearsApart(paper, years);
  if (hasAuthor) return apart === null || apart <= YEARS_APART;
  return apart !== null && apart <= 1 && nameWords(title).length >= TELLING_WORDS;
}

/** How far the nearest of some years is from those of a paper, its date's and its venue's; null where either has none. */
function yearsApart(paper: PaperLine, years: readonly string[]): number | null {
  const known = [citationYear(paper), citationYear({ ...paper, venue: null })].filter(
    (year) => year !== null,
  );
  const distances = years.flatMap((year) => known.map((own) => Math.abs(Number(own) - Number(year))));
  return distances.length === 0 ? null : Math.min(...distances);
}

function read(archive: Archive, from: string, value: string | number): PaperLine[] {
  return archive.all<PaperLineRow>(`SELECT ${LINE} ${from} ${HEAVIEST}`, value).map(lineOf);
}
