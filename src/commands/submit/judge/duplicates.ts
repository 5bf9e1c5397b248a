import type { Archive } from '../../../archive/archive.ts';
import type { Leaderboard, LeaderboardEntry } from '../../../archive/leaderboards/leaderboards.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import type { Submission } from '../../../submissions/submission.ts';
import { commandLine } from '../../wording/command-line.ts';
import { addSubmissions, findSubmittedPaper, indexOfMetric } from '../submitted-leaderboard.ts';
import type { Grounds, Problem } from './verdict.ts';

/**
 * The problem of a result that its leaderboard has already, in the archive or among what was submitted; null for none.
 * `places` are those of the results that are submitted together with it, by their ids.
 */
export function findDuplicate(
  archive: Archive,
  board: Leaderboard,
  submission: Submission,
  places: Grounds['places'],
): Problem | null {
  const probe = { ...submission, id: '', submittedAt: null };
  const { metrics, entries } = addSubmissions(archive, board, [probe]);
  const own = entries.at(-1);
  const paper = findSubmittedPaper(archive, submission)?.id ?? null;
  const same = entries.slice(0, -1).find((entry) => {
    if (entry.model === null || nameKey(entry.model) !== nameKey(submission.model)) return false;
    if (paper !== null && entry.paper !== null && entry.paper !== paper) return false;
    return [...submission.scores.keys()].every((name) => {
      const metric = indexOfMetric(metrics, name);
      return entry.scores[metric] != null && entry.scores[metric]?.value === own?.scores[metric]?.value;
    });
  });
  return same === undefined ? null : duplicateOf(board, same, places);
}

function duplicateOf(
  { task, dataset }: Leaderboard,
  { submission, position, model }: LeaderboardEntry,
  places: Grounds['places'],
): Problem {
  if (submission !== undefined && places.has(submission)) {
    const message = `the same result stands before it, at ${places.get(submission)}.`;
    return { kind: 'usage', message, hints: [] };
  }
  if (submission !== undefined) {
    return {
      kind: 'usage',
      message: `you have submitted this result already, as ${submission}.`,
      hints: [commandLine('submission', 'remove', submission)],
    };
  }
  return {
    kind: 'usage',
    message: `the archive has this result already: row ${position} of ${task} on ${dataset}, ${model}.`,
    hints: [commandLine('rank', task, dataset)],
  };
}
