import type { Archive } from './archive.ts';
import {
  EVERY_PAPER,
  type PaperFilter,
  type PaperSource,
  paperConditions,
  paperTest,
  sizeOf,
} from './paper-filter.ts';
import { type PaperRow, type PaperSummary, SUMMARY, summaryOf } from './papers.ts';

/** A paper in a list: its summary, and what else the papers dump says of it in one line. */
export interface PaperLine extends PaperSummary {
  readonly authors: readonly string[];
  readonly venue: string | null;
  readonly abstractUrl: string | null;
  readonly pdfUrl: string | null;
}

interface PaperLineRow extends PaperRow {
  readonly authors: string;
  readonly venue: string | null;
  readonly url_abs: string | null;
  readonly url_pdf: string | null;
}

const LINE = `${SUMMARY}, paper.authors, paper.venue, paper.url_abs, paper.url_pdf`;

/** Up to so many papers are gathered and put in order; of more each is looked at in the order of dates. */
const GATHERED = 5000;
/** To count more than so many entries of an index takes longer than the number is worth. */
const COUNTED = 50_000;

/**
 * The papers that pass a filter, newest first, of one day the one that the dump names last. Those without a date are
 * last, and behind them those of days after the archive was built, which are mistakes. They are read one by one, so that
 * the first are there at once whatever the size of the archive.
 */
export function* readFilteredPapers(archive: Archive, filter: PaperFilter): Generator<PaperLine> {
  const source = chooseSource(archive, filter);
  const date = source.isDated ? 'source.date' : 'paper.date';
  const test = paperTest(filter);
  const today = builtOn(archive);
  const rows = (days: string) =>
    archive.each<PaperLineRow>(
      `SELECT ${LINE} FROM ${source.table} CROSS JOIN paper ON paper.id = ${source.paper}
       WHERE ${source.where} AND ${test.sql} AND ${days} ORDER BY ${date} DESC, ${source.paper} DESC`,
      ...source.values,
      ...test.values,
      today,
    );
  for (const days of [`(${date} IS NULL OR ${date} <= ?)`, `${date} > ?`]) {
    for (const row of rows(days)) yield lineOf(row);
  }
}

/** Papers in one line each by their ids, in the order of the ids given; ids that are not there are passed over. */
export function readPaperLines(archive: Archive, ids: readonly number[]): PaperLine[] {
  const sql = `SELECT ${LINE} FROM json_each(?) AS wanted JOIN paper ON paper.id = wanted.value ORDER BY wanted.key`;
  return archive.all<PaperLineRow>(sql, JSON.stringify(ids)).map(lineOf);
}

/** How many papers pass a filter; undefined where to tell would take long in a large archive. */
export function countFilteredPapers(archive: Archive, filter: PaperFilter): number | undefined {
  const conditions = paperConditions(filter);
  if (conditions.length === 0) return countPapers(archive);
  const source = chooseSource(archive, filter);
  // An index that holds all that is asked for is counted without a look at the papers.
  const { from: _from, to: _to, ...others } = filter;
  const [only, second] = paperConditions(others);
  const isAlone = second === undefined && (only === undefined || only.source?.isDated === true);
  const most = isAlone ? COUNTED : GATHERED;
  const size = sizeOf(archive, source, most + 1);
  if (size > most) return undefined;
  if (isAlone) return size;
  const test = paperTest(filter);
  const sql = `SELECT COUNT(*) AS n FROM ${source.table} CROSS JOIN paper ON paper.id = ${source.paper} WHERE ${source.where} AND ${test.sql}`;
  return archive.first<{ n: number }>(sql, ...source.values, ...test.values)?.n;
}

/** The smallest source of papers that a filter has, where one is small or in order of dates; else all papers. */
function chooseSource(archive: Archive, filter: PaperFilter): PaperSource {
  const sources = paperConditions(filter).flatMap(({ source }) => (source === undefined ? [] : [source]));
  const sized = sources
    .map((source) => ({ source, size: sizeOf(archive, source, GATHERED + 1) }))
    .filter(({ source, size }) => source.isDated || size <= GATHERED || filter.papers !== undefined)
    .sort((a, b) => a.size - b.size || Number(b.source.isDated) - Number(a.source.isDated));
  return sized[0]?.source ?? EVERY_PAPER;
}

/** The day on which the archive was built; without one no day is too late. */
function builtOn(archive: Archive): string {
  const sql = "SELECT substr(value, 1, 10) AS day FROM archive_info WHERE key = 'built_at'";
  return archive.first<{ day: string }>(sql)?.day ?? '~';
}

/** All papers, those that only results and code links name too: the import counted them. */
function countPapers(archive: Archive): number | undefined {
  const sql = `SELECT json_extract(value, '$.papers') + json_extract(value, '$.stubs') AS n FROM archive_info WHERE key = 'counts'`;
  return archive.first<{ n: number }>(sql)?.n;
}

function lineOf(row: PaperLineRow): PaperLine {
  return {
    ...summaryOf(row),
    authors: JSON.parse(row.authors) as string[],
    venue: row.venue,
    abstractUrl: row.url_abs,
    pdfUrl: row.url_pdf,
  };
}
