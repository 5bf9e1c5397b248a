import type { Archive } from '../archive.ts';
import type { ListedName } from '../names/listed-names.ts';

/** An area of research in one line: its tasks, what stands on their leaderboards, and their papers, each once. */
export interface AreaSummary {
  readonly name: string;
  readonly tasks: number;
  readonly leaderboards: number;
  readonly results: number;
  readonly papers: number;
}

/** Every area that has a task, the one with most papers first; tasks that look like spam are not counted. */
export function readAreas(archive: Archive): AreaSummary[] {
  const sql = `SELECT area.name, COUNT(*) AS tasks, SUM(task.leaderboards) AS leaderboards, SUM(task.results) AS results, area.papers
    FROM area JOIN task_area ON task_area.area = area.name JOIN task ON task.id = task_area.task
    WHERE task.is_spam = 0 GROUP BY area.name ORDER BY area.papers DESC, results DESC, area.name`;
  return archive.all<AreaSummary>(sql);
}

/** How many tasks are in no area. */
export function countTasksWithoutArea(archive: Archive): number {
  const sql = 'SELECT COUNT(*) AS n FROM task WHERE is_spam = 0 AND id NOT IN (SELECT task FROM task_area)';
  return archive.first<{ n: number }>(sql)?.n ?? 0;
}

/** The areas of the archive's tasks, that of most tasks first. */
export function readAreaNames(archive: Archive): ListedName[] {
  return archive.all<ListedName>(
    'SELECT area AS name, COUNT(*) AS weight FROM task_area GROUP BY area ORDER BY 2 DESC, 1',
  );
}
