import type { Direction, DirectionSource } from '../model.ts';
import { type NameDirection, readNameDirection } from './name-direction.ts';
import { areRanked, findOrder, type ToldOrder } from './row-order.ts';

export { directionByName } from './name-direction.ts';

/** What a leaderboard tells about the direction of its metrics. */
export interface LeaderboardOrder {
  /** The metrics in order, the main one first. */
  readonly metrics: readonly string[];
  /** The texts of the main metric in row order, `null` where a row does not report it. */
  readonly mainTexts: readonly (string | null)[];
}

/** Which direction of a metric is the better one, and how that is known. */
export interface DirectionDecision {
  readonly direction: Direction;
  readonly source: DirectionSource;
  /** Whether the order of the rows says the opposite and was overruled. */
  readonly conflict: boolean;
}

interface Votes {
  readonly higher: number;
  readonly lower: number;
}

const noVotes: Votes = { higher: 0, lower: 0 };

/**
 * Decides every metric of every leaderboard: `result[i][j]` is metric j of leaderboard i. The main metric follows the
 * order of the rows, unless its name surely says the opposite and the other leaderboards do not side with the order; then
 * the order is a mistake of the site and the others, else the name, decide. Without an order the other leaderboards'
 * votes decide, then the name, and at last higher is assumed. Rows that are not ranked at all tell nothing.
 */
export function decideDirections(
  leaderboards: readonly LeaderboardOrder[],
): readonly (readonly DirectionDecision[])[] {
  const names = new Map<string, NameDirection | null>();
  const nameOf = (metric: string) => {
    if (!names.has(metric)) names.set(metric, readNameDirection(metric));
    return names.get(metric) ?? null;
  };
  const orders = findOrders(leaderboards, nameOf);
  const votes = countVotes(leaderboards, orders);
  return leaderboards.map(({ metrics }, index) =>
    metrics.map((metric, position) => {
      const own = orders[index] ?? null;
      const ownVote = foldName(metrics[0] ?? '') === foldName(metric) ? own : null;
      const vote = countMajority(votes.get(foldName(metric)) ?? noVotes, ownVote);
      return decide(position === 0 ? own : null, vote, nameOf(metric));
    }),
  );
}

function decide(
  order: Direction | null,
  vote: Direction | null,
  name: NameDirection | null,
): DirectionDecision {
  if (order !== null && name?.isSure === true && name.direction !== order && vote !== order) {
    return { direction: vote ?? name.direction, source: vote === null ? 'name' : 'vote', conflict: true };
  }
  if (order !== null) return { direction: order, source: 'order', conflict: false };
  if (vote !== null) return { direction: vote, source: 'vote', conflict: false };
  if (name !== null) return { direction: name.direction, source: 'name', conflict: false };
  return { direction: 'higher', source: 'assumed', conflict: false };
}

/** The directions of the rows, of none where the rows are not ranked: then the order tells nothing. */
function findOrders(
  leaderboards: readonly LeaderboardOrder[],
  nameOf: (metric: string) => NameDirection | null,
): readonly (Direction | null)[] {
  const orders = leaderboards.map(({ mainTexts }) => findOrder(mainTexts));
  const told = leaderboards.flatMap(({ metrics: [main = ''] }, index): ToldOrder[] => {
    const order = orders[index] ?? null;
    const name = order === null ? null : nameOf(main);
    return order !== null && name?.isSure === true
      ? [{ metric: foldName(main), order, name: name.direction }]
      : [];
  });
  return areRanked(told) ? orders : orders.map(() => null);
}

function countVotes(
  leaderboards: readonly LeaderboardOrder[],
  orders: readonly (Direction | null)[],
): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const [index, { metrics }] of leaderboards.entries()) {
    const order = orders[index] ?? null;
    const [main] = metrics;
    if (order === null || main === undefined) continue;
    const name = foldName(main);
    const counted = votes.get(name) ?? noVotes;
    votes.set(name, { ...counted, [order]: counted[order] + 1 });
  }
  return votes;
}

/** The direction of at least 80 % of two or more votes, the leaderboard's own (`own`) left out; else `null`. */
function countMajority(votes: Votes, own: Direction | null): Direction | null {
  const higher = votes.higher - (own === 'higher' ? 1 : 0);
  const lower = votes.lower - (own === 'lower' ? 1 : 0);
  const all = higher + lower;
  if (all < 2) return null;
  if (higher * 5 >= all * 4) return 'higher';
  return lower * 5 >= all * 4 ? 'lower' : null;
}

function foldName(metric: string): string {
  return metric.toLowerCase().replace(/[\s\p{Pd}_−]+/gu, '');
}
