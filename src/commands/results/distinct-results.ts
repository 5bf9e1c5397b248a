import type { RankedScore } from '../../archive/leaderboards/results.ts';
import { type Column, column } from '../../output/report.ts';
import { resultColumns } from './result-columns.ts';
import type { ResultRows } from './results-page.ts';

/** A score with every task on whose leaderboards it stands. `task` and the ranks are those of the largest of them. */
interface DistinctScore extends RankedScore {
  readonly tasks: readonly string[];
}

/** The columns of results of which each stands once: the tasks last. */
export const distinctColumns: readonly Column<RankedScore>[] = [
  ...resultColumns,
  column('tasks', 'texts', tasksOf),
];

/** Results of which each stands once, under a line of all its tasks. */
export function distinctRows(scores: readonly RankedScore[]): ResultRows {
  return { rows: mergeTasks(scores), columns: distinctColumns, group: (score) => tasksOf(score).join(' · ') };
}

/**
 * Scores that differ only by their task, and in what follows from its leaderboard (rank, size, best, direction, scale),
 * become one; the best rank stands first. A score that stands on one leaderboard several times becomes one too.
 */
function mergeTasks(scores: readonly RankedScore[]): readonly DistinctScore[] {
  const same = ({ dataset, metric, text, model, usesExtraData, date, submission }: RankedScore) =>
    JSON.stringify([dataset, metric, text.trim(), model?.trim(), usesExtraData, date, submission]);
  const merged = [...Map.groupBy(scores, same).values()].map((group): DistinctScore => {
    const largest = group.reduce((most, score) => (score.of > most.of ? score : most));
    return { ...largest, tasks: [...new Set([largest, ...group].map(({ task }) => task))] };
  });
  const rank = (score: RankedScore) => score.rank ?? Number.MAX_SAFE_INTEGER;
  return merged.sort((one, other) => rank(one) - rank(other));
}

/** All scores of this file's lists are distinct ones. */
function tasksOf(score: RankedScore): readonly string[] {
  return (score as DistinctScore).tasks;
}
