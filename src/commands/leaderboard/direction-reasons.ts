import type { Metric } from '../../archive/leaderboards/leaderboards.ts';
import type { DirectionSource } from '../../model.ts';

/** How it is known whether higher or lower is better, in words. */
export const directionReasons: Readonly<Record<DirectionSource, string>> = {
  order: "the archive's own order",
  vote: 'as on other leaderboards',
  name: "by the metric's name",
  assumed: 'assumed, nothing tells',
  user: 'as you asked',
};

/** The direction of a metric as a subtitle tells it: "lower is better: by the metric's name". */
export function describeDirection({
  direction,
  directionSource,
}: Pick<Metric, 'direction' | 'directionSource'>): string {
  return `${direction} is better: ${directionReasons[directionSource]}`;
}
