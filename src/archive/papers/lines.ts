import type { Archive } from '../archive.ts';
import { type PaperRow, type PaperSummary, SUMMARY, summaryOf } from './papers.ts';

/** A paper in a list: its summary, and what else the papers dump says of it in one line. */
export interface PaperLine extends PaperSummary {
  readonly authors: readonly string[];
  readonly venue: string | null;
  readonly abstractUrl: string | null;
  readonly pdfUrl: string | null;
}

/** A row of the columns `LINE`. */
export interface PaperLineRow extends PaperRow {
  readonly authors: string;
  readonly venue: string | null;
  readonly url_abs: string | null;
  readonly url_pdf: string | null;
}

/** The columns of a paper in a list, for a query over `paper`. */
export const LINE = `${SUMMARY}, paper.authors, paper.venue, paper.url_abs, paper.url_pdf`;

/** Papers in one line each by their ids, in the order of the ids given; ids that are not there are passed over. */
export function readPaperLines(archive: Archive, ids: readonly number[]): PaperLine[] {
  const sql = `SELECT ${LINE} FROM json_each(?) AS wanted JOIN paper ON paper.id = wanted.value ORDER BY wanted.key`;
  return archive.all<PaperLineRow>(sql, JSON.stringify(ids)).map(lineOf);
}

/** A row of the columns `LINE` as a paper in a list. */
export function lineOf(row: PaperLineRow): PaperLine {
  return {
    ...summaryOf(row),
    authors: JSON.parse(row.authors) as string[],
    venue: row.venue,
    abstractUrl: row.url_abs,
    pdfUrl: row.url_pdf,
  };
}
