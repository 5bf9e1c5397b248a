import { paperPage } from '../addresses/pages.ts';
import type { Archive } from '../archive.ts';

/** A paper without what takes a look-up of its own. Counts are of rows on leaderboards and of repositories. */
export interface PaperSummary {
  readonly id: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly arxivId: string | null;
  /** Its page on the old site; null for a paper that only results name. */
  readonly page: string | null;
  readonly slug: string | null;
  readonly isStub: boolean;
  readonly results: number;
  readonly repositories: number;
}

/** The columns of a summary, as SQLite gives them. */
export interface PaperRow {
  readonly id: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly arxiv_id: string | null;
  readonly slug: string | null;
  readonly url: string | null;
  readonly is_stub: number;
  readonly results: number;
  readonly repositories: number;
}

/** The columns of a summary, for a query over `paper`. */
export const SUMMARY =
  'paper.id, paper.title, paper.date, paper.arxiv_id, paper.slug, paper.url, paper.is_stub, paper.results, paper.repositories';

/** Papers by their ids, in the order of the ids given; ids that are not there are passed over. */
export function readPaperSummaries(archive: Archive, ids: readonly number[]): PaperSummary[] {
  const sql = `SELECT ${SUMMARY} FROM json_each(?) AS wanted JOIN paper ON paper.id = wanted.value ORDER BY wanted.key`;
  return archive.all<PaperRow>(sql, JSON.stringify(ids)).map(summaryOf);
}

/** A row of those columns as a summary. */
export function summaryOf(row: PaperRow): PaperSummary {
  return {
    id: row.id,
    title: row.title,
    date: row.date,
    arxivId: row.arxiv_id,
    slug: row.slug,
    page: paperPage(row.slug, row.url),
    isStub: row.is_stub === 1,
    results: row.results,
    repositories: row.repositories,
  };
}
