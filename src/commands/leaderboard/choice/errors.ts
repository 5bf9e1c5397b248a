import type { Archive } from '../../../archive/archive.ts';
import { readLeaderboardSummaries } from '../../../archive/leaderboards/leaderboards.ts';
import { leaderboardsOfBenchmarks } from '../../../archive/leaderboards/names.ts';
import { type Hits, STEPS } from '../../../archive/names/ladder.ts';
import { allowedEdits } from '../../../archive/names/mistakes/edit-distance.ts';
import { type NamedKind, readNames } from '../../../archive/names/name-texts.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import { UserError } from '../../../errors.ts';
import { countOf } from '../../../output/text/count.ts';
import { lookUpAlone } from '../../names/reading.ts';
import { andMore, commandLine, OFFERED } from '../../wording/command-line.ts';
import type { Undecided } from './chosen.ts';
import { explainMetric, meantBy, meantByMistyped } from './named-metric.ts';
import { findNearLeaderboards, findWrittenPair, findWrittenTask, waysOf } from './near.ts';
import { offerLeaderboards, suggestLeaderboards } from './offered.ts';
import { areQuoted, type Pair } from './pairs.ts';
import { nearestNames, unknownTaskOrDataset } from './unknown-name.ts';
import { unknownPair } from './unknown-pair.ts';

/** The error for words that lead to no answer: says what they fit or what is unknown, and offers what exists as commands. */
export function explainUndecided(
  archive: Archive,
  words: readonly string[],
  undecided: Undecided,
): UserError {
  if (undecided.kind === 'unknown')
    return explainMetric(archive, words, meantBy) ?? unknownLeaderboard(archive, words);
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
  if (words.length === 2 && areQuoted(words)) return unknownPair(archive, words, boards);
  // Words without quotes may be one name as well.
  const names = nearestNames(archive, typed);
  const most = Math.min(allowedEdits(nameKey(typed).length), boards.length > 0 ? near.mistakes : 3);
  if (names.some(({ mistakes, isPart }) => !isPart && mistakes <= most))
    return unknownTaskOrDataset(archive, typed, names);
  const byMetric = boards.length > 0 ? null : explainMetric(archive, words, meantByMistyped);
  if (byMetric !== null) return byMetric;
  if (words.length === 2) return unknownPair(archive, words, boards, names);
  const what = `no leaderboard is called "${typed}".`;
  if (boards.length > 0)
    return new UserError('notFound', `${what} The nearest:`, suggestLeaderboards(boards));
  const written = findWrittenPair(archive, ways);
  if (written !== undefined) return unknownPair(archive, written, []);
  if (names.length > 0) return unknownTaskOrDataset(archive, typed, names);
  const offered = offerDataset(archive, ways);
  if (offered.length > 0) return new UserError('notFound', `${what} There are:`, offered);
  const ofTask = findWrittenTask(archive, ways);
  return ofTask === undefined
    ? unknownTaskOrDataset(archive, typed, names)
    : unknownPair(archive, ofTask, []);
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
