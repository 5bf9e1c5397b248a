import type { DatabaseSync } from 'node:sqlite';
import { MOST_TASKS } from '../method-cards.ts';
import { Table } from './table.ts';

/** Papers between two places where an import can be stopped. */
const AT_ONCE = 10_000;

/**
 * Counts in how many papers each method goes with each task, and writes the tasks that each is used for most. To be
 * called when all papers are written: at each look-up anew it would take a read for every paper of the method.
 */
export function* writeMethodTasks(database: DatabaseSync): Generator<void> {
  const counts = new Map<number, Map<number, number>>();
  const papers = database
    .prepare("SELECT methods, tasks FROM paper WHERE methods <> '[]' AND tasks <> '[]'")
    .iterate() as IterableIterator<{ methods: string; tasks: string }>;
  let read = 0;
  for (const paper of papers) {
    if (++read % AT_ONCE === 0) yield;
    const tasks = JSON.parse(paper.tasks) as number[];
    for (const method of JSON.parse(paper.methods) as number[]) {
      const ofMethod = counts.get(method) ?? new Map<number, number>();
      counts.set(method, ofMethod);
      for (const task of tasks) ofMethod.set(task, (ofMethod.get(task) ?? 0) + 1);
    }
  }
  yield;
  const table = new Table(database, 'method_task', ['method', 'task', 'papers']);
  for (const [method, ofMethod] of [...counts].sort(([one], [other]) => one - other)) {
    for (const [task, count] of mostUsed(ofMethod)) table.insert(method, task, count);
  }
}

/** In the order of the table's key, which is the quickest way to fill it. */
function mostUsed(papersOfTask: ReadonlyMap<number, number>): [number, number][] {
  return [...papersOfTask]
    .sort(([one, most], [other, fewer]) => fewer - most || one - other)
    .slice(0, MOST_TASKS)
    .sort(([one], [other]) => one - other);
}
