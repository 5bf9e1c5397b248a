import type { Direction } from '../model.ts';

/**
 * The direction in which the rows are sorted: at least two distinct scores and 9 of 10 neighbouring pairs one way,
 * equal neighbours aside. Only scores that the site itself could read count, since it put all others at the end.
 */
export function findOrder(texts: readonly (string | null)[]): Direction | null {
  const scores = texts.flatMap((text) => readAsSite(text) ?? []);
  let rises = 0;
  let falls = 0;
  for (const [index, score] of scores.entries()) {
    const previous = scores[index - 1] ?? score;
    if (score > previous) rises += 1;
    if (score < previous) falls += 1;
  }
  const pairs = rises + falls;
  if (pairs === 0 || Math.max(rises, falls) * 10 < pairs * 9) return null;
  return falls > rises ? 'higher' : 'lower';
}

/** The site's own reading: blanks and per cent signs stripped, then a plain number ("79.6%%" but not "7,537"). */
function readAsSite(text: string | null): number | null {
  const stripped = text?.replace(/(?<![\s%])[\s%]+$/, '').replace(/^[^\S\ufeff]+/, '') ?? '';
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(stripped)) return null;
  const score = Number(stripped);
  return Number.isFinite(score) ? score : null;
}

/** The order of a leaderboard's rows, and what the name of its metric says for sure. */
export interface ToldOrder {
  /** The metric's name, folded. */
  readonly metric: string;
  readonly order: Direction;
  readonly name: Direction;
}

/** Fewer metrics than this, or leaderboards, may be misread, or mistakes of the site. */
const fewestContradictions = 3;

/**
 * Whether the rows of some leaderboards are ranked, as the site's are, or stand by date, worst first or anyhow: then the
 * names of three metrics and more, a quarter of those that say anything for sure, contradict the order. A metric counts
 * once, by the share of its leaderboards, so that one misread name is one contradiction however often it is used, if only
 * the order of any other leaderboard is as its name says.
 */
export function areRanked(told: readonly ToldOrder[]): boolean {
  const agreeing = told.filter(({ order, name }) => order === name).length;
  if (agreeing === 0) return told.length < fewestContradictions;
  const metrics = [...Map.groupBy(told, ({ metric }) => metric).values()];
  const contradictions = metrics.reduce(
    (sum, boards) => sum + boards.filter(({ order, name }) => order !== name).length / boards.length,
    0,
  );
  return contradictions < fewestContradictions || contradictions * 4 < metrics.length;
}
