import type { Archive } from '../../../archive/archive.ts';
import {
  type LeaderboardSummary,
  readLeaderboardSummaries,
  readSpamLeaderboards,
} from '../../../archive/leaderboards/leaderboards.ts';
import {
  leaderboardsOfBenchmarks,
  leaderboardsOfTask,
  withLeaderboards,
} from '../../../archive/leaderboards/names.ts';
import { STEPS } from '../../../archive/names/ladder.ts';
import { NEAR_NAMES } from '../../../archive/names/mistakes/edit-distance.ts';
import type { NearName } from '../../../archive/names/mistakes/near-names.ts';
import { readNames } from '../../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../../archive/names/names.ts';
import { UserError } from '../../../errors.ts';
import { findWrittenName } from '../../names/written-names.ts';
import { suggestLeaderboards } from './offered.ts';
import { unknownTaskOrDataset } from './unknown-name.ts';

/**
 * The error for a task and a dataset that have no leaderboard together: says which of the two is unknown, and offers the
 * nearest leaderboards (`near`), else some of the one that is known, else the nearest names (`nearNames`).
 */
export function unknownPair(
  archive: Archive,
  words: readonly string[],
  near: readonly LeaderboardSummary[],
  nearNames: readonly NearName[] = [],
): UserError {
  const {
    names: [task, dataset],
    knownTask,
    knownDataset,
  } = readPair(archive, words);
  const unknown = [
    ...(knownTask === null ? [`task is called "${task}"`] : []),
    ...(knownDataset === null ? [unknownDataset(archive, dataset, knownTask === null)] : []),
  ];
  const what =
    unknown.length > 0
      ? `no ${unknown.join(' and no ')}.`
      : `${knownTask?.name} has no leaderboard on ${knownDataset?.name}.`;
  if (near.length > 0) return new UserError('notFound', `${what} The nearest:`, suggestLeaderboards(near));
  const spam = readSpamLeaderboards(archive);
  const boards = alternate(
    knownTask === null ? [] : leaderboardsOfTask(archive, knownTask.id),
    knownDataset === null ? [] : leaderboardsOfBenchmarks(archive, [knownDataset.id], []),
  )
    .filter((id) => !spam.has(id))
    .slice(0, NEAR_NAMES);
  if (boards.length === 0) return unknownTaskOrDataset(archive, `${task} ${dataset}`, nearNames);
  const ranked = boards.flatMap((id) => readLeaderboardSummaries(archive, [id]));
  return new UserError('notFound', `${what} There are:`, suggestLeaderboards(ranked));
}

/** After "no": a dataset of the catalogue is known, though no leaderboard is on it. */
function unknownDataset(archive: Archive, typed: string, isSecond: boolean): string {
  const known = findWrittenName(archive, 'family', typed);
  if (known !== undefined) return `leaderboard is on ${known}`;
  return `dataset ${isSecond ? '' : 'is called '}"${typed}"`;
}

type Known = { readonly id: number; readonly name: string } | null;

/** Two names as a task and a dataset, and what each of them means. */
interface KnownPair {
  readonly names: readonly [task: string, dataset: string];
  readonly knownTask: Known;
  readonly knownDataset: Known;
}

/** What two names mean, each for itself; the other way round if only so one of them is known. */
function readPair(archive: Archive, [one = '', other = '']: readonly string[]): KnownPair {
  const typed = findKnownPair(archive, one, other);
  if (isKnown(typed)) return typed;
  const swapped = findKnownPair(archive, other, one);
  return isKnown(swapped) ? swapped : typed;
}

function findKnownPair(archive: Archive, task: string, dataset: string): KnownPair {
  const knownTask = findKnown(archive, 'task', task);
  const knownDataset = findKnown(archive, 'benchmark', dataset);
  return { names: [task, dataset], knownTask, knownDataset };
}

function isKnown({ knownTask, knownDataset }: KnownPair): boolean {
  return knownTask !== null || knownDataset !== null;
}

/** What one of two names means: mere words of a name, or two letters that begin it, make it no known one. */
function findKnown(archive: Archive, kind: 'task' | 'benchmark', typed: string): Known {
  const last = STEPS.indexOf(typed.length > 2 ? 'prefix' : 'short form');
  for (const step of STEPS.slice(0, last + 1)) {
    const found = findNamesAtStep(archive, kind, typed, step);
    const candidates = kind === 'task' && step === 'prefix' ? withLeaderboards(archive, kind, found) : found;
    const [best] = candidates;
    if (best !== undefined) return { id: best.id, name: readNames(archive, kind, [best.id])[0] ?? '' };
  }
  return null;
}

/** From both lists in turn, each once. */
function alternate(some: readonly number[], others: readonly number[]): number[] {
  const longer = some.length > others.length ? some : others;
  return [...new Set(longer.flatMap((_, index) => [some[index], others[index]]))].filter(
    (id) => id !== undefined,
  );
}
