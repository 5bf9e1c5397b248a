import type { Archive } from '../../../archive/archive.ts';
import { findVariant } from '../../../archive/catalogue/dataset-cards.ts';
import {
  type Leaderboard,
  readLeaderboard,
  readLeaderboardSummaries,
} from '../../../archive/leaderboards/leaderboards.ts';
import { findLeaderboards } from '../../../archive/leaderboards/names.ts';
import { chooseCandidate, type Hits } from '../../../archive/names/ladder.ts';
import { findNearNames } from '../../../archive/names/mistakes/near-names.ts';
import { type NamedKind, readNames } from '../../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../../archive/names/names.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import { shellWord } from '../../../output/text/shell-word.ts';
import type { KeptSubmission, Submission } from '../../../submissions/submission.ts';
import { findNearLeaderboards } from '../../leaderboard/choice/near.ts';
import { WRITTEN_STEPS } from '../../names/written-names.ts';
import { addSubmissions, emptyLeaderboard, submittedOn } from '../submitted-leaderboard.ts';
import type { FoundPlace, Grounds, Problem } from './verdict.ts';

/** How many leaderboards or names a problem offers. */
const OFFERED = 3;

/**
 * The leaderboard that a submission is for, with what the person has submitted to it before. Its task and dataset may be
 * written as they are for `pwc rank`, but whole. What the archive does not know is a problem unless it may be new.
 */
export function findPlace(
  submission: Submission,
  { archive, kept, boards, mayBeNew }: Grounds,
): FoundPlace | { readonly problem: Problem } {
  const { task, dataset } = submission;
  const hits = findLeaderboards(archive, task, dataset, 'short form');
  const choice = hits && chooseCandidate(hits, false);
  if (choice?.kind === 'several' && hits !== null)
    return { problem: severalBoards(archive, task, dataset, hits) };
  if (choice?.kind === 'one') {
    const { id } = choice.candidate;
    const board = boards.get(id) ?? withSubmitted(archive, readLeaderboard(archive, id), kept);
    return { board, notes: noteReading(submission, board) };
  }
  const before = kept.find(
    (one) => nameKey(one.task) === nameKey(task) && nameKey(one.dataset) === nameKey(dataset),
  );
  if (before !== undefined) {
    const board = withSubmitted(archive, emptyLeaderboard(before.task, before.dataset), kept);
    return { board, notes: [] };
  }
  return newPlace(archive, submission, mayBeNew);
}

function withSubmitted(archive: Archive, board: Leaderboard, kept: readonly KeptSubmission[]): Leaderboard {
  return addSubmissions(archive, board, submittedOn(archive, board, kept));
}

/** A leaderboard that nobody has yet, of names that are known as far as they are. */
function newPlace(
  archive: Archive,
  { task, dataset }: Submission,
  mayBeNew: boolean,
): FoundPlace | { readonly problem: Problem } {
  const knownTask = findSure(archive, 'task', task);
  const knownDataset = findSure(archive, 'benchmark', dataset) ?? findCatalogued(archive, dataset);
  const names = [
    ...(knownTask === null ? [`the task "${task}"`] : []),
    ...(knownDataset === null ? [`the dataset "${dataset}"`] : []),
  ];
  if (mayBeNew) {
    const board = emptyLeaderboard(knownTask ?? task, knownDataset ?? dataset);
    const what =
      names.length === 0 ? '' : `, and ${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} new`;
    return { board, notes: [`${board.task} on ${board.dataset} is a new leaderboard${what}`] };
  }
  const boards = nearBoards(archive, task, dataset);
  const near =
    boards.length > 0
      ? boards
      : [
          ...(knownTask === null ? nearNames(archive, 'task', task) : []),
          ...(knownDataset === null ? nearNames(archive, 'benchmark', dataset) : []),
        ];
  const message =
    names.length === 0
      ? `the archive has no leaderboard of ${knownTask} on ${knownDataset}.`
      : `the archive does not know ${names.join(' and ')}.`;
  const hints = [...near, 'If it is new: --new'];
  return {
    problem: { kind: 'notFound', message: near.length === 0 ? message : `${message} The nearest:`, hints },
  };
}

/** The name of a dataset of the catalogue; a variant, which stands for itself alone, has its own. */
function findCatalogued(archive: Archive, typed: string): string | null {
  for (const step of WRITTEN_STEPS) {
    const datasets = findNamesAtStep(archive, 'dataset', typed, step).map(({ id }) => id);
    const variant = findVariant(archive, datasets, typed);
    if (variant !== null) return variant;
  }
  return findSure(archive, 'dataset', typed);
}

/** The name of what a text surely means; null where nothing does, or where several do and none stands out. */
function findSure(archive: Archive, kind: NamedKind, typed: string): string | null {
  for (const step of WRITTEN_STEPS) {
    const candidates = findNamesAtStep(archive, kind, typed, step);
    if (candidates.length === 0) continue;
    const choice = chooseCandidate({ step, candidates, total: candidates.length }, false);
    return choice.kind === 'one' ? (readNames(archive, kind, [choice.candidate.id])[0] ?? null) : null;
  }
  return null;
}

function noteReading(
  { task, dataset }: Submission,
  board: { task: string; dataset: string },
): readonly string[] {
  const isSame = nameKey(task) === nameKey(board.task) && nameKey(dataset) === nameKey(board.dataset);
  return isSame ? [] : [`"${task}" on "${dataset}" is read as ${board.task} on ${board.dataset}`];
}

function severalBoards(archive: Archive, task: string, dataset: string, hits: Hits): Problem {
  const boards = readLeaderboardSummaries(
    archive,
    hits.candidates.slice(0, 2 * OFFERED).map(({ id }) => id),
  );
  return {
    kind: 'ambiguous',
    message: `"${task}" on "${dataset}" fits several leaderboards:`,
    hints: boards.map(flagsOf),
  };
}

function nearBoards(archive: Archive, task: string, dataset: string): string[] {
  const { ids } = findNearLeaderboards(archive, [[task, dataset]]);
  return ids.flatMap((id) => readLeaderboardSummaries(archive, [id])).map(flagsOf);
}

function nearNames(archive: Archive, kind: 'task' | 'benchmark', typed: string): string[] {
  const flag = kind === 'task' ? '--task' : '--dataset';
  return findNearNames(archive, kind, typed, OFFERED).map(({ name }) => `${flag} ${shellWord(name)}`);
}

function flagsOf({ task, dataset }: { readonly task: string; readonly dataset: string }): string {
  return `--task ${shellWord(task)} --dataset ${shellWord(dataset)}`;
}
