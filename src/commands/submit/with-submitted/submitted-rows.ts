import type { Archive } from '../../../archive/archive.ts';
import {
  type Leaderboard,
  type LeaderboardSummary,
  readLeaderboard,
} from '../../../archive/leaderboards/leaderboards.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import type { KeptSubmission } from '../../../submissions/submission.ts';
import { pairsOf } from '../../leaderboard/choice/pairs.ts';
import { rankLeaderboard } from '../../leaderboard/ranking/ranking.ts';
import {
  addSubmissions,
  emptyLeaderboard,
  findLeaderboard,
  NOT_IN_ARCHIVE,
  type Place,
  submittedOn,
} from '../submitted-leaderboard.ts';

/** A leaderboard of the archive, or one that only submissions are on, with the submissions among its rows. */
export function readWithSubmitted(
  archive: Archive,
  place: Place,
  kept: readonly KeptSubmission[],
): Leaderboard {
  const isNew = place.id <= NOT_IN_ARCHIVE;
  const board = isNew
    ? { ...emptyLeaderboard(place.task, place.dataset), id: place.id }
    : readLeaderboard(archive, place.id);
  return addSubmissions(archive, board, submittedOn(archive, board, kept));
}

/** The leaderboards that only submissions are on, in the order in which these were first submitted to. */
function newLeaderboards(archive: Archive, kept: readonly KeptSubmission[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const submission of kept) {
    const key = JSON.stringify([nameKey(submission.task), nameKey(submission.dataset)]);
    if (places.has(key) || findLeaderboard(archive, submission) !== null) continue;
    places.set(key, { id: NOT_IN_ARCHIVE, task: submission.task, dataset: submission.dataset });
  }
  return [...places.values()];
}

/** Of the leaderboards that only submissions are on the one that the words name in full. */
export function findNamed(
  archive: Archive,
  kept: readonly KeptSubmission[],
  words: readonly string[],
): Place | undefined {
  const pairs = pairsOf(words).map(([task, dataset]) => pairKey({ task, dataset }));
  return newLeaderboards(archive, kept).find((place) => pairs.includes(pairKey(place)));
}

/**
 * Leaderboards in one line each with the submissions counted and ranked among their rows; behind them those that only
 * submissions are on, as far as `isWanted`. Every line says how many of its results were submitted.
 */
export function summariesWithSubmitted(
  archive: Archive,
  boards: readonly LeaderboardSummary[],
  kept: readonly KeptSubmission[],
  isWanted: (place: Place) => boolean,
): readonly LeaderboardSummary[] {
  const keys = new Set(kept.map(pairKey));
  const known = boards.map((board) => {
    const own = keys.has(pairKey(board)) ? submittedOn(archive, board, kept) : [];
    return own.length === 0
      ? { ...board, submitted: 0 }
      : summarise(readWithSubmitted(archive, board, own), own.length);
  });
  const added = newLeaderboards(archive, kept).filter(isWanted);
  return [...known, ...added.map((place) => summariseNew(archive, place, kept))];
}

function pairKey({ task, dataset }: Pick<Place, 'task' | 'dataset'>): string {
  return `${nameKey(task)} ${nameKey(dataset)}`;
}

function summariseNew(archive: Archive, place: Place, kept: readonly KeptSubmission[]): LeaderboardSummary {
  const board = readWithSubmitted(archive, place, kept);
  return summarise(board, board.entries.length);
}

function summarise(board: Leaderboard, submitted: number): LeaderboardSummary {
  const { metric, by, rows } = rankLeaderboard(board);
  const best = rows[0]?.rank === 1 ? rows[0] : undefined;
  const papers = board.entries.flatMap((entry) => entry.paper ?? entry.paperUrl ?? entry.paperTitle ?? []);
  return {
    id: board.id,
    task: board.task,
    dataset: board.dataset,
    results: board.entries.length,
    papers: new Set(papers).size,
    metric: metric?.name ?? null,
    direction: metric?.direction ?? null,
    directionSource: metric?.directionSource ?? null,
    bestModel: best?.entry.model ?? null,
    bestText: best?.entry.scores[by]?.text ?? null,
    bestValue: best?.value ?? null,
    bestDate: best?.entry.date ?? null,
    bestPaper: best?.entry.paper ?? null,
    url: board.url,
    submitted,
  };
}
