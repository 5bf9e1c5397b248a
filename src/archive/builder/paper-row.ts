/**
 * The columns of a paper that are known when it is read. Its place among those with one key for citing is told where it is
 * written, its results and repositories are counted later.
 */
export const PAPER_COLUMNS = [
  'id',
  'slug',
  'url',
  'arxiv_id',
  'title',
  'date',
  'venue',
  'url_abs',
  'url_pdf',
  'authors',
  'tasks',
  'methods',
  'is_stub',
  'record',
];

/** A value of such a row. */
export type PaperCell = PaperRow[number];

/** The values of a row, in the order of the columns. */
export type PaperRow = readonly [
  id: number,
  slug: string | null,
  url: string | null,
  arxivId: string | null,
  title: string | null,
  date: string | null,
  venue: string | null,
  urlAbs: string | null,
  urlPdf: string | null,
  authors: string,
  tasks: string,
  methods: string,
  isStub: number,
  record: number | null,
];

/** The row at a place, from 0, of rows that stand one behind the other. */
export function paperRow(cells: readonly PaperCell[], place: number): PaperRow {
  const first = place * PAPER_COLUMNS.length;
  return cells.slice(first, first + PAPER_COLUMNS.length) as unknown as PaperRow;
}
