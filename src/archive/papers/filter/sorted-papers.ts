import type { Archive } from '../../archive.ts';
import { LINE, lineOf, type PaperLine, type PaperLineRow } from '../lines.ts';
import { type PaperFilter, type PaperSource, paperTest } from './filter.ts';
import { readFilteredPapers } from './filtered-papers.ts';
import { planOf } from './plan.ts';

/** What papers can be put in order by without reading all of them. */
export type PaperOrder = 'date' | 'results' | 'repositories';

/** The papers that pass a filter in the order of a column, those of equal value newest first, and those without one last. */
export function readSortedPapers(
  archive: Archive,
  filter: PaperFilter,
  column: PaperOrder,
  isDescending: boolean,
): Iterable<PaperLine> {
  const { source, test, isSmall } = planOf(archive, filter);
  if (isSmall) {
    const order = `paper.${column} IS NULL, paper.${column} ${isDescending ? 'DESC' : ''}, paper.date DESC, paper.id DESC`;
    const found = `SELECT paper.id AS paper FROM ${source.table} CROSS JOIN paper ON paper.id = ${source.paper}
      WHERE ${source.where} AND ${test.sql} ORDER BY ${order} LIMIT -1`;
    const sql = `SELECT ${LINE} FROM (${found}) AS found CROSS JOIN paper ON paper.id = found.paper`;
    return linesOf(archive, sql, [...source.values, ...test.values]);
  }
  if (column === 'date') return readByDate(archive, filter, isDescending);
  return readByCount(archive, filter, column, isDescending);
}

/** Those that have any from an index of them; before or behind them the others, as `readFilteredPapers` has them. */
function* readByCount(
  archive: Archive,
  filter: PaperFilter,
  column: 'results' | 'repositories',
  isDescending: boolean,
): Generator<PaperLine> {
  if (isDescending) yield* readCounted(archive, filter, column, 'DESC');
  for (const paper of readFilteredPapers(archive, filter)) if (paper[column] === 0) yield paper;
  if (!isDescending) yield* readCounted(archive, filter, column, 'ASC');
}

function readCounted(
  archive: Archive,
  filter: PaperFilter,
  column: 'results' | 'repositories',
  direction: 'ASC' | 'DESC',
): Iterable<PaperLine> {
  const test = paperTest(filter);
  const found = `SELECT source.id AS paper FROM paper AS source INDEXED BY paper_${column} WHERE source.${column} > 0
    ORDER BY source.${column} ${direction}, source.date DESC, source.id DESC LIMIT -1`;
  const sql = `SELECT ${LINE} FROM (${found}) AS found CROSS JOIN paper ON paper.id = found.paper WHERE ${test.sql}`;
  return linesOf(archive, sql, test.values);
}

function* readByDate(archive: Archive, filter: PaperFilter, isDescending: boolean): Generator<PaperLine> {
  const { source, test } = planOf(archive, filter);
  const found = `SELECT ${source.paper} AS paper FROM ${source.table} WHERE ${source.where} AND source.date > ''
    ORDER BY source.date ${isDescending ? 'DESC' : ''}, ${source.paper} DESC LIMIT -1`;
  const sql = `SELECT ${LINE} FROM (${found}) AS found CROSS JOIN paper ON paper.id = found.paper WHERE ${test.sql}`;
  yield* linesOf(archive, sql, [...source.values, ...test.values]);
  for (const paper of readFilteredPapers(archive, filter)) if (paper.date === null) yield paper;
}

function* linesOf(archive: Archive, sql: string, values: PaperSource['values']): Generator<PaperLine> {
  for (const row of archive.each<PaperLineRow>(sql, ...values)) yield lineOf(row);
}
