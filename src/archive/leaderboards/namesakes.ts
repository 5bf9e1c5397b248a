import type { Archive } from '../archive.ts';
import { KEY_SOURCE, nameKey } from '../names/writing/keys.ts';
import { LARGEST_FIRST, LEADERBOARD_SUMMARY, type LeaderboardSummary } from './leaderboards.ts';

/** The things of a kind whose names have a key. */
const NAMED = (kind: 'task' | 'benchmark') =>
  `SELECT id FROM name WHERE kind = '${kind}' AND key = ? AND step = ${KEY_SOURCE.name}`;

/**
 * The largest leaderboard whose task and dataset are called as those of another one but for case, blanks and signs, and
 * that has more results than it; undefined where there is none. Spam is passed over.
 */
export function findLargerNamesake(
  archive: Archive,
  { task, dataset, results }: LeaderboardSummary,
): LeaderboardSummary | undefined {
  const sql = `${LEADERBOARD_SUMMARY} WHERE leaderboard.is_spam = 0 AND leaderboard.results > ?
    AND leaderboard.dataset_name IN (SELECT name FROM benchmark WHERE id IN (${NAMED('benchmark')}))
    AND leaderboard.task IN (${NAMED('task')}) ${LARGEST_FIRST} LIMIT 1`;
  return archive.first<LeaderboardSummary>(sql, results, nameKey(dataset), nameKey(task));
}
