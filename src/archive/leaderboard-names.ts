import { sitePageOf } from './addresses.ts';
import type { Archive } from './archive.ts';
import { type Candidate, type Hits, STEPS, type Step, sortCandidates } from './ladder.ts';
import { findNamesAtStep } from './names.ts';

/** Places at which a slug may be cut into task and dataset: names that hold "on" themselves have one or two more. */
const MOST_PLACES = 8;

/** A leaderboard's slug on the old site: `named-entity-recognition-on-bc5cdr`, or its address; null for other texts. */
export function leaderboardSlugOf(text: string): string | null {
  const page = sitePageOf(text);
  if (page !== null) return page.kind === 'sota' ? page.slug : null;
  return /^\S+-on-\S+$/.test(text.trim()) ? text.trim() : null;
}

/** The leaderboards of a slug: the one whose page it is, else those of a task and a dataset on its two sides of "-on-". */
export function findLeaderboardsBySlug(archive: Archive, slug: string): Hits | null {
  const sql = `SELECT id, results + repositories AS weight FROM leaderboard WHERE url = 'https://paperswithcode.com/sota/' || ?`;
  const named = sortCandidates(archive.all<Candidate>(sql, slug));
  if (named.length > 0) return { step: 'exact', candidates: named, total: named.length };
  for (const { index } of slug.matchAll(/-on-/g).take(MOST_PLACES)) {
    const hits = findLeaderboards(
      archive,
      slug.slice(0, index),
      slug.slice(index + '-on-'.length),
      'short form',
    );
    if (hits !== null) return hits;
  }
  return null;
}

/**
 * The leaderboards that a task and a dataset given together mean. Both climb the ladder together and only leaderboards
 * that exist count: the pair whose worse step is best decides, of those the one whose other step is best.
 */
export function findLeaderboards(
  archive: Archive,
  task: string,
  dataset: string,
  lastStep: Step = 'words',
): Hits | null {
  const tasks = stepwise((step) => findNamesAtStep(archive, 'task', task, step));
  const datasets = stepwise((step) => findNamesAtStep(archive, 'benchmark', dataset, step));
  for (let worse = 0; worse <= STEPS.indexOf(lastStep); worse++) {
    for (let better = 0; better <= worse; better++) {
      const pairs =
        worse === better
          ? [[worse, worse]]
          : [
              [better, worse],
              [worse, better],
            ];
      const ids = pairs.flatMap(([taskStep = 0, datasetStep = 0]) =>
        joinPair(archive, tasks(taskStep), datasets(datasetStep)),
      );
      const candidates = sortCandidates([
        ...new Map(ids.map((candidate) => [candidate.id, candidate])).values(),
      ]);
      if (candidates.length > 0) return { step: STEPS[worse] as Step, candidates, total: candidates.length };
    }
  }
  return null;
}

/** The leaderboards of a dataset over all its tasks: those that carry its name, and those of its variants in the catalogue. */
export function leaderboardsOfBenchmarks(
  archive: Archive,
  benchmarks: readonly number[],
  datasets: readonly number[],
): number[] {
  const sql = `SELECT id FROM leaderboard WHERE dataset_name IN (SELECT name FROM benchmark WHERE id IN (SELECT value FROM json_each(?)))
    OR dataset_name IN (SELECT name FROM dataset_variant WHERE dataset IN (SELECT value FROM json_each(?)))`;
  const rows = archive.all<{ id: number }>(sql, JSON.stringify(benchmarks), JSON.stringify(datasets));
  return rows.map((row) => row.id);
}

/** The leaderboards of one task. */
export function leaderboardsOfTask(archive: Archive, task: number): number[] {
  return archive.all<{ id: number }>('SELECT id FROM leaderboard WHERE task = ?', task).map((row) => row.id);
}

function joinPair(
  archive: Archive,
  tasks: readonly Candidate[],
  benchmarks: readonly Candidate[],
): Candidate[] {
  if (tasks.length === 0 || benchmarks.length === 0) return [];
  const sql = `SELECT id, results + repositories AS weight FROM leaderboard WHERE task IN (SELECT value FROM json_each(?))
    AND dataset_name IN (SELECT name FROM benchmark WHERE id IN (SELECT value FROM json_each(?)))`;
  const ids = (candidates: readonly Candidate[]) => JSON.stringify(candidates.map(({ id }) => id));
  return archive.all<Candidate>(sql, ids(tasks), ids(benchmarks));
}

/** Each step is looked up once, and only if the ladder is climbed that far. */
function stepwise(find: (step: Step) => Candidate[]): (index: number) => Candidate[] {
  const found: Candidate[][] = [];
  return (index) => {
    found[index] ??= find(STEPS[index] as Step);
    return found[index];
  };
}
