import type { Archive } from '../archive.ts';

/** A task, dataset or method in brief, for those who have to choose between several. */
export interface CatalogueEntry {
  readonly name: string;
  readonly fullName: string | null;
  readonly url: string | null;
  readonly papers: number | null;
  /** Of a task; null of the others. */
  readonly leaderboards: number | null;
}

/** Tasks, datasets or methods in brief, in the order of the ids given. */
export function readEntries(
  archive: Archive,
  kind: 'task' | 'dataset' | 'method',
  ids: readonly number[],
): CatalogueEntry[] {
  const [fullName, leaderboards] = kind === 'task' ? ['NULL', 'leaderboards'] : ['full_name', 'NULL'];
  const sql = `SELECT ${kind}.name, ${fullName} AS fullName, url, papers, ${leaderboards} AS leaderboards FROM json_each(?) AS listed
    JOIN ${kind} ON ${kind}.id = listed.value ORDER BY listed.key`;
  return archive.all<CatalogueEntry>(sql, JSON.stringify(ids));
}
