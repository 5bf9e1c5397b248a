import { formatCount } from '../../output/text/count.ts';

/** How the rows of lists stand, as their headings tell it unless another order is asked for. */
export const MOST_RESULTS_FIRST = ', most results first';
export const MOST_PAPERS_FIRST = ', most papers first';

/** The heading of a list on a page: "LEADERBOARDS (26, most results first)". A single row stands in no order. */
export function countedHeading(title: string, count: number, order: string): string {
  if (count === 0) return `${title} (none in the archive)`;
  return `${title} (${formatCount(count)}${count > 1 ? order : ''})`;
}
