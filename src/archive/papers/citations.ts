import type { Citation } from '../../model.ts';
import { paperAddress } from '../addresses/addresses.ts';
import { PAPER_PAGE, paperPage } from '../addresses/pages.ts';
import type { Archive } from '../archive.ts';
import { citationKey, citationLetter, citationYear } from './citation-key.ts';
import { venueWithoutMonth } from './conferences.ts';

interface CitedRow {
  readonly title: string | null;
  readonly authors: string;
  readonly date: string | null;
  readonly venue: string | null;
  readonly arxiv_id: string | null;
  readonly url_abs: string | null;
  readonly url_pdf: string | null;
  readonly slug: string | null;
  readonly url: string | null;
  readonly citation_place: number;
}

/** What a bibliography says of a paper of the archive. Throws where there is no paper of that id: ids come from look-ups. */
export function readCitation(archive: Archive, paper: number): Citation {
  const row = archive.first<CitedRow>(
    'SELECT title, authors, date, venue, arxiv_id, url_abs, url_pdf, slug, url, citation_place FROM paper WHERE id = ?',
    paper,
  );
  if (row === undefined) throw new Error(`no paper with id ${paper}`);
  const authors = JSON.parse(row.authors) as string[];
  const record = { authors, title: row.title, venue: row.venue, date: row.date, arxivId: row.arxiv_id };
  return {
    key: citationKey(record) + citationLetter(row.citation_place),
    title: row.title,
    authors,
    year: citationYear(record),
    venue: row.venue === null ? null : venueWithoutMonth(row.venue),
    arxivId: row.arxiv_id,
    doi: doiOf(row.url_abs) ?? doiOf(row.url_pdf),
    url: bestUrl(row),
  };
}

/** What is known of a paper where it is named. */
export interface NamedPaper {
  /** Its page on the old site. */
  readonly page?: string | null;
  readonly arxivId?: string | null;
  readonly title: string | null;
  readonly url?: string | null;
  readonly date?: string | null;
}

/** What a bibliography says of a paper that something names; of one that is not in the archive what is said there. */
export function citeNamed(
  archive: Archive,
  { page, arxivId, title, url, date }: NamedPaper,
): Citation | null {
  const slug = page?.startsWith(PAPER_PAGE) ? page.slice(PAPER_PAGE.length) : null;
  const id =
    firstId(archive, 'SELECT id FROM paper WHERE slug = ? ORDER BY id', slug) ??
    firstId(
      archive,
      'SELECT paper AS id FROM paper_address WHERE address = ? ORDER BY paper',
      page && paperAddress(page),
    ) ??
    firstId(archive, 'SELECT id FROM paper WHERE arxiv_id = ? ORDER BY id', arxivId);
  if (id !== undefined) return readCitation(archive, id);
  return title === null || title.trim() === '' ? null : citeUnknown(title, url ?? null, date ?? null);
}

function firstId(archive: Archive, sql: string, value: string | null | undefined): number | undefined {
  return value == null ? undefined : archive.first<{ id: number }>(sql, value)?.id;
}

function citeUnknown(title: string, url: string | null, date: string | null): Citation {
  const record = { authors: [], title, venue: null, date, arxivId: null };
  return {
    key: citationKey(record),
    title,
    authors: [],
    year: citationYear(record),
    venue: null,
    arxivId: null,
    doi: doiOf(url),
    url,
  };
}

function doiOf(url: string | null): string | null {
  const doi = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(10\.\d{4,}\/\S+)$/i.exec(url ?? '')?.[1];
  // arXiv's own say no more than its id.
  return doi === undefined || /^10\.48550\//.test(doi) ? null : doi;
}

/** Where the paper is, else its page on the old site, which is better than none. */
function bestUrl({ url_abs, url_pdf, slug, url }: CitedRow): string | null {
  const addresses = [url_abs, url_pdf].filter((address) => address !== null && address !== '');
  const own = addresses.find((address) => !address?.startsWith(PAPER_PAGE));
  return own ?? addresses[0] ?? paperPage(slug, url);
}
