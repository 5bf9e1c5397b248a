import { arxivIdOf, isAddress, sitePageOf } from '../../../archive/addresses.ts';
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
import { type Hits, isWrittenOut, STEPS } from '../../../archive/names/ladder.ts';
import { allowedEdits, NEAR_NAMES } from '../../../archive/names/mistakes/edit-distance.ts';
import { findNearNames, type NearName, sortNear } from '../../../archive/names/mistakes/near-names.ts';
import { findNamesAtStep, type NamedKind, readNames } from '../../../archive/names/names.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import { UserError } from '../../../errors.ts';
import { lookUpAlone } from '../../names/reading.ts';
import { andMore, commandLine, countOf, pageHints } from '../../wording/command-line.ts';
import type { Undecided } from './chosen.ts';
import { explainMetric } from './named-metric.ts';
import { findNearLeaderboards, findWrittenPair, findWrittenTask, waysOf } from './near.ts';
import { OFFERED, offerLeaderboards, suggestLeaderboards } from './offered.ts';
import type { Pair } from './pairs.ts';

/** The error for words that lead to no answer: says what they fit or what is unknown, and offers what exists as commands. */
export function explainUndecided(
  archive: Archive,
  words: readonly string[],
  undecided: Undecided,
): UserError {
  if (undecided.kind === 'unknown')
    return explainMetric(archive, words) ?? unknownLeaderboard(archive, words);
  const typed = words.join(' ').trim();
  const { of, hits } = undecided;
  return of === 'leaderboard'
    ? ambiguousLeaderboards(archive, typed, hits)
    : ambiguousName(archive, of, typed, hits);
}

function ambiguousLeaderboards(archive: Archive, typed: string, hits: Hits): UserError {
  const ids = hits.candidates.map(({ id }) => id);
  const boards = readLeaderboardSummaries(archive, ids);
  return new UserError('ambiguous', `"${typed}" fits ${countOf(hits.total, 'leaderboard')}:`, [
    ...suggestLeaderboards(boards),
    'Add --first to take the one with most results.',
  ]);
}

function ambiguousName(archive: Archive, kind: NamedKind, typed: string, hits: Hits): UserError {
  const ids = hits.candidates.slice(0, OFFERED).map(({ id }) => id);
  const noun = kind === 'task' ? 'task' : 'dataset';
  return new UserError('ambiguous', `"${typed}" fits ${countOf(hits.total, noun)}:`, [
    ...readNames(archive, kind, ids).map((name) => commandLine('rank', name)),
    ...andMore(hits.total - OFFERED),
    'Add --first to take the one with most results and code.',
  ]);
}

function unknownLeaderboard(archive: Archive, words: readonly string[]): UserError {
  const typed = words.join(' ');
  const ways = waysOf(words);
  const near = findNearLeaderboards(archive, ways);
  const boards = near.ids.flatMap((id) => readLeaderboardSummaries(archive, [id]));
  const areQuoted = words.length === 2 && words.some((word) => /\s/.test(word.trim()));
  if (areQuoted) return unknownPair(archive, words, boards);
  // Words without quotes may be one name as well.
  const names = nearestNames(archive, typed);
  const most = Math.min(allowedEdits(nameKey(typed).length), boards.length > 0 ? near.mistakes : 3);
  if (names.some(({ mistakes, isPart }) => !isPart && mistakes <= most)) return unknownName(typed, names);
  if (words.length === 2) return unknownPair(archive, words, boards, names);
  const what = `no leaderboard is called "${typed}".`;
  if (boards.length > 0)
    return new UserError('notFound', `${what} The nearest:`, suggestLeaderboards(boards));
  const written = findWrittenPair(archive, ways);
  if (written !== undefined) return unknownPair(archive, written, []);
  if (names.length > 0) return unknownName(typed, names);
  const offered = offerDataset(archive, ways);
  if (offered.length > 0) return new UserError('notFound', `${what} There are:`, offered);
  const ofTask = findWrittenTask(archive, ways);
  return ofTask === undefined ? unknownName(typed, names) : unknownPair(archive, ofTask, []);
}

