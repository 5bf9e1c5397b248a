import type { Archive } from '../../../archive/archive.ts';
import { readLeaderboardSummaries } from '../../../archive/leaderboards/leaderboards.ts';
import {
  findLeaderboards,
  leaderboardsOfTask,
  type PairHits,
  withLeaderboards,
} from '../../../archive/leaderboards/names.ts';
import { findLeaderboardsBySlug, leaderboardSlugOf } from '../../../archive/leaderboards/slugs.ts';
import { chooseCandidate, type Hits, isWrittenOut, STEPS, type Step } from '../../../archive/names/ladder.ts';
import { areSpam, readNames } from '../../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../../archive/names/names.ts';
import { holdsWholeWords } from '../../../archive/names/writing/word-match.ts';
import { UserError } from '../../../errors.ts';
import { type AskedName, lookUpAlone, noteReading } from '../../names/reading.ts';
import { commandLine } from '../../wording/command-line.ts';
import type { ChosenLeaderboards } from './chosen.ts';
import { findDatasetAlone } from './dataset-alone.ts';
import { climbPairs, findParted } from './pairs.ts';

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
  return found ?? withoutFillers(archive, words, first) ?? { kind: 'unknown' };
}

function climb(
  archive: Archive,
  words: readonly string[],
  typed: string,
  first: boolean,
): ChosenLeaderboards | null {
  const pairs = climbPairs(archive, words);
  const areQuoted = words.length === 2 && words.some((word) => /\S\s+\S/.test(word));
  let empty: ChosenLeaderboards | null = null;
  for (const step of STEPS) {
    if (step === 'prefix') empty = findEmptyTask(archive, typed, ['exact', 'normalised', 'slug']);
    const asked = { typed, step, first, wholeWords: empty !== null };
    const areWritten = words.length > 1 && isWrittenOut(step);
    const paired = () => (empty === null ? pairs(step) : null);
    const found =
      areQuoted || areWritten
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
  return dataset ?? decideIfAny(archive, asked, hits);
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

/** Words that people add to what they look for, and that are part of no name. */
const FILLERS =
  /^(?:best|top|current|sota|state-of-the-art|leaderboards?|benchmarks?|rankings?|results?|scores?|performance|datasets?|corpus|tasks?|models?|methods?)$/i;

/** The same in several words, as questions begin: "what is the state of the art on imagenet". */
const PHRASES = /(?<=^|\s)(?:(?:what|which)(?:'s|’s| is| are) the|state of the art)(?=\s|$)/gi;

/** How many rows are wanted or which metric: nothing of a name, though a "1" alone would be found in many a one. */
const TOP = /(?<=^|\s)top[\s-]?\d+(?:[\s-](?:accuracy|acc|error|err))?(?=\s|$)/gi;

/** The same without words that say only what is asked for: "imagenet leaderboard", "best on imagenet", "imagenet top 1". */
function withoutFillers(
  archive: Archive,
  words: readonly string[],
  first: boolean,
): ChosenLeaderboards | null {
  const typed = words.join(' ').trim();
  const rest = typed.replace(PHRASES, ' ').replace(TOP, ' ').trim();
  const kept = rest.split(/\s+/).filter((part) => part !== '' && !FILLERS.test(part));
  const named = /^(?:on|for|in)$/i.test(kept[0] ?? '') ? kept.slice(1) : kept;
  if (named.length === 0 || kept.length === typed.split(/\s+/).length) return null;
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

function findTaskAlone(archive: Archive, asked: AskedName): ChosenLeaderboards | null {
  const tasks = withLeaderboards(archive, 'task', lookUpAlone(archive, 'task', asked));
  if (tasks.length === 0) return null;
  const hits = { step: asked.step, candidates: tasks, total: tasks.length };
  const choice = chooseCandidate(hits, asked.first);
  if (choice.kind === 'several') return { kind: 'several', of: 'task', hits };
  const { id } = choice.candidate;
  const fits = tasks.slice(0, 2).map((task) => task.id);
  const [name = '', next] = readNames(archive, 'task', fits);
  const notes = noteReading(asked, name, { count: choice.others, next });
  const isSpam = areSpam(archive, 'task', [id]);
  return { kind: 'list', ids: leaderboardsOfTask(archive, id), isSpam, notes };
}

/** A task that the archive knows without a leaderboard: an empty answer, not an unknown name. */
function findEmptyTask(archive: Archive, typed: string, steps: readonly Step[]): ChosenLeaderboards | null {
  for (const step of steps) {
    const [task] = findNamesAtStep(archive, 'task', typed, step);
    if (task === undefined) continue;
    const [name] = readNames(archive, 'task', [task.id]);
    return { kind: 'list', ids: [], isSpam: false, notes: [`the archive has no leaderboard of ${name}`] };
  }
  return null;
}

/** A dataset of the catalogue that no leaderboard is on: not an unknown name either. */
function findEmptyDataset(archive: Archive, typed: string): ChosenLeaderboards | null {
  for (const step of STEPS.filter(isWrittenOut)) {
    const [dataset] = findNamesAtStep(archive, 'family', typed, step);
    if (dataset === undefined) continue;
    const [name = ''] = readNames(archive, 'family', [dataset.id]);
    const note = `the archive has no leaderboard on ${name}; about it: ${commandLine('dataset', name)}`;
    return { kind: 'list', ids: [], isSpam: false, notes: [note] };
  }
  return null;
}

function decide(archive: Archive, typed: string, hits: Hits, first: boolean): ChosenLeaderboards {
  const choice = chooseCandidate(hits, first);
  if (choice.kind === 'several') return { kind: 'several', of: 'leaderboard', hits };
  const { id } = choice.candidate;
  const [meaning = '', next] = hits.candidates
    .slice(0, 2)
    .flatMap((candidate) => readLeaderboardSummaries(archive, [candidate.id]))
    .map(({ task, dataset }) => `${task} on ${dataset}`);
  const others = { count: choice.others, next, noun: 'leaderboard' as const };
  const notes = noteReading({ typed, step: hits.step }, meaning, others);
  return { kind: 'one', id, notes };
}
