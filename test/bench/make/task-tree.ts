import type { Plan } from './plan.ts';
import { between, chance, distinct, type Streams, skewed } from './stream.ts';
import { knownParents } from './task-names.ts';

/** Where tasks stand. A task is its index among the names. */
export interface TaskTree {
  readonly names: readonly string[];
  /** How many have a record of their own: they are the first. */
  readonly tops: number;
  readonly children: readonly (readonly number[])[];
  /** How often each task is written, all copies of the trees around it counted. */
  readonly appearances: readonly number[];
}

/** The tree is at most as deep as this, the top counted. */
const MOST_LEVELS = 6;

/** A place in the tree: the task and those above it, the nearest last. */
export type TaskPath = readonly number[];

/**
 * Hangs tasks below others. A task that is a parent has a record of its own too, so that the trees below it are written
 * again and again, all alike. The rings among well-known tasks are cut where a task would stand below itself a second time.
 */
export function growTree(plan: Plan, names: readonly string[], streams: Streams): TaskTree {
  const children: number[][] = names.map(() => []);
  const levels: number[] = names.map(() => 1);
  const index = new Map(names.map((name, task) => [name, task]));
  for (const [task, name] of names.entries()) {
    const known = knownParents(name).flatMap((parent) => index.get(parent) ?? []);
    const parents = known.length > 0 ? known : drawParents(task, plan.topTasks, levels, streams);
    for (const parent of parents) {
      children[parent]?.push(task);
      if (known.length === 0) levels[task] = Math.max(levels[task] ?? 1, (levels[parent] ?? 1) + 1);
    }
    if (known.length > 0) levels[task] = MOST_LEVELS;
  }
  const appearances: number[] = names.map(() => 0);
  const tree = { names, tops: plan.topTasks, children, appearances };
  const count = (path: TaskPath): void => {
    const task = path.at(-1) as number;
    appearances[task] = (appearances[task] ?? 0) + 1;
    for (const child of childrenAt(tree, path)) count([...path, child]);
  };
  for (let top = 0; top < plan.topTasks; top++) count([top]);
  return tree;
}

/** Earlier tasks only, so that no ring comes about by accident. */
function drawParents(task: number, tops: number, levels: readonly number[], streams: Streams): number[] {
  const random = streams('parents', task);
  const isTop = task < tops;
  if (task === 0 || (isTop && !chance(random, 0.25))) return [];
  const count = chance(random, 0.06) ? between(random, 2, 3) : 1;
  const drawParent = () => {
    for (let tries = 0; tries < 50; tries++) {
      const parent = skewed(random, Math.min(task, tops), 20);
      if ((levels[parent] ?? 1) < MOST_LEVELS - (isTop ? 1 : 0)) return parent;
    }
    return 0;
  };
  return distinct(count, drawParent);
}

/** What is written below a place: nothing where a ring closes or the tree is as deep as it gets. */
export function childrenAt(tree: TaskTree, path: TaskPath): readonly number[] {
  const task = path.at(-1) as number;
  if (path.length >= MOST_LEVELS || path.indexOf(task) < path.length - 1) return [];
  return tree.children[task] ?? [];
}
