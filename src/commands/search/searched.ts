import type { Archive } from '../../archive/archive.ts';
import { MOST_COUNTED } from '../../archive/search/counts.ts';
import type { SearchKind } from '../../archive/search/kinds.ts';
import type { SearchAnswer } from '../../archive/search/search.ts';
import type { Context } from '../../cli/command.ts';
import { formatCount } from '../../output/text/count.ts';

/** What a report of a search is made from. */
export interface Searched {
  readonly context: Context;
  readonly archive: Archive;
  readonly answer: SearchAnswer;
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly limit: number;
  readonly typed: string;
}

/** A count, or that there are more than are counted. */
export function countText(count: number): string {
  return count > MOST_COUNTED ? `more than ${formatCount(MOST_COUNTED)}` : formatCount(count);
}

/** "1 paper", "more than 10,000 papers". */
export function countOfKind(count: number, kind: SearchKind): string {
  return `${countText(count)} ${count === 1 ? kind : `${kind}s`}`;
}
