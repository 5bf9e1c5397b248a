import type { Archive } from './archive.ts';

/** A dataset or method in brief, for who has to choose between several. */
export interface CatalogueEntry {
  readonly name: string;
  readonly fullName: string | null;
  readonly url: string | null;
  readonly papers: number | null;
}

/** Datasets or methods in brief, in the order of the ids given. */
export function readEntries(
  archive: Archive,
  kind: 'dataset' | 'method',
  ids: readonly number[],
): CatalogueEntry[] {
  const sql = `SELECT ${kind}.name, full_name AS fullName, url, papers FROM json_each(?) AS listed
    JOIN ${kind} ON ${kind}.id = listed.value ORDER BY listed.key`;
  return archive.all<CatalogueEntry>(sql, JSON.stringify(ids));
}
