import type { Archive } from '../../../archive/archive.ts';
import { readLeaderboardSummaries } from '../../../archive/leaderboards/leaderboards.ts';
import { findLeaderboards, type PairHits } from '../../../archive/leaderboards/names.ts';
import { findLeaderboardsBySlug, leaderboardSlugOf } from '../../../archive/leaderboards/slugs.ts';
import { chooseCandidate, type Hits, isWrittenOut, STEPS } from '../../../archive/names/ladder.ts';
import { readNames } from '../../../archive/names/name-texts.ts';
import { holdsWholeWords } from '../../../archive/names/writing/word-match.ts';
import { UserError } from '../../../errors.ts';
import { type AskedName, lookUpAlone, noteReading } from '../../names/reading.ts';
import { WHOLE_NAME_STEPS } from '../../names/written-names.ts';
import { commandLine } from '../../wording/command-line.ts';
import type { ChosenLeaderboards } from './chosen.ts';
import { findDatasetAlone, findEmptyDataset } from './dataset-alone.ts';
import { withoutFillers } from './fillers.ts';
import { noteNamesake, tellApart } from './namesakes.ts';
import { areQuoted, climbPairs, findParted } from './pairs.ts';
import { findEmptyTask, findTaskAlone } from './task-alone.ts';

/**
 * Finds what the typed words mean: a leaderboard's slug or page, a task, a dataset, or a task and a dataset in either
 * order. All climb the ladder together. At the same step two names that are written out or quoted go before one, which
 * goes before two of which only a part was typed; but a dataset that is written out, with a part of its task, goes before
 * another one whose name holds the words. A task or dataset that is known by its name but has no leaderboard is an empty
 * answer, unless its name is within that of a task or dataset with some. Throws `UserError` of kind `usage` where a name
 * is empty.
 */
export function chooseLeaderboards(
  archive: Archive,
  words: readonly string[],
  first: boolean,
): ChosenLeaderboards {
  const typed = words.join(' ').trim();
  if (words.length <= 2 && words.some((word) => word.trim() === '')) {
    return chooseWithEmpty(archive, words, typed, first);
  }
  const slug = words.length === 1 ? leaderboardSlugOf(typed) : null;
  const named = slug === null ? null : findLeaderboardsBySlug(archive, slug);
  if (named !== null) return decide(archive, typed, named, first);
  const found =
    climb(archive, words, typed, first) ?? decideIfAny(archive, { typed, first }, findParted(archive, words));
  return found ?? chooseWithoutFillers(archive, words, first) ?? { kind: 'unknown' };
}

function climb(
  archive: Archive,
  words: readonly string[],
  typed: string,
  first: boolean,
): ChosenLeaderboards | null {
  const pairs = climbPairs(archive, words);
  let empty: ChosenLeaderboards | null = null;
  for (const step of STEPS) {
    if (step === 'prefix') empty = findEmptyTask(archive, typed, WHOLE_NAME_STEPS);
    const asked = { typed, step, first, wholeWords: empty !== null };
    const areWritten = words.length > 1 && isWrittenOut(step);
    const paired = () => (empty === null ? pairs(step) : null);
    const found =
      (words.length === 2 && areQuoted(words)) || areWritten
        ? (decideIfAny(archive, asked, paired()) ??
          findTaskAlone(archive, asked) ??
          findDatasetAlone(archive, asked))
        : findPart(archive, asked, paired);
    if (found !== null) return found;
  }
  return empty ?? findEmptyTask(archive, typed, ['short form']) ?? findEmptyDataset(archive, typed);
}

/** What one name means of which only a part was typed, or two; the pairs are looked for only where no task is meant. */
function findPart(
  archive: Archive,
  asked: AskedName,
  paired: () => PairHits | null,
): ChosenLeaderboards | null {
  const task = findTaskAlone(archive, asked);
  if (task !== null && !beginsOnly(archive, asked)) return task;
  const hits = paired();
  if (task !== null && hits === null) return task;
  const dataset = hits?.isDatasetWritten === true ? null : findDatasetAlone(archive, asked);
  return onlyOneOf(archive, asked, dataset, hits) ?? dataset ?? decideIfAny(archive, asked, hits);
}

/** The leaderboard that a task and a dataset mean, where it is the only one on the dataset that both mean together. */
function onlyOneOf(
  archive: Archive,
  { typed, first }: AskedName,
  dataset: ChosenLeaderboards | null,
  hits: PairHits | null,
): ChosenLeaderboards | null {
  if (hits === null || dataset?.kind !== 'list' || dataset.ids.length !== 1) return null;
  const candidates = hits.candidates.filter(({ id }) => id === dataset.ids[0]);
  return candidates.length === 0 ? null : decide(archive, typed, { ...hits, candidates, total: 1 }, first);
}

function decideIfAny(
  archive: Archive,
  { typed, first }: Pick<AskedName, 'typed' | 'first'>,
  hits: Hits | null,
): ChosenLeaderboards | null {
  return hits === null ? null : decide(archive, typed, hits, first);
}

/** Whether typed words are in the names of tasks as beginnings of words only, as "voc" is in "Open Vocabulary". */
function beginsOnly(archive: Archive, asked: AskedName): boolean {
  if (asked.step !== 'words') return false;
  const names = readNames(
    archive,
    'task',
    lookUpAlone(archive, 'task', asked).map(({ id }) => id),
  );
  return names.length > 0 && !names.some((name) => holdsWholeWords(name, asked.typed));
}

/** The same without words that say only what is asked for, as far as there are any: "imagenet leaderboard". */
function chooseWithoutFillers(
  archive: Archive,
  words: readonly string[],
  first: boolean,
): ChosenLeaderboards | null {
  const named = withoutFillers(words);
  if (named === null) return null;
  const chosen = chooseLeaderboards(archive, named, first);
  if (chosen.kind === 'several' || chosen.kind === 'unknown') return chosen;
  return {
    ...chosen,
    notes: [`read "${words.join(' ')}" as ${commandLine('rank', ...named)}`, ...chosen.notes],
  };
}

/** The site has a task without a name. But for its leaderboards an empty name is a variable that was not set. */
function chooseWithEmpty(
  archive: Archive,
  [task = '', dataset]: readonly string[],
  typed: string,
  first: boolean,
): ChosenLeaderboards {
  const hits = dataset === undefined ? null : findLeaderboards(archive, task, dataset, 'normalised');
  if (hits !== null) return decide(archive, typed, hits, first);
  throw new UserError('usage', 'the name of a task or dataset is empty.', ['All leaderboards: pwc rank']);
}

function decide(archive: Archive, typed: string, hits: Hits, first: boolean): ChosenLeaderboards {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') return { kind: 'several', of: 'leaderboard', hits };
  const { id } = choice.candidate;
  const boards = hits.candidates
    .slice(0, 2)
    .flatMap((candidate) => readLeaderboardSummaries(archive, [candidate.id]));
  const [meaning = '', next] = tellApart(boards);
  const others = { count: choice.others, next, noun: 'leaderboard' as const };
  const notes = noteReading({ typed, step: hits.step }, meaning, others);
  const [board] = boards;
  const isTyped = hits.step === 'exact' && hits.total === 1 && leaderboardSlugOf(typed) === null;
  const isNoted = isTyped && board !== undefined;
  return { kind: 'one', id, notes: isNoted ? [...notes, ...noteNamesake(archive, board)] : notes };
}
