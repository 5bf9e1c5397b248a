import type { Cell } from '../../output/report.ts';
import { directionReasons } from './direction-reasons.ts';
import type { LeaderboardWish, RankedLeaderboard } from './ranking/ranking.ts';

/** What `--provenance` says of a ranked leaderboard: by which metric and direction, why, and what was filtered. */
export function leaderboardBasis(
  { metric, leftOut }: RankedLeaderboard,
  wish: LeaderboardWish,
): Readonly<Record<string, Cell>> {
  return {
    metric: metric?.name ?? null,
    direction: metric?.direction ?? null,
    direction_source: metric?.directionSource ?? null,
    direction_reason: metric === undefined ? null : directionReasons[metric.directionSource],
    direction_conflict: metric?.directionConflict ?? false,
    filters: filtersOf(wish),
    left_out: leftOut,
  };
}

/** The filters that were asked for, as they are called on the command line. */
function filtersOf({
  filter = {},
  model,
  bounds = [],
  requires = [],
  pareto = [],
}: LeaderboardWish): Readonly<Record<string, Cell>> {
  const { noExtraData, withCode, since, until, bestPerPaper } = filter;
  return {
    ...(noExtraData && { no_extra_data: true }),
    ...(withCode && { with_code: true }),
    ...(since && { since }),
    ...(until && { until }),
    ...(bestPerPaper && { best_per_paper: true }),
    ...(model && { model }),
    ...(bounds.length > 0 && { bounds: bounds.map((bound) => ({ ...bound })) }),
    ...(requires.length > 0 && { require_metrics: requires }),
    ...(pareto.length > 0 && { pareto }),
  };
}
