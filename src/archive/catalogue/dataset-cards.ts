import type { DataLoader } from '../../model.ts';
import type { Archive } from '../archive.ts';
import { type LeaderboardSummary, readLeaderboardSummaries } from '../leaderboards/leaderboards.ts';
import { nameKey } from '../names/writing/keys.ts';
import { DATASET_LINE, DATASET_LISTS, type DatasetLine, unpack } from './catalogue.ts';

/** All that the archive says of a dataset by itself. */
export interface DatasetCard extends DatasetLine {
  readonly slug: string | null;
  readonly paperTitle: string | null;
  readonly paperUrl: string | null;
  readonly licenseName: string | null;
  readonly licenseUrl: string | null;
  readonly loaders: readonly DataLoader[];
}

/** The card of a dataset. Throws where there is none of that id: ids come from look-ups. */
export function readDataset(archive: Archive, id: number): DatasetCard {
  const sql = `SELECT ${DATASET_LINE}, description, slug, paper_title AS paperTitle, paper_url AS paperUrl, license_name AS licenseName,
    license_url AS licenseUrl, loaders FROM dataset WHERE id = ?`;
  const row = archive.first<Record<string, unknown>>(sql, id);
  if (row === undefined) throw new Error(`no dataset with id ${id}`);
  return unpack<DatasetCard>(row, [...DATASET_LISTS, 'loaders']);
}

/**
 * The leaderboards of a dataset over all its tasks and variants, most results first, and how many were passed over as
 * spam.
 */
export function readLeaderboardsOfDataset(
  archive: Archive,
  { name, variants }: DatasetCard,
  includeSpam: boolean,
): { readonly boards: readonly LeaderboardSummary[]; readonly hidden: number } {
  const sql = 'SELECT id, is_spam FROM leaderboard WHERE dataset_name IN (SELECT value FROM json_each(?))';
  const found = archive.all<{ id: number; is_spam: number }>(sql, JSON.stringify([name, ...variants]));
  const shown = found.filter((board) => includeSpam || board.is_spam === 0).map(({ id }) => id);
  return { boards: readLeaderboardSummaries(archive, shown), hidden: found.length - shown.length };
}

/**
 * The variant of one of some datasets that is called so, in the catalogue's spelling: case, accents, blanks and signs do not
 * matter. A variant stands for itself and not for its dataset. Null where there is none.
 */
export function findVariant(archive: Archive, datasets: readonly number[], typed: string): string | null {
  const key = nameKey(typed);
  const sql =
    'SELECT name FROM dataset_variant WHERE dataset IN (SELECT value FROM json_each(?)) ORDER BY name';
  const variants = archive.all<{ readonly name: string }>(sql, JSON.stringify(datasets));
  return variants.find(({ name }) => nameKey(name) === key)?.name ?? null;
}
