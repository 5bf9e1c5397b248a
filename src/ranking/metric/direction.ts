import type { Direction, DirectionSource } from '../../model.ts';
import type { NameDirection } from './name-direction.ts';
import { type Sense, senseReader } from './sense.ts';

export { directionByName } from './name-direction.ts';

/** What a leaderboard tells about the direction of its metrics. */
export interface LeaderboardOrder {
  /** The name of its task, which may be of a field that has its own words. */
  readonly task: string;
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

/** How the scores of neighbouring rows go on, equal ones aside. */
interface Course {
  readonly order: Direction | null;
  readonly pairs: number;
}

/** Fewer rows are in order by chance too often, and fewer leaderboards may be a choice of the odd ones. */
const TELLING = { pairs: 3, leaderboards: 10 };

const noVotes: Votes = { higher: 0, lower: 0 };

/**
 * Decides every metric of every leaderboard: `result[i][j]` is metric j of leaderboard i. The main metric follows the
 * order of the rows, unless its name surely says the opposite and the other leaderboards do not side with the order; then
 * the order is a mistake of the site and the others, else the name, decide. Without an order the other leaderboards'
 * votes decide, then the name, and at last higher is assumed. Rows that are not in the site's order, as those of task files
 * that were written by hand in order of time, say nothing.
 */
export function decideDirections(
  leaderboards: readonly LeaderboardOrder[],
): readonly (readonly DirectionDecision[])[] {
  const sensesOf = senseReader();
  const senses = leaderboards.map(({ task, metrics }) => sensesOf(task, metrics));
  const orders = findOrders(leaderboards);
  const votes = countVotes(senses, orders);
  return senses.map((metrics, index) =>
    metrics.map(({ key, direction }, position) => {
      const own = orders[index] ?? null;
      const ownVote = metrics[0]?.key === key ? own : null;
      const vote = countMajority(votes.get(key) ?? noVotes, ownVote);
      return decide(position === 0 ? own : null, vote, direction);
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

/**
 * The order of each leaderboard; of none where of those whose rows can tell fewer than half have one: the site's are all in
 * order, and a few rows that rise by chance or with the years would turn a metric round everywhere.
 */
function findOrders(leaderboards: readonly LeaderboardOrder[]): readonly (Direction | null)[] {
  const courses = leaderboards.map(({ mainTexts }) => findCourse(mainTexts));
  const telling = courses.filter(({ pairs }) => pairs >= TELLING.pairs);
  const ordered = telling.filter(({ order }) => order !== null);
  const areInOrder = telling.length < TELLING.leaderboards || ordered.length * 2 >= telling.length;
  return courses.map(({ order }) => (areInOrder ? order : null));
}

/**
 * The direction in which the rows are sorted: at least two distinct scores and 9 of 10 neighbouring pairs one way,
 * equal neighbours aside. Only scores that the site itself could read count, since it put all others at the end.
 */
function findCourse(texts: readonly (string | null)[]): Course {
  const scores = texts.flatMap((text) => readAsSite(text) ?? []);
  let rises = 0;
  let falls = 0;
  for (const [index, score] of scores.entries()) {
    const previous = scores[index - 1] ?? score;
    if (score > previous) rises += 1;
    if (score < previous) falls += 1;
  }
  const pairs = rises + falls;
  if (pairs === 0 || Math.max(rises, falls) * 10 < pairs * 9) return { order: null, pairs };
  return { order: falls > rises ? 'higher' : 'lower', pairs };
}

/** The site's own reading: blanks and per cent signs stripped, then a plain number ("79.6%%" but not "7,537"). */
function readAsSite(text: string | null): number | null {
  const stripped = text?.replace(/(?<![\s%])[\s%]+$/, '').replace(/^[^\S\ufeff]+/, '') ?? '';
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(stripped)) return null;
  const score = Number(stripped);
  return Number.isFinite(score) ? score : null;
}

/** The votes for each sense of a main metric, by its key. */
function countVotes(
  senses: readonly (readonly Sense[])[],
  orders: readonly (Direction | null)[],
): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const [index, [main]] of senses.entries()) {
    const order = orders[index] ?? null;
    if (order === null || main === undefined) continue;
    const counted = votes.get(main.key) ?? noVotes;
    votes.set(main.key, { ...counted, [order]: counted[order] + 1 });
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
