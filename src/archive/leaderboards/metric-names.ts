import type { Archive } from '../archive.ts';

/** The names of all metrics, each once, in no order. */
export function readMetricNames(archive: Archive): string[] {
  return archive.all<{ name: string }>('SELECT DISTINCT name FROM metric').map(({ name }) => name);
}

/** The names of the metrics of some leaderboards, in their order, by the leaderboard's id. */
export function readMetricsOf(archive: Archive, ids: readonly number[]): Map<number, string[]> {
  const sql = `SELECT leaderboard, json_group_array(name ORDER BY position) AS names FROM metric
    WHERE leaderboard IN (SELECT value FROM json_each(?)) GROUP BY leaderboard`;
  const rows = archive.all<{ leaderboard: number; names: string }>(sql, JSON.stringify(ids));
  return new Map(rows.map(({ leaderboard, names }) => [leaderboard, JSON.parse(names) as string[]]));
}
