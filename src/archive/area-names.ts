import type { Archive } from './archive.ts';
import type { ListedName } from './listed-names.ts';

/** The areas of the archive's tasks, with how many tasks each has. */
export function readAreaNames(archive: Archive): ListedName[] {
  return archive.all<ListedName>(
    'SELECT area AS name, COUNT(*) AS weight FROM task_area GROUP BY area ORDER BY 2 DESC, 1',
  );
}
