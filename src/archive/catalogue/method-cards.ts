import type { Archive } from '../archive.ts';
import { METHOD_LINE, METHOD_LISTS, type MethodLine, unpack } from './catalogue.ts';

/** The tasks that are kept of a method at most, those it is used for most. */
export const MOST_TASKS = 100;

/** All that the archive says of a method by itself. */
export interface MethodCard extends MethodLine {
  readonly slug: string | null;
  readonly sourceTitle: string | null;
  readonly sourceUrl: string | null;
}

/** The papers of a method in one year; null for those without a date. */
export interface YearCount {
  readonly year: number | null;
  readonly papers: number;
}

/** A task that a method is used for, and in how many papers. */
export interface TaskCount {
  readonly task: string;
  readonly papers: number;
}

/** The card of a method. Throws where there is none of that id: ids come from look-ups. */
export function readMethod(archive: Archive, id: number): MethodCard {
  const sql = `SELECT ${METHOD_LINE}, description, slug, source_title AS sourceTitle, source_url AS sourceUrl FROM method WHERE id = ?`;
  const row = archive.first<Record<string, unknown>>(sql, id);
  if (row === undefined) throw new Error(`no method with id ${id}`);
  return unpack<MethodCard>(row, METHOD_LISTS);
}

/**
 * How many papers of the archive use a method in each year that has any, the earliest first and undated ones last. From
 * one year the next is looked up: to group 30,000 papers takes five times as long.
 */
export function countPapersPerYear(archive: Archive, method: number): YearCount[] {
  const sql = `WITH RECURSIVE dated (year) AS (
      SELECT substr(MIN(date), 1, 4) FROM paper_method WHERE method = ?1 AND date > ''
      UNION ALL
      SELECT (SELECT substr(MIN(date), 1, 4) FROM paper_method WHERE method = ?1 AND date > year || '-99') FROM dated WHERE year IS NOT NULL)
    SELECT CAST(year AS INTEGER) AS year,
      (SELECT COUNT(*) FROM paper_method WHERE method = ?1 AND date >= year AND date <= year || '-99') AS papers
      FROM dated WHERE year IS NOT NULL
    UNION ALL SELECT NULL, COUNT(*) FROM paper_method WHERE method = ?1 AND date = '' HAVING COUNT(*) > 0`;
  return archive.all<YearCount>(sql, method);
}

/** The tasks that a method is used for, most papers first. */
export function readTasksOfMethod(archive: Archive, method: number): TaskCount[] {
  const sql = `SELECT task.name AS task, method_task.papers FROM method_task JOIN task ON task.id = method_task.task
    WHERE method = ? ORDER BY method_task.papers DESC, task.name`;
  return archive.all<TaskCount>(sql, method);
}
