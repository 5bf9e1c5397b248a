import type { Archive } from './archive.ts';

/** A dump from which the archive was built. `records` are elements of its top-level array. */
export interface DumpInfo {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly modified: string;
  readonly records: number;
  /** SHA-256 of the file, packed or not, in hexadecimal. */
  readonly sha256: string;
}

/** How much the archive holds. `results` are leaderboard rows, `values` the metric cells in them. */
export interface Counts {
  readonly papers: number;
  readonly stubs: number;
  readonly repositories: number;
  readonly tasks: number;
  readonly datasets: number;
  readonly methods: number;
  readonly leaderboards: number;
  readonly results: number;
  readonly values: number;
}

/** How many things of a kind are marked as spam. */
export interface SpamCount {
  readonly kind: string;
  readonly count: number;
}

/** What an archive is and holds, and what its import left out and merged. */
export interface ArchiveInfo {
  readonly builtAt: string | null;
  readonly pwcVersion: string | null;
  readonly schemaVersion: number;
  readonly dumps: readonly DumpInfo[];
  readonly counts: Counts;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly merged: readonly { readonly what: string; readonly count: number }[];
  readonly spam: readonly SpamCount[];
}

/** Counts every table but that of papers; the import runs it once when all rows are in. */
export const COUNTS_QUERY = `SELECT
  (SELECT COUNT(*) FROM repository) AS repositories, (SELECT COUNT(*) FROM task) AS tasks, (SELECT COUNT(*) FROM dataset) AS datasets,
  (SELECT COUNT(*) FROM method WHERE url IS NOT NULL) AS methods, (SELECT COUNT(*) FROM leaderboard) AS leaderboards, (SELECT COUNT(*) FROM result) AS results,
  (SELECT COUNT(*) FROM score) AS "values"`;

/** Counts what is marked as spam, kinds with none too; the import runs it once when all rows are in. */
export const SPAM_QUERY = ['task', 'dataset', 'method', 'leaderboard']
  .map((kind) => `SELECT '${kind}s' AS kind, COUNT(*) AS count FROM ${kind} WHERE is_spam = 1`)
  .join(' UNION ALL ');

/** Reads what `pwc info` shows. Counts are those that the import stored: counting a whole archive takes a second. */
export function readInfo(archive: Archive): ArchiveInfo {
  const rows = archive.all<{ key: string; value: string }>('SELECT key, value FROM archive_info');
  const info = new Map(rows.map(({ key, value }) => [key, value]));
  const version = archive.first<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  return {
    builtAt: info.get('built_at') ?? null,
    pwcVersion: info.get('pwc_version') ?? null,
    schemaVersion: version,
    dumps: archive.all<DumpInfo>('SELECT name, file, bytes, modified, records, sha256 FROM dump'),
    counts: JSON.parse(info.get('counts') ?? 'null') as Counts,
    leftOut: archive.all(
      'SELECT reason, COUNT(*) AS count FROM left_out GROUP BY reason ORDER BY count DESC, reason',
    ),
    merged: archive.all('SELECT what, count FROM merged ORDER BY what'),
    spam: JSON.parse(info.get('spam') ?? '[]') as SpamCount[],
  };
}

/** Everything that the import left out, in the order in which it was met. */
export function readLeftOut(
  archive: Archive,
): IterableIterator<{ readonly dump: string; readonly place: string; readonly reason: string }> {
  return archive.each('SELECT dump, place, reason FROM left_out ORDER BY rowid');
}

/** The id or slug of the paper with the most results and code, as an example to type; null in an archive without papers. */
export function readExampleName(archive: Archive): string | null {
  // Among those with most of either: to read all papers would take the time and the memory of a quarter of an archive.
  const known =
    'SELECT id, arxiv_id, slug, results + repositories AS uses FROM paper WHERE COALESCE(arxiv_id, slug) IS NOT NULL';
  const most = (count: string) =>
    `SELECT * FROM (${known} AND ${count} > 0 ORDER BY ${count} DESC LIMIT 100)`;
  const sql = `SELECT COALESCE(arxiv_id, slug) AS name
    FROM (${most('results')} UNION ${most('repositories')} UNION SELECT * FROM (${known} ORDER BY id LIMIT 1))
    ORDER BY uses DESC, id LIMIT 1`;
  return archive.first<{ name: string }>(sql)?.name ?? null;
}
