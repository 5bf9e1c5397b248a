import type { Archive } from '../archive.ts';
import {
  type Candidate,
  chooseCandidate,
  distinctCandidates,
  type Hits,
  isWrittenOut,
  STEPS,
  type Step,
} from '../names/ladder.ts';
import { candidatesWhere, withNames } from '../names/name-texts.ts';
import { findNamesAtStep } from '../names/names.ts';
import { withWholeWords } from '../names/preferred-names.ts';
import { endsWithText } from '../names/writing/word-match.ts';

/** Leaderboards that a task and a dataset mean together, and how well the better known of the two fits. */
export interface PairHits extends Hits {
  /** Index of its step on the ladder; `step` is that of the other one. */
  readonly better: number;
  /** Whether the dataset is all there, as the task may not be. */
  readonly isDatasetWritten: boolean;
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
  const atStep = climbTogether(archive, task, dataset);
  for (const step of STEPS.slice(0, STEPS.indexOf(lastStep) + 1)) {
    const hits = atStep(step);
    if (hits !== null) return { step, candidates: hits.candidates, total: hits.total };
  }
  return null;
}

/** The same, one step at a time: the leaderboards of pairs of which this is the worse step. */
export function climbTogether(
  archive: Archive,
  task: string,
  dataset: string,
): (step: Step) => PairHits | null {
  const tasks = stepwise((step) =>
    step === 'prefix' ? findAtBothEnds(archive, task) : findNamesAtStep(archive, 'task', task, step),
  );
  const datasets = stepwise((step) => findNamesAtStep(archive, 'benchmark', dataset, step));
  const pairsAt = (taskStep: number, datasetStep: number) =>
    readPairs(archive, tasks(taskStep).map(idOf), datasets(datasetStep).map(idOf));
  const longerAt = (taskStep: number) => {
    const begun = withWholeWords(archive, 'benchmark', dataset, datasets(STEPS.indexOf('prefix')));
    return distinctCandidates(readPairs(archive, tasks(taskStep).map(idOf), begun.map(idOf)));
  };
  return (step) => {
    const worse = STEPS.indexOf(step);
    for (const [better, betterStep] of STEPS.slice(0, worse + 1).entries()) {
      const byTask = pairsAt(better, worse);
      const byDataset = better === worse ? [] : pairsAt(worse, better);
      const found = distinctCandidates([...byTask, ...byDataset]);
      if (found.length === 0) continue;
      const isDatasetWritten = isWrittenOut(byDataset.length > 0 ? betterStep : step);
      const isPartOfTask = isDatasetWritten && !isWrittenOut(step);
      const candidates = isPartOfTask ? withLonger(found, longerAt(worse)) : found;
      return { step, better, isDatasetWritten, candidates, total: candidates.length };
    }
    return null;
  };
}

/**
 * With a part of a task, a dataset that is written out decides alone, unless none of its leaderboards stands out and
 * datasets whose names go on have larger ones: then those are among the choices. The detection on COCO is mostly that on
 * "COCO test-dev".
 */
function withLonger(written: readonly Candidate[], longer: readonly Candidate[]): readonly Candidate[] {
  const [own = 0, theirs = 0] = [written, longer].map((candidates) => candidates[0]?.weight);
  const isDecided =
    chooseCandidate({ step: 'words', candidates: written, total: written.length }, false).kind === 'one';
  return isDecided || theirs <= own ? written : distinctCandidates([...written, ...longer]);
}

/**
 * Where tasks begin with a text, those and the ones that end with it: an Image Classification is a classification, and
 * more so than a Classification Consistency.
 */
function findAtBothEnds(archive: Archive, typed: string): Candidate[] {
  const beginning = findNamesAtStep(archive, 'task', typed, 'prefix');
  if (beginning.length === 0) return beginning;
  const held = findNamesAtStep(archive, 'task', typed, 'words');
  return [...beginning, ...withNames(archive, 'task', held, (names) => endsWithText(names, typed))];
}

/**
 * The leaderboards of a dataset over all its tasks: those that carry its name, and those of its variants in the
 * catalogue; the largest first.
 */
export function leaderboardsOfBenchmarks(
  archive: Archive,
  benchmarks: readonly number[],
  families: readonly number[],
): number[] {
  const sql = `SELECT id FROM leaderboard WHERE dataset_name IN (SELECT name FROM benchmark WHERE id IN (SELECT value FROM json_each(?)))
    OR dataset_name IN (SELECT name FROM dataset_variant WHERE dataset IN (SELECT value FROM json_each(?)))
    ORDER BY results DESC, id`;
  const rows = archive.all<{ id: number }>(sql, JSON.stringify(benchmarks), JSON.stringify(families));
  return rows.map((row) => row.id);
}

/** Those tasks, or datasets of the catalogue with their variants, that have a leaderboard. */
export function withLeaderboards(
  archive: Archive,
  kind: 'task' | 'family',
  candidates: readonly Candidate[],
): Candidate[] {
  return candidatesWhere(archive, kind, 'leaderboards > 0', candidates);
}

/** Whether some dataset of the catalogue has all these names among its variants. */
export function areOneFamily(archive: Archive, benchmarks: readonly number[]): boolean {
  const sql = `SELECT dataset FROM dataset_variant JOIN benchmark ON benchmark.name = dataset_variant.name
    WHERE benchmark.id IN (SELECT value FROM json_each(?)) GROUP BY dataset HAVING COUNT(*) = ?`;
  return archive.first(sql, JSON.stringify(benchmarks), benchmarks.length) !== undefined;
}

/** The leaderboards of one task, the largest first. */
export function leaderboardsOfTask(archive: Archive, task: number): number[] {
  const sql = 'SELECT id FROM leaderboard WHERE task = ? ORDER BY results DESC, id';
  return archive.all<{ id: number }>(sql, task).map((row) => row.id);
}

/** A leaderboard with the ids of its two names. */
export interface NamedLeaderboard extends Candidate {
  readonly task: number;
  readonly benchmark: number;
}

/** The leaderboards of any of these tasks on any of these datasets. */
export function readPairs(
  archive: Archive,
  tasks: readonly number[],
  benchmarks: readonly number[],
): NamedLeaderboard[] {
  if (tasks.length === 0 || benchmarks.length === 0) return [];
  const sql = `SELECT leaderboard.id, leaderboard.results + repositories AS weight, task, benchmark.id AS benchmark
    FROM benchmark JOIN leaderboard ON dataset_name = benchmark.name
    WHERE task IN (SELECT value FROM json_each(?)) AND benchmark.id IN (SELECT value FROM json_each(?))`;
  return archive.all(sql, JSON.stringify(tasks), JSON.stringify(benchmarks));
}

/** Each step is looked up once, and only if the ladder is climbed that far. */
function stepwise(find: (step: Step) => Candidate[]): (index: number) => Candidate[] {
  const found: Candidate[][] = [];
  return (index) => {
    found[index] ??= find(STEPS[index] as Step);
    return found[index];
  };
}

function idOf({ id }: Candidate): number {
  return id;
}
