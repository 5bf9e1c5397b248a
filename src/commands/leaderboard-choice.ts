import type { Archive } from '../archive/archive.ts';
import { MOST_WORDS } from '../archive/keys.ts';
import { type Candidate, chooseCandidate, type Hits, STEPS, type Step } from '../archive/ladder.ts';
import {
  findLeaderboards,
  findLeaderboardsBySlug,
  leaderboardSlugOf,
  leaderboardsOfBenchmarks,
  leaderboardsOfTask,
} from '../archive/leaderboard-names.ts';
import { readLeaderboardSummaries } from '../archive/leaderboards.ts';
import { findNamesAtStep, readNames } from '../archive/names.ts';
import { countOf } from './command-line.ts';

/** What the words after `pwc rank` mean: one leaderboard, several to list, names of which none stands out, or nothing. */
export type ChosenLeaderboards =
  | { readonly kind: 'one'; readonly id: number; readonly notes: readonly string[] }
  | { readonly kind: 'list'; readonly ids: readonly number[]; readonly notes: readonly string[] }
  | Undecided;

/** Words that lead to no answer; `explainUndecided` makes an error of them that offers what exists. */
export type Undecided =
  | { readonly kind: 'several'; readonly of: 'leaderboard' | 'task' | 'benchmark'; readonly hits: Hits }
  | { readonly kind: 'unknown' };

/**
 * Finds what the typed words mean. Two words are a task and a dataset; one is a leaderboard's slug or page, a task, or
 * a dataset; unquoted names of several words are tried at every place where the task may end.
 */
export function chooseLeaderboards(
  archive: Archive,
  words: readonly string[],
  first: boolean,
): ChosenLeaderboards {
  const typed = words.join(' ').trim();
  const [task = '', dataset = ''] = words;
  const pair = words.length === 2 ? findLeaderboards(archive, task, dataset) : null;
  if (pair !== null) return decide(archive, typed, pair, first);
  const slug = words.length === 1 ? leaderboardSlugOf(typed) : null;
  const named = slug === null ? null : findLeaderboardsBySlug(archive, slug);
  if (named !== null) return decide(archive, typed, named, first);
  const split = findSplit(archive, typed);
  for (const step of STEPS) {
    const whole = findWhole(archive, typed, step, first);
    if (whole !== null) return whole;
    if (split?.step === step) return decide(archive, typed, split, first);
  }
  // Nobody remembers which of the two comes first.
  const swapped = words.length === 2 ? findLeaderboards(archive, dataset, task, 'short form') : null;
  if (swapped !== null) return decide(archive, typed, swapped, first);
  const empty = findEmptyTask(archive, typed);
  return empty ?? { kind: 'unknown' };
}

/** One name alone at one step of the ladder: a task, else a dataset over all its tasks. */
function findWhole(archive: Archive, typed: string, step: Step, first: boolean): ChosenLeaderboards | null {
  const tasks = findNamesAtStep(archive, 'task', typed, step).filter(
    ({ id }) => leaderboardsOfTask(archive, id).length > 0,
  );
  if (tasks.length > 0) {
    return chooseName(archive, 'task', typed, hitsOf(step, tasks), first);
  }
  const benchmarks = findNamesAtStep(archive, 'benchmark', typed, step);
  const datasets = findNamesAtStep(archive, 'dataset', typed, step).map(({ id }) => id);
  const ids = leaderboardsOfBenchmarks(
    archive,
    benchmarks.map(({ id }) => id),
    datasets,
  );
  if (ids.length === 0) return null;
  // Further down the ladder a name fits datasets that have nothing to do with each other.
  const isOne = step === 'exact' || step === 'normalised' || datasets.length === 1 || benchmarks.length < 2;
  if (isOne) return { kind: 'list', ids, notes: [] };
  return chooseName(archive, 'benchmark', typed, hitsOf(step, benchmarks), first);
}

function hitsOf(step: Step, candidates: readonly Candidate[]): Hits {
  return { step, candidates, total: candidates.length };
}

function chooseName(
  archive: Archive,
  kind: 'task' | 'benchmark',
  typed: string,
  hits: Hits,
  first: boolean,
): ChosenLeaderboards {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') return { kind: 'several', of: kind, hits };
  const { id } = choice.candidate;
  const ids = kind === 'task' ? leaderboardsOfTask(archive, id) : leaderboardsOfBenchmarks(archive, [id], []);
  const [name = ''] = readNames(archive, kind, [id]);
  const others = countOf(choice.others, 'other name fits', 'other names fit');
  return {
    kind: 'list',
    ids,
    notes: choice.others === 0 ? [] : [`"${typed}" is read as ${name}; ${others}`],
  };
}

/** An unquoted name of several words: the task ends after each word in turn, and the best step of the ladder wins. */
function findSplit(archive: Archive, typed: string): Hits | null {
  const words = typed.split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  const found = words
    .slice(1)
    .map((_, index) =>
      findLeaderboards(archive, words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')),
    )
    .filter((hits) => hits !== null)
    .sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
  return found[0] ?? null;
}

/** A task that the archive knows without a leaderboard: an empty answer, not an unknown name. */
function findEmptyTask(archive: Archive, typed: string): ChosenLeaderboards | null {
  for (const step of ['exact', 'normalised', 'short form'] as const) {
    const [task] = findNamesAtStep(archive, 'task', typed, step);
    if (task === undefined) continue;
    const [name] = readNames(archive, 'task', [task.id]);
    return { kind: 'list', ids: [], notes: [`the archive has no leaderboard of ${name}`] };
  }
  return null;
}

function decide(archive: Archive, typed: string, hits: Hits, first: boolean): ChosenLeaderboards {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') return { kind: 'several', of: 'leaderboard', hits };
  const { id } = choice.candidate;
  if (choice.others === 0) return { kind: 'one', id, notes: [] };
  const [board] = readLeaderboardSummaries(archive, [id]);
  const others = countOf(choice.others, 'other leaderboard fits', 'other leaderboards fit');
  return { kind: 'one', id, notes: [`"${typed}" is read as ${board?.task} on ${board?.dataset}; ${others}`] };
}
