import type { Archive } from '../archive.ts';
import { builtOn } from '../papers/filter/filtered-papers.ts';
import { type PaperRow, type PaperSummary, SUMMARY, summaryOf } from '../papers/papers.ts';

/** A dataset of the catalogue in one line. `papers` is the site's own count. */
export interface DatasetSummary {
  readonly name: string;
  readonly slug: string | null;
  readonly fullName: string | null;
  readonly url: string;
  readonly introduced: string | null;
  readonly papers: number | null;
  readonly leaderboards: number;
}

/** The datasets of a task, the one with most papers first. What looks like spam is not among them. */
export function readTaskDatasets(archive: Archive, task: number): DatasetSummary[] {
  const sql = `SELECT name, slug, full_name AS fullName, url, introduced, papers, leaderboards FROM dataset
    WHERE is_spam = 0 AND id IN (${datasetsOfTasks('id = ?')}) ORDER BY papers DESC, leaderboards DESC, id`;
  return archive.all<DatasetSummary>(sql, task);
}

/**
 * The query for the ids of the datasets of tasks: those whose entry in the catalogue names one of them and those that
 * their leaderboards are on. `tasks` is a condition on the table of tasks.
 */
export function datasetsOfTasks(tasks: string): string {
  return `WITH wanted AS (SELECT id, name FROM task WHERE ${tasks})
    SELECT dataset FROM dataset_facet JOIN wanted ON value = name WHERE facet = 'task'
    UNION SELECT dataset FROM leaderboard JOIN wanted ON task = wanted.id WHERE dataset IS NOT NULL`;
}

/** The newest papers of a task. Those of days after the archive was built are mistakes and come last, as in lists. */
export function readNewestPapers(archive: Archive, task: number, limit: number): PaperSummary[] {
  const today = builtOn(archive);
  const read = (days: string, most: number) => {
    const from = `paper_task AS chosen ${PAPER} WHERE chosen.task = ? AND chosen.date ${days} ? ORDER BY chosen.date DESC`;
    return readPapers(archive, from, task, today, most);
  };
  const newest = read('<=', limit);
  return newest.length < limit ? [...newest, ...read('>', limit - newest.length)] : newest;
}

/** The papers of a task with the most repositories; those without any are not among them. */
export function readMostImplementedPapers(archive: Archive, task: number, limit: number): PaperSummary[] {
  const from = `implemented_paper AS chosen ${PAPER} WHERE chosen.task = ? ORDER BY chosen.repositories DESC`;
  return readPapers(archive, from, task, limit);
}

const PAPER = 'JOIN paper ON paper.id = chosen.paper';

/** In the order of a table's key from its end, so that only as many rows are read as are wanted. */
function readPapers(archive: Archive, from: string, ...values: readonly (number | string)[]): PaperSummary[] {
  const sql = `SELECT ${SUMMARY} FROM ${from}, chosen.paper DESC LIMIT ?`;
  return archive.all<PaperRow>(sql, ...values).map(summaryOf);
}
