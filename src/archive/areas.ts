import { sitePageOf } from './addresses.ts';
import type { Archive } from './archive.ts';
import { initialKeys, nameKey, nameWords } from './keys.ts';

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

/** The names of all areas, by the alphabet. */
export function readAreaNames(archive: Archive): string[] {
  return archive.all<{ name: string }>('SELECT name FROM area ORDER BY name').map(({ name }) => name);
}

/**
 * The areas that a typed name fits: those of the first step that fits any. Exactly so, but for how it is written ("computer-vision",
 * also as the old site's address), by initials ("cv"), by its beginning, by a word of it.
 */
export function findAreas(names: readonly string[], typed: string): string[] {
  const page = sitePageOf(typed);
  if (page !== null && page.kind !== 'area') return [];
  const text = page?.slug ?? typed;
  const key = nameKey(text);
  if (key === '') return [];
  const steps: readonly ((name: string) => boolean)[] = [
    (name) => name === text,
    (name) => nameKey(name) === key,
    (name) => initialKeys(name).includes(key),
    (name) => nameKey(name).startsWith(key),
    (name) => nameWords(name).some((word) => word.startsWith(key)),
  ];
  return steps.map((fits) => names.filter(fits)).find((found) => found.length > 0) ?? [];
}
