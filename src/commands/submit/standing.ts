import type { Archive } from '../../archive/archive.ts';
import type { Leaderboard } from '../../archive/leaderboards/leaderboards.ts';
import type { KeptSubmission } from '../../submissions/submission.ts';
import { rankLeaderboard } from '../leaderboard/ranking/ranking.ts';
import type { StandingScore } from './submit-columns.ts';
import { addSubmissions } from './submitted-leaderboard.ts';

/** Where submissions stand on their leaderboard, once they are among its rows: a line for each score. */
export function standingsOf(
  archive: Archive,
  board: Leaderboard,
  submissions: readonly KeptSubmission[],
): readonly StandingScore[] {
  const joined = addSubmissions(archive, board, submissions);
  const ranked = joined.metrics.map(({ name }, index) => ({
    index,
    ...rankLeaderboard(joined, { metric: name }),
  }));
  return submissions.flatMap((submission) =>
    ranked.flatMap(({ metric, by, rows }): StandingScore[] => {
      const own = rows.find(({ entry }) => entry.submission === submission.id);
      const text = own?.entry.scores[by]?.text;
      if (own === undefined || text === undefined || metric === undefined) return [];
      const [best] = rows;
      return [
        {
          id: submission.id,
          task: board.task,
          dataset: board.dataset,
          model: submission.model,
          metric: metric.name,
          direction: metric.direction,
          value: own.value,
          text,
          scaled: own.scaled,
          rank: own.rank,
          of: rows.filter(({ rank }) => rank !== null).length,
          bestText: best?.entry.scores[by]?.text ?? null,
          bestValue: best?.value ?? null,
          bestModel: best?.entry.model ?? null,
        },
      ];
    }),
  );
}
