import type { DatabaseSync } from 'node:sqlite';
import { MOST_TASKS } from '../../catalogue/method-cards.ts';
import { BatchTable } from '../table.ts';
import type { PaperLinks } from './paper-links.ts';

/** Links between two places where an import can be stopped. */
const AT_ONCE = 50_000;

/**
 * Counts in how many papers each method goes with each task, and writes the tasks that each is used for most. To be
 * called when all papers are in: at each look-up anew it would take a read for every paper of the method.
 */
export function* writeMethodTasks(database: DatabaseSync, { tasks, methods }: PaperLinks): Generator<void> {
  const counts = new Map<number, Map<number, number>>();
  let first = 0;
  for (const [at, method] of methods.things.entries()) {
    if (at % AT_ONCE === 0) yield;
    const paper = methods.papers[at] as number;
    while ((tasks.papers[first] ?? paper) < paper) first++;
    const ofMethod = counts.get(method) ?? new Map<number, number>();
    counts.set(method, ofMethod);
    for (let next = first; tasks.papers[next] === paper; next++) {
      const task = tasks.things[next] as number;
      ofMethod.set(task, (ofMethod.get(task) ?? 0) + 1);
    }
  }
  yield;
  const table = new BatchTable(database, 'method_task', ['method', 'task', 'papers']);
  for (const [method, ofMethod] of [...counts].sort(([one], [other]) => one - other)) {
    for (const [task, count] of mostUsed(ofMethod)) table.insert(method, task, count);
  }
  table.finish();
}

/** In the order of the table's key, which is the quickest way to fill it. */
function mostUsed(papersOfTask: ReadonlyMap<number, number>): [number, number][] {
  return [...papersOfTask]
    .sort(([one, most], [other, fewer]) => fewer - most || one - other)
    .slice(0, MOST_TASKS)
    .sort(([one], [other]) => one - other);
}
