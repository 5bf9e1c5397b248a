import type { Archive } from '../../archive.ts';
import type { SqlPart } from '../../sql-part.ts';
import { LINE, lineOf, type PaperLine, type PaperLineRow } from '../lines.ts';
import { EVERY_PAPER, type PaperFilter, type PaperSource, sizeOf } from './filter.ts';
import { planOf } from './plan.ts';

/** Up to so many papers are looked at, and up to so many entries of an index, to say how many there are. */
const LOOKED_AT = 1500;
const COUNTED = 50_000;

/**
 * The papers that pass a filter, newest first, of one day the one that the dump names last. Those without a date are
 * last, and behind them those of days after the archive was built, which are mistakes. They are read one by one, so that
 * the first are there at once whatever the size of the archive.
 */
export function* readFilteredPapers(archive: Archive, filter: PaperFilter): Generator<PaperLine> {
  const { source, test } = planOf(archive, filter);
  const today = builtOn(archive);
  for (const days of ["COALESCE(day, '') <= ?", 'day > ?']) {
    const asked = { source, test, days, today };
    const rows = source.isDated ? readByIndex(archive, asked) : readAndSort(archive, asked);
    for (const row of rows) yield lineOf(row);
  }
}

/** Which papers are read: those of a source that pass a test, of the days before or after one. */
interface Asked {
  readonly source: PaperSource;
  readonly test: SqlPart;
  /** A condition in SQL on `day`, with a place for `today`. */
  readonly days: string;
  readonly today: string;
}

/** Papers whose dates an index holds: they are put in order before any is looked at. */
function readByIndex(archive: Archive, { source, test, days, today }: Asked): Iterable<PaperLineRow> {
  // Without the limit SQLite would take the order of the inner query for needless.
  const found = `SELECT ${source.paper} AS paper FROM ${source.table} WHERE ${source.where} AND ${days.replace('day', 'source.date')}
    ORDER BY source.date DESC, ${source.paper} DESC LIMIT -1`;
  const sql = `SELECT ${LINE} FROM (${found}) AS found CROSS JOIN paper ON paper.id = found.paper WHERE ${test.sql}`;
  return archive.each(sql, ...source.values, today, ...test.values);
}

/** Papers that have to be looked at for their dates. */
function readAndSort(archive: Archive, { source, test, days, today }: Asked): Iterable<PaperLineRow> {
  const sql = `SELECT ${LINE} FROM ${source.table} CROSS JOIN paper ON paper.id = ${source.paper}
    WHERE ${source.where} AND ${test.sql} AND ${days.replace('day', 'paper.date')} ORDER BY paper.date DESC, paper.id DESC`;
  return archive.each(sql, ...source.values, ...test.values, today);
}

/** How many papers pass a filter; undefined where to tell would take long in a large archive. */
export function countFilteredPapers(archive: Archive, filter: PaperFilter): number | undefined {
  const { source, tests, test } = planOf(archive, filter);
  if (source === EVERY_PAPER && tests.length === 0) return countPapers(archive);
  // An index that holds all that is asked for is counted without a look at the papers.
  const most = tests.length === 0 ? COUNTED : LOOKED_AT;
  const size = sizeOf(archive, source, most + 1);
  if (size > most) return undefined;
  if (tests.length === 0) return size;
  const sql = `SELECT COUNT(*) AS n FROM ${source.table} CROSS JOIN paper ON paper.id = ${source.paper} WHERE ${source.where} AND ${test.sql}`;
  return archive.first<{ n: number }>(sql, ...source.values, ...test.values)?.n;
}

/** The day on which the archive was built; without one no day is too late. */
export function builtOn(archive: Archive): string {
  const sql = "SELECT substr(value, 1, 10) AS day FROM archive_info WHERE key = 'built_at'";
  return archive.first<{ day: string }>(sql)?.day ?? '~';
}

/** All papers, those that only results and code links name too: the import counted them. */
function countPapers(archive: Archive): number | undefined {
  const sql = `SELECT json_extract(value, '$.papers') + json_extract(value, '$.stubs') AS n FROM archive_info WHERE key = 'counts'`;
  return archive.first<{ n: number }>(sql)?.n;
}

/** How many papers only results and code links name, as the import counted them. */
export function countBarePapers(archive: Archive): number {
  const sql = `SELECT json_extract(value, '$.stubs') AS n FROM archive_info WHERE key = 'counts'`;
  return archive.first<{ n: number }>(sql)?.n ?? 0;
}
