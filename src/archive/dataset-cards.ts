import type { DataLoader } from '../model.ts';
import type { Archive } from './archive.ts';
import { DATASET_LINE, DATASET_LISTS, type DatasetLine, unpack } from './catalogue.ts';
import { leaderboardsOfBenchmarks } from './leaderboard-names.ts';
import { type LeaderboardSummary, readLeaderboardSummaries } from './leaderboards.ts';

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
  const sql = `SELECT ${DATASET_LINE}, slug, paper_title AS paperTitle, paper_url AS paperUrl, license_name AS licenseName,
    license_url AS licenseUrl, loaders FROM dataset WHERE id = ?`;
  const row = archive.first<Record<string, unknown>>(sql, id);
  if (row === undefined) throw new Error(`no dataset with id ${id}`);
  return unpack<DatasetCard>(row, [...DATASET_LISTS, 'loaders']);
}

/** The leaderboards of a dataset over all its tasks and variants, most results first, and how many were passed over as spam. */
export function readLeaderboardsOfDataset(
  archive: Archive,
  dataset: number,
  includeSpam: boolean,
): { readonly boards: readonly LeaderboardSummary[]; readonly hidden: number } {
  const ids = leaderboardsOfBenchmarks(archive, [], [dataset]);
  const sql = 'SELECT id FROM leaderboard WHERE is_spam = 1 AND id IN (SELECT value FROM json_each(?))';
  const spam = includeSpam ? [] : archive.all<{ id: number }>(sql, JSON.stringify(ids)).map(({ id }) => id);
  const shown = ids.filter((id) => !spam.includes(id));
  return { boards: readLeaderboardSummaries(archive, shown), hidden: spam.length };
}
