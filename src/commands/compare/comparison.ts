import type { RankedScore } from '../../archive/leaderboards/results.ts';
import type { Direction } from '../../model.ts';
import { compareTexts } from '../../output/text/compare-texts.ts';

/** A metric of a leaderboard by which at least two sides have a score. */
export interface ComparedMetric {
  readonly leaderboard: number;
  readonly leaderboardUrl: string | null;
  readonly task: string;
  readonly dataset: string;
  readonly metric: string;
  readonly direction: Direction;
  /** Rows of the leaderboard that have a rank by this metric. */
  readonly of: number;
  /** The best score of each side, in their order; null for one that reports none. */
  readonly scores: readonly (RankedScore | null)[];
  /** The place of each side among them, 1 for the best, equals alike; null for one that does not compete. */
  readonly places: readonly (number | null)[];
  /**
   * The positions of the sides whose score is the best of all: several for equal ones, none where fewer than two can be
   * read.
   */
  readonly winners: readonly number[];
}

/**
 * The metrics that sides share, leaderboard by leaderboard: those shared by most sides first, of them the largest, and so
 * the metrics of each. `sides` are the scores of each side, the best rank first.
 */
export function compareScores(sides: readonly (readonly RankedScore[])[]): readonly ComparedMetric[] {
  const best = sides.map(bestByMetric);
  const keys = new Set(best.flatMap((scores) => [...scores.keys()]));
  const metrics = [...keys].flatMap((key) => {
    const scores = best.map((one) => one.get(key) ?? null);
    const [score, other] = scores.filter((one) => one !== null);
    return score === undefined || other === undefined ? [] : [metricOf(score, scores)];
  });
  const sorted = metrics.toSorted(
    (one, other) =>
      countShared(other) - countShared(one) ||
      other.of - one.of ||
      compareTexts(one.task, other.task) ||
      compareTexts(one.dataset, other.dataset),
  );
  return [...Map.groupBy(sorted, ({ leaderboard }) => leaderboard).values()].flat();
}

/** How many sides have a score by a metric. */
export function countShared({ scores }: ComparedMetric): number {
  return scores.filter((score) => score !== null).length;
}

function bestByMetric(scores: readonly RankedScore[]): ReadonlyMap<string, RankedScore> {
  const best = new Map<string, RankedScore>();
  for (const score of scores) {
    const key = `${score.leaderboard} ${score.metric}`;
    if (!best.has(key)) best.set(key, score);
  }
  return best;
}

function metricOf(one: RankedScore, scores: readonly (RankedScore | null)[]): ComparedMetric {
  const { leaderboard, leaderboardUrl, task, dataset, metric, direction, of } = one;
  // Ranks are those on the whole leaderboard, in its direction, and equal scores share one.
  const ranks = scores.map((score) => score?.rank ?? null);
  const read = ranks.filter((rank) => rank !== null);
  const order = read.length < 2 ? [] : [...new Set(read)].sort((first, second) => first - second);
  const places = ranks.map((rank) => (rank === null ? null : order.indexOf(rank) + 1 || null));
  const winners = [...places.keys()].filter((side) => places[side] === 1);
  return { leaderboard, leaderboardUrl, task, dataset, metric, direction, of, scores, places, winners };
}