/** Says which of the two is unknown, and offers the nearest leaderboards, else some of the one that is known. */
function unknownPair(
  archive: Archive,
  words: readonly string[],
  near: readonly LeaderboardSummary[],
  names: readonly NearName[] = [],
): UserError {
  const known = findKnownPair(archive, words);
  const [[task = '', dataset = ''], knownTask, knownDataset] = known;
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
  if (boards.length === 0) return unknownName(`${task} ${dataset}`, names);
  const ranked = boards.flatMap((id) => readLeaderboardSummaries(archive, [id]));
  return new UserError('notFound', `${what} There are:`, suggestLeaderboards(ranked));
}

/**
 * The leaderboards of the longest part that names a dataset, where one or two other words are no task: "asr librispeech
 * clean".
 */
function offerDataset(archive: Archive, ways: readonly Pair[]): string[] {
  const parted = ways
    .filter(([task, dataset]) => task.split(' ').length <= 2 && /\p{L}.*[\p{L}\p{N}]{2}/u.test(dataset))
    .toSorted(([, one], [, other]) => other.length - one.length);
  for (const [, typed] of parted) {
    for (const step of STEPS) {
      // One word alone is too little inside a name, and so is the beginning of a word: "clean" is no Cleaned E2E.
      const isAlone = !typed.includes(' ');
      if (isAlone && step === 'words') break;
      const asked = { typed, step, first: false, wholeWords: isAlone && step === 'prefix' };
      const ids = lookUpAlone(archive, 'benchmark', asked).map(({ id }) => id);
      if (ids.length > 0) return offerLeaderboards(archive, leaderboardsOfBenchmarks(archive, ids, []));
    }
  }
  return [];
}

/** After "no": a dataset of the catalogue is known, though no leaderboard is on it. */
function unknownDataset(archive: Archive, typed: string, isSecond: boolean): string {
  const [known] = STEPS.filter(isWrittenOut).flatMap((step) =>
    findNamesAtStep(archive, 'family', typed, step).slice(0, 1),
  );
  if (known !== undefined) return `leaderboard is on ${readNames(archive, 'family', [known.id])[0]}`;
  return `dataset ${isSecond ? '' : 'is called '}"${typed}"`;
}

type Known = { readonly id: number; readonly name: string } | null;

/** What the two names mean, each for itself; the other way round if only so one of them is known. */
function findKnownPair(archive: Archive, words: readonly string[]): [readonly string[], Known, Known] {
  const [typed, swapped] = [words, words.toReversed()].map((pair): [readonly string[], Known, Known] => {
    const [task = '', dataset = ''] = pair;
    return [pair, findKnown(archive, 'task', task), findKnown(archive, 'benchmark', dataset)];
  });
  const isKnown = (pair: typeof typed) => pair !== undefined && (pair[1] !== null || pair[2] !== null);
  return (isKnown(swapped) && !isKnown(typed) ? swapped : typed) ?? [words, null, null];
}

/** From both lists in turn, each once. */
function alternate(some: readonly number[], others: readonly number[]): number[] {
  const longer = some.length > others.length ? some : others;
  return [...new Set(longer.flatMap((_, index) => [some[index], others[index]]))].filter(
    (id) => id !== undefined,
  );
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

function unknownName(typed: string, near: readonly NearName[]): UserError {
  const message = `no task or dataset is called "${typed}".`;
  const isPaper = arxivIdOf(typed) !== null || sitePageOf(typed)?.kind === 'paper';
  if (isPaper)
    return new UserError('notFound', message, [`A paper's results: ${commandLine('results', typed)}`]);
  if (near.length === 0)
    return new UserError('notFound', message, [...pageHints(typed, 'sota'), 'All leaderboards: pwc rank']);
  const lines = near.map(({ name }) => commandLine('rank', name));
  return new UserError('notFound', `${message} The nearest:`, lines);
}

/** Tasks and datasets with leaderboards, nearest first; an address is right or wrong. */
function nearestNames(archive: Archive, typed: string): NearName[] {
  if (isAddress(typed)) return [];
  const tasks = findNearNames(archive, 'task', typed, 10);
  const ranked = new Set(withLeaderboards(archive, 'task', tasks).map(({ id }) => id));
  const near = sortNear([
    ...tasks.filter(({ id }) => ranked.has(id)),
    ...findNearNames(archive, 'family', typed),
    ...findNearNames(archive, 'benchmark', typed),
  ]);
  const isFirst = ({ name }: NearName, index: number) => near.findIndex((one) => one.name === name) === index;
  return near.filter(isFirst).slice(0, NEAR_NAMES);
}
