import type { DatabaseSync } from 'node:sqlite';
import type { Links, PaperLinks } from './papers/paper-links.ts';
import { statementsOf } from './statements.ts';

/**
 * Writes the counts of tasks, datasets, methods and leaderboards, which they can only have when all rows are in. Yields now
 * and then, so that an import can be stopped.
 */
export function* writeCounts(database: DatabaseSync, { tasks, methods }: PaperLinks): Generator<void> {
  countPapers(database, 'UPDATE task SET papers = ? WHERE id = ?', tasks);
  yield;
  countPapers(database, 'UPDATE method SET listed_papers = ? WHERE id = ?', methods);
  for (const statement of statementsOf(COUNTS)) {
    yield;
    database.exec(statement);
  }
}

/** `sql` takes how many papers a thing has, and its id. */
function countPapers(database: DatabaseSync, sql: string, { things }: Links): void {
  const counts = new Uint32Array(things.reduce((greatest, thing) => Math.max(greatest, thing), 0) + 1);
  for (const thing of things) counts[thing] = (counts[thing] as number) + 1;
  const update = database.prepare(sql);
  for (const [thing, count] of counts.entries()) if (count > 0) update.run(count, thing);
}

/** Leaderboards that look like spam count only where the task or dataset does so too. */
const COUNTS = `
UPDATE task SET leaderboards = counted.n, results = counted.r
  FROM (SELECT leaderboard.task, COUNT(*) AS n, SUM(leaderboard.results) AS r FROM leaderboard JOIN task ON task.id = leaderboard.task
    WHERE leaderboard.is_spam <= task.is_spam GROUP BY 1) AS counted WHERE counted.task = task.id;
UPDATE dataset SET leaderboards = counted.n
  FROM (SELECT dataset_variant.dataset AS id, COUNT(*) AS n FROM dataset_variant
    JOIN dataset ON dataset.id = dataset_variant.dataset JOIN leaderboard ON leaderboard.dataset_name = dataset_variant.name
    WHERE leaderboard.is_spam <= dataset.is_spam GROUP BY 1) AS counted
  WHERE counted.id = dataset.id;
UPDATE leaderboard SET last_date = newest.date
  FROM (SELECT leaderboard, MAX(date) AS date FROM result GROUP BY leaderboard) AS newest WHERE newest.leaderboard = leaderboard.id;
`;
