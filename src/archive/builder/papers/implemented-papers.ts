import type { DatabaseSync } from 'node:sqlite';
import type { PaperCounts } from '../delivery.ts';
import { BatchTable } from '../table.ts';
import { placesOf, sortBy } from './number-list.ts';
import type { Links } from './paper-links.ts';

/** Writes the papers of each task that have code, by how many repositories they have. */
export function writeImplementedPapers(database: DatabaseSync, tasks: Links, counts: PaperCounts): void {
  const repositories = new Map<number, number>();
  for (const [at, id] of counts.ids.entries()) repositories.set(id, counts.repositories[at] as number);
  const countOf = (link: number) => repositories.get(tasks.papers[link] as number) ?? 0;
  const implemented = placesOf(tasks.papers).filter((link) => countOf(link) > 0);
  const most = counts.repositories.reduce((greatest, count) => Math.max(greatest, count), 0);
  const byCount = sortBy(implemented, most + 1, countOf);
  const mostTask = tasks.things.reduce((greatest, task) => Math.max(greatest, task), 0);
  const table = new BatchTable(database, 'implemented_paper', ['task', 'repositories', 'paper']);
  for (const link of sortBy(byCount, mostTask + 1, (at) => tasks.things[at] as number)) {
    table.insert(tasks.things[link] as number, countOf(link), tasks.papers[link] as number);
  }
  table.finish();
}
