import type { Random } from '../../helpers/random.ts';
import { type BoardSources, knownNames } from './boards.ts';
import { ODD_BOARDS } from './oddities.ts';
import { chance, skewed } from './stream.ts';

/** What leaderboards are called, by task and place among the task's leaderboards. */
export interface BoardNames {
  name(task: number, place: number): string;
  /** One of the leaderboards that are there at every scale. */
  isKnown(task: number, place: number): boolean;
  isLargest(task: number, place: number): boolean;
}

/**
 * Gives every leaderboard a name that its task has only once. Most bring a dataset that no other task has; the
 * well-known datasets come back under many tasks. The odd names are spread over the whole tree.
 */
export function createBoardNames(
  { plan, streams, tree, variants }: BoardSources,
  counts: readonly number[],
): BoardNames {
  const known = tree.names.map(knownNames);
  const places = counts.reduce((total, count, task) => total + count - (known[task]?.length ?? 0), 0);
  const distance = Math.floor(places / ODD_BOARDS.length);
  let place = 0;
  let fresh = 0;
  const drawName = (random: Random) => {
    const isFresh = fresh < plan.boardNames && !chance(random, 0.1);
    return variants[isFresh ? fresh++ : skewed(random, plan.boardNames, 6)] as string;
  };
  const byTask = counts.map((count, task) => {
    const names = new Set(known[task]);
    const random = streams('board names', task);
    while (names.size < count) {
      const odd = place % distance === 0 ? ODD_BOARDS[place / distance] : undefined;
      const before = names.size;
      names.add(odd ?? drawName(random));
      if (odd !== undefined || names.size > before) place++;
    }
    return [...names];
  });
  return {
    name: (task, place) => byTask[task]?.[place] as string,
    isKnown: (task, place) => place < (known[task]?.length ?? 0),
    isLargest: (task, place) => place === 0 && tree.names[task] === 'Image Classification',
  };
}
