import type { DatabaseSync } from 'node:sqlite';
import { Table } from '../table.ts';
import type { PaperLinks } from './paper-links.ts';

/**
 * Counts the papers of each area, each once, however many tasks of the area it names. To be called when all tasks are
 * written.
 */
export function writeAreas(database: DatabaseSync, { tasks }: PaperLinks): void {
  const sql = 'SELECT task, area FROM task_area';
  const rows = database.prepare(sql).all() as { task: number; area: string }[];
  const areasOfTask = Map.groupBy(rows, ({ task }) => task);
  const papers = new Map(rows.map(({ area }) => [area, 0]));
  const latest = new Map<string, number>();
  for (const [at, task] of tasks.things.entries()) {
    const paper = tasks.papers[at] as number;
    for (const { area } of areasOfTask.get(task) ?? []) {
      if (latest.get(area) === paper) continue;
      latest.set(area, paper);
      papers.set(area, (papers.get(area) ?? 0) + 1);
    }
  }
  const table = new Table(database, 'area', ['name', 'papers']);
  for (const [area, count] of papers) table.insert(area, count);
}
