import type { Archive } from '../archive/archive.ts';
import { chooseCandidate, type Hits, STEPS } from '../archive/ladder.ts';
import {
  findLeaderboards,
  findLeaderboardsBySlug,
  leaderboardSlugOf,
  leaderboardsOfBenchmarks,
  leaderboardsOfTask,
} from '../archive/leaderboard-names.ts';
import { readLeaderboardSummaries } from '../archive/leaderboards.ts';
import { findNamesAtStep, readNames } from '../archive/names.ts';
import { UserError } from '../errors.ts';
import { commandLine, countOf, padCommands } from './command-line.ts';
import { notFoundName } from './near-name-error.ts';

/** What the words after `pwc rank` mean: one leaderboard, or several to list. */
export type ChosenLeaderboards =
  | { readonly kind: 'one'; readonly id: number; readonly notes: readonly string[] }
  | { readonly kind: 'list'; readonly ids: readonly number[]; readonly notes: readonly string[] };

const OFFERED = 6;

/**
 * Finds what the typed words mean. Two words are a task and a dataset; one is a leaderboard's slug or page, a task, or
 * a dataset; unquoted names of several words are tried at every place where the task may end.
 * Throws `UserError`: `ambiguous` with a command for each candidate, `notFound` with the nearest names.
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
  const whole = findWhole(archive, typed, first);
  if (whole !== null) return whole;
  const split = findSplit(archive, typed);
  if (split !== null) return decide(archive, typed, split, first);
  throw words.length === 2
    ? unknownPair(archive, task, dataset)
    : notFoundName(archive, ['task', 'benchmark'], typed, 'rank');
}

/** One name alone: a task or a dataset. Both are tried at each step of the ladder, and the task wins. */
function findWhole(archive: Archive, typed: string, first: boolean): ChosenLeaderboards | null {
  for (const step of STEPS) {
    const tasks = findNamesAtStep(archive, 'task', typed, step).filter(
      ({ id }) => leaderboardsOfTask(archive, id).length > 0,
    );
    if (tasks.length > 0)
      return listOfTask(archive, typed, { step, candidates: tasks, total: tasks.length }, first);
    const benchmarks = findNamesAtStep(archive, 'benchmark', typed, step).map(({ id }) => id);
    const datasets = findNamesAtStep(archive, 'dataset', typed, step).map(({ id }) => id);
    const ids = leaderboardsOfBenchmarks(archive, benchmarks, datasets);
    // Further down the ladder a name fits many datasets that have nothing to do with each other.
    const isOne =
      step === 'exact' || step === 'normalised' || benchmarks.length + datasets.length <= 1 || first;
    if (ids.length > 0 && isOne) return { kind: 'list', ids, notes: [] };
    if (ids.length > 0) throw ambiguousDataset(archive, typed, benchmarks);
  }
  return findEmptyTask(archive, typed);
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

function listOfTask(archive: Archive, typed: string, hits: Hits, first: boolean): ChosenLeaderboards {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') throw ambiguousTask(archive, typed, choice.hits);
  const [name = ''] = readNames(archive, 'task', [choice.candidate.id]);
  const others =
    choice.others === 0
      ? []
      : [`"${typed}" is read as ${name}; ${countOf(choice.others, 'other task fits', 'other tasks fit')}`];
  return { kind: 'list', ids: leaderboardsOfTask(archive, choice.candidate.id), notes: others };
}

/** An unquoted name of several words: the task ends after each word in turn, and the best step of the ladder wins. */
function findSplit(archive: Archive, typed: string): Hits | null {
  const words = typed.split(/\s+/);
  const found = words
    .slice(1)
    .map((_, index) =>
      findLeaderboards(archive, words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')),
    )
    .filter((hits) => hits !== null)
    .sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
  return found[0] ?? null;
}

function decide(archive: Archive, typed: string, hits: Hits, first: boolean): ChosenLeaderboards {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'one') {
    const [board] = readLeaderboardSummaries(archive, [choice.candidate.id]);
    const others = countOf(choice.others, 'other leaderboard fits', 'other leaderboards fit');
    const note = `"${typed}" is read as ${board?.task} on ${board?.dataset}; ${others}`;
    return { kind: 'one', id: choice.candidate.id, notes: choice.others === 0 ? [] : [note] };
  }
  const ids = choice.hits.candidates.map(({ id }) => id);
  const boards = readLeaderboardSummaries(archive, ids);
  throw new UserError('ambiguous', `"${typed}" fits ${countOf(boards.length, 'leaderboard')}:`, [
    ...padCommands(
      boards.slice(0, OFFERED).map(({ task, dataset, results, metric }) => ({
        command: commandLine('rank', task, dataset),
        detail: [countOf(results, 'result'), ...(metric === null ? [] : [metric.trim()])].join(', '),
      })),
    ),
    ...andMore(boards.length),
    'Add --first to take the one with most results.',
  ]);
}

function ambiguousTask(archive: Archive, typed: string, hits: Hits): UserError {
  const names = readNames(
    archive,
    'task',
    hits.candidates.slice(0, OFFERED).map(({ id }) => id),
  );
  return new UserError('ambiguous', `"${typed}" fits ${countOf(hits.total, 'task')}:`, [
    ...names.map((name) => commandLine('rank', name)),
    ...andMore(hits.total),
    'Add --first to take the one with most results and code.',
  ]);
}

function ambiguousDataset(archive: Archive, typed: string, benchmarks: readonly number[]): UserError {
  const names = readNames(archive, 'benchmark', benchmarks.slice(0, OFFERED));
  return new UserError('ambiguous', `"${typed}" fits ${countOf(benchmarks.length, 'dataset')}:`, [
    ...names.map((name) => commandLine('rank', name)),
    ...andMore(benchmarks.length),
    'Add --first to list the leaderboards of all of them.',
  ]);
}

function andMore(total: number): string[] {
  return total > OFFERED ? [`and ${(total - OFFERED).toLocaleString('en')} more`] : [];
}

/** Says which of the two is unknown; where both are known, which leaderboards the task has. */
function unknownPair(archive: Archive, task: string, dataset: string): UserError {
  const tasks = firstHits(archive, 'task', task);
  if (tasks.length === 0) return notFoundName(archive, ['task'], task, 'rank', dataset);
  const boards = readLeaderboardSummaries(archive, leaderboardsOfTask(archive, tasks[0] ?? 0));
  const [name = task] = readNames(archive, 'task', tasks);
  const known = firstHits(archive, 'benchmark', dataset).length > 0;
  const what = known ? `${name} has no leaderboard on "${dataset}".` : `no dataset is called "${dataset}".`;
  if (boards.length === 0)
    return new UserError('notFound', `${what} The archive has no leaderboard of ${name}.`);
  return new UserError('notFound', `${what} ${name} is ranked on:`, [
    ...boards.slice(0, OFFERED).map((board) => commandLine('rank', board.task, board.dataset)),
    ...andMore(boards.length),
  ]);
}

function firstHits(archive: Archive, kind: 'task' | 'benchmark', typed: string): number[] {
  for (const step of STEPS) {
    const candidates = findNamesAtStep(archive, kind, typed, step);
    if (candidates.length > 0) return candidates.map(({ id }) => id);
  }
  return [];
}
