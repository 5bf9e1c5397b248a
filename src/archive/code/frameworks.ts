import type { Archive } from '../archive.ts';
import type { ListedName } from '../names/listed-names.ts';

/** The dumps' short names, and those that people know the frameworks by. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    tf: ['TensorFlow'],
    paddle: ['PaddlePaddle'],
  }),
);

/**
 * Every framework that a repository of the archive has, by the alphabet. "none" is one of them: the dump's word for no
 * other.
 */
export function readFrameworks(archive: Archive): ListedName[] {
  // From one to the next in the index: there are ten of them, and half a million entries.
  const sql = `WITH RECURSIVE each_framework (name) AS (SELECT MIN(framework) FROM paper_repository WHERE framework IS NOT NULL
      UNION ALL SELECT (SELECT MIN(framework) FROM paper_repository WHERE framework > name) FROM each_framework WHERE name IS NOT NULL)
    SELECT name, 1 AS weight FROM each_framework WHERE name IS NOT NULL`;
  return archive.all<ListedName>(sql).map((row) => ({ ...row, others: OTHER_NAMES.get(row.name) ?? [] }));
}
