import type { RankedScore } from '../archive/results.ts';
import type { Column } from '../output/report.ts';
import { resultColumns } from './result-columns.ts';

/** A score with every task on whose leaderboards it stands. `task` and the ranks are those of the largest of them. */
export interface DistinctScore extends RankedScore {
  readonly tasks: readonly string[];
}

/** The columns of results of which each stands once: the tasks last. */
export const distinctColumns: readonly Column<DistinctScore>[] = [
  ...resultColumns,
  { key: 'tasks', type: 'texts', cell: (score) => score.tasks },
];

/**
 * Scores that differ only by their task, and in what follows from its leaderboard (rank, size, best, direction, scale),
 * become one; the order stays. A score that stands on one leaderboard several times becomes one too.
 */
export function mergeTasks(scores: readonly RankedScore[]): readonly DistinctScore[] {
  const same = ({ dataset, metric, text, model, usesExtraData, date }: RankedScore) =>
    JSON.stringify([dataset, metric, text.trim(), model?.trim(), usesExtraData, date]);
  const merged = [...Map.groupBy(scores, same).values()].map((group): DistinctScore => {
    const largest = group.reduce((most, score) => (score.of > most.of ? score : most));
    return { ...largest, tasks: [...new Set([largest, ...group].map(({ task }) => task))] };
  });
  const rank = (score: RankedScore) => score.rank ?? Number.POSITIVE_INFINITY;
  return merged.sort((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))));
}
