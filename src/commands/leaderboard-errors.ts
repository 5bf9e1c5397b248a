import type { Archive } from '../archive/archive.ts';
import { type Hits, STEPS } from '../archive/ladder.ts';
import { findLeaderboards, leaderboardsOfTask } from '../archive/leaderboard-names.ts';
import { type LeaderboardSummary, readLeaderboardSummaries } from '../archive/leaderboards.ts';
import { findNamesAtStep, readNames } from '../archive/names.ts';
import { findNearNames } from '../archive/near-names.ts';
import { UserError } from '../errors.ts';
import { commandLine, countOf, padCommands } from './command-line.ts';
import type { Undecided } from './leaderboard-choice.ts';

/** How many candidates an error offers. */
const OFFERED = 6;

/** The error for words that lead to no answer: says what they fit or what is unknown, and offers what exists as commands. */
export function explainUndecided(
  archive: Archive,
  words: readonly string[],
  undecided: Undecided,
): UserError {
  if (undecided.kind === 'unknown') return unknownLeaderboard(archive, words);
  const typed = words.join(' ').trim();
  const { of, hits } = undecided;
  return of === 'leaderboard'
    ? ambiguousLeaderboards(archive, typed, hits)
    : ambiguousName(archive, of, typed, hits);
}

function ambiguousLeaderboards(archive: Archive, typed: string, hits: Hits): UserError {
  const boards = readLeaderboardSummaries(
    archive,
    hits.candidates.map(({ id }) => id),
  );
  return new UserError('ambiguous', `"${typed}" fits ${countOf(hits.total, 'leaderboard')}:`, [
    ...suggestBoards(boards),
    'Add --first to take the one with most results.',
  ]);
}

function ambiguousName(archive: Archive, kind: 'task' | 'benchmark', typed: string, hits: Hits): UserError {
  const ids = hits.candidates.slice(0, OFFERED).map(({ id }) => id);
  const noun = kind === 'task' ? 'task' : 'dataset';
  return new UserError('ambiguous', `"${typed}" fits ${countOf(hits.total, noun)}:`, [
    ...readNames(archive, kind, ids).map((name) => commandLine('rank', name)),
    ...andMore(hits.total),
    'Add --first to take the one with most results and code.',
  ]);
}

function unknownLeaderboard(archive: Archive, words: readonly string[]): UserError {
  const typed = words.join(' ');
  const [task = '', dataset = ''] = words;
  if (words.length !== 2) return unknownName(archive, typed);
  const [knownTask] = firstNames(archive, 'task', task);
  const [knownDataset] = firstNames(archive, 'benchmark', dataset);
  if (knownTask === undefined && knownDataset === undefined) {
    const pairs = existingPairs(archive, near(archive, 'task', task), near(archive, 'benchmark', dataset));
    if (pairs.length === 0) return unknownName(archive, typed);
    return new UserError(
      'notFound',
      `no task is called "${task}" and no dataset "${dataset}". The nearest:`,
      suggestBoards(pairs),
    );
  }
  if (knownTask === undefined) {
    const pairs = existingPairs(archive, near(archive, 'task', task), [dataset]);
    const lines = pairs.length > 0 ? suggestBoards(pairs) : [commandLine('rank', dataset)];
    return new UserError('notFound', `no task is called "${task}". The nearest:`, lines);
  }
  const what =
    knownDataset === undefined
      ? `no dataset is called "${dataset}".`
      : `${knownTask} has no leaderboard on ${knownDataset}.`;
  const pairs =
    knownDataset === undefined ? existingPairs(archive, [task], near(archive, 'benchmark', dataset)) : [];
  if (pairs.length > 0) return new UserError('notFound', `${what} The nearest:`, suggestBoards(pairs));
  const boards = boardsOfTask(archive, task);
  if (boards.length === 0)
    return new UserError('notFound', `${what} The archive has no leaderboard of ${knownTask}.`);
  return new UserError('notFound', `${what} ${knownTask} is ranked on:`, suggestBoards(boards));
}

function unknownName(archive: Archive, typed: string): UserError {
  const message = `no task or dataset is called "${typed}".`;
  const names = [...near(archive, 'task', typed), ...near(archive, 'benchmark', typed)];
  if (names.length === 0) return new UserError('notFound', message, ['All leaderboards: pwc rank']);
  return new UserError(
    'notFound',
    `${message} The nearest:`,
    names.slice(0, 4).map((name) => commandLine('rank', name)),
  );
}

function near(archive: Archive, kind: 'task' | 'benchmark', typed: string): string[] {
  return findNearNames(archive, kind, typed).map(({ name }) => name);
}

/** Of all pairs of these names the leaderboards that exist, in the order of the names. */
function existingPairs(
  archive: Archive,
  tasks: readonly string[],
  datasets: readonly string[],
): LeaderboardSummary[] {
  const hits = tasks.flatMap((task) =>
    datasets.map((dataset) => findLeaderboards(archive, task, dataset, 'short form')),
  );
  const ids = new Set(hits.flatMap((found) => found?.candidates.map(({ id }) => id) ?? []));
  return [...ids].slice(0, 3).flatMap((id) => readLeaderboardSummaries(archive, [id]));
}

function boardsOfTask(archive: Archive, task: string): LeaderboardSummary[] {
  const ids = firstIds(archive, 'task', task).flatMap((id) => leaderboardsOfTask(archive, id));
  return readLeaderboardSummaries(archive, ids);
}

function firstNames(archive: Archive, kind: 'task' | 'benchmark', typed: string): string[] {
  return readNames(archive, kind, firstIds(archive, kind, typed));
}

function firstIds(archive: Archive, kind: 'task' | 'benchmark', typed: string): number[] {
  for (const step of STEPS) {
    const candidates = findNamesAtStep(archive, kind, typed, step);
    if (candidates.length > 0) return candidates.map(({ id }) => id);
  }
  return [];
}

function suggestBoards(boards: readonly LeaderboardSummary[]): string[] {
  const lines = boards.slice(0, OFFERED).map(({ task, dataset, results, metric }) => ({
    command: commandLine('rank', task, dataset),
    detail: [countOf(results, 'result'), ...(metric === null ? [] : [metric.trim()])].join(', '),
  }));
  return [...padCommands(lines), ...andMore(boards.length)];
}

function andMore(total: number): string[] {
  return total > OFFERED ? [`and ${(total - OFFERED).toLocaleString('en')} more`] : [];
}
