import type { Archive } from '../../../archive/archive.ts';
import { leaderboardsOfTask, withLeaderboards } from '../../../archive/leaderboards/names.ts';
import { chooseCandidate, type Step } from '../../../archive/names/ladder.ts';
import { areSpam, readNames } from '../../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../../archive/names/names.ts';
import { type AskedName, lookUpAlone, noteReading } from '../../names/reading.ts';
import type { ChosenLeaderboards } from './chosen.ts';

/** The leaderboards of the task that a name alone means at its step, the largest first; null where none has any. */
export function findTaskAlone(archive: Archive, asked: AskedName): ChosenLeaderboards | null {
  const tasks = withLeaderboards(archive, 'task', lookUpAlone(archive, 'task', asked));
  if (tasks.length === 0) return null;
  const hits = { step: asked.step, candidates: tasks, total: tasks.length };
  const choice = chooseCandidate(hits, asked.first);
  if (choice.kind === 'several') return { kind: 'several', of: 'task', hits };
  const { id } = choice.candidate;
  const fits = tasks.slice(0, 2).map((task) => task.id);
  const [name = '', next] = readNames(archive, 'task', fits);
  const notes = noteReading(asked, name, { count: choice.others, next });
  const isSpam = areSpam(archive, 'task', [id]);
  return { kind: 'list', ids: leaderboardsOfTask(archive, id), isSpam, notes };
}

/** A task that the archive knows without a leaderboard: an empty answer, not an unknown name. */
export function findEmptyTask(
  archive: Archive,
  typed: string,
  steps: readonly Step[],
): ChosenLeaderboards | null {
  for (const step of steps) {
    const [task] = findNamesAtStep(archive, 'task', typed, step);
    if (task === undefined) continue;
    const [name] = readNames(archive, 'task', [task.id]);
    return { kind: 'list', ids: [], isSpam: false, notes: [`the archive has no leaderboard of ${name}`] };
  }
  return null;
}
