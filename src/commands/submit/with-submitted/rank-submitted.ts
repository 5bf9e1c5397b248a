import { readLeaderboardSummaries } from '../../../archive/leaderboards/leaderboards.ts';
import { countLeaderboards, eachLeaderboard } from '../../../archive/leaderboards/lists.ts';
import { nameKey } from '../../../archive/names/writing/keys.ts';
import type { Context } from '../../../cli/command.ts';
import type { Report } from '../../../output/report.ts';
import type { AllLeaderboards, ChosenLeaderboards, Undecided } from '../../leaderboard/choice/chosen.ts';
import {
  leaderboardList,
  leaderboardListColumns,
  submittedCountColumn,
} from '../../leaderboard/leaderboard-list.ts';
import { leaderboardPage } from '../../leaderboard/leaderboard-page.ts';
import type { LeaderboardWish } from '../../leaderboard/ranking/ranking.ts';
import { spamNotes } from '../../options/spam-option.ts';
import { readSubmissions } from '../read-submissions.ts';
import type { Place } from '../submitted-leaderboard.ts';
import { findNamed, readWithSubmitted, summariesWithSubmitted } from './submitted-rows.ts';

/** What `pwc rank` was asked for. */
export interface RankRequest {
  readonly words: readonly string[];
  /** What the words mean in the archive; all leaderboards where there are none. */
  readonly chosen: ChosenLeaderboards | AllLeaderboards;
  readonly wish: LeaderboardWish;
  readonly includeSpam: boolean;
}

const NONE = { ids: [], isSpam: false, notes: [] } as const;

/**
 * The answer of `pwc rank` with the person's own results among the archive's; what the archive does not know may be a
 * leaderboard of theirs. What is neither comes back undecided. Throws `UserError` of kind `io` where their file cannot
 * be read.
 */
export async function rankWithSubmitted(
  context: Context,
  { words, chosen, wish, includeSpam }: RankRequest,
): Promise<Report | Undecided> {
  const archive = await context.archive();
  const { kept, notes } = readSubmissions(context.runtime);
  const page = (place: Place, more: readonly string[]): Report => {
    const ranked = leaderboardPage(readWithSubmitted(archive, place, kept), { ...wish, withSubmitted: true });
    return { ...ranked, notes: [...more, ...notes, ...(ranked.notes ?? [])] };
  };
  if (chosen.kind === 'one') {
    const [board] = readLeaderboardSummaries(archive, [chosen.id]);
    if (board !== undefined) return page(board, chosen.notes);
  }
  if (chosen.kind === 'several') return chosen;
  const named = findNamed(archive, kept, words);
  if (named !== undefined) return page(named, []);
  // What is unknown to the archive may be a task or a dataset of theirs: nothing of the archive stands beside it.
  const known = chosen.kind === 'list' || chosen.kind === 'all' ? chosen : NONE;
  const filter = { ids: known.ids, includeSpam: includeSpam || known.isSpam };
  const boards = [...eachLeaderboard(archive, filter)];
  const listed = summariesWithSubmitted(archive, boards, kept, isWanted(words, boards));
  if (listed.length === 0 && chosen.kind === 'unknown') return chosen;
  const isSame = (key: 'task' | 'dataset') => listed.every((board) => board[key] === listed[0]?.[key]);
  return leaderboardList(listed, {
    count: listed.length,
    isOneTask: isSame('task'),
    isOneDataset: isSame('dataset'),
    notes: [...known.notes, ...notes, ...spamNotes(countLeaderboards(archive, filter).hidden)],
    columns: [...leaderboardListColumns, submittedCountColumn],
  });
}

/** Without words all; else those of the task or the dataset that the words or the leaderboards beside them name. */
function isWanted(
  words: readonly string[],
  boards: readonly Pick<Place, 'task' | 'dataset'>[],
): (place: Place) => boolean {
  if (words.length === 0) return () => true;
  const typed = nameKey(words.join(' '));
  const tasks = new Set(boards.map(({ task }) => task));
  const datasets = new Set(boards.map(({ dataset }) => dataset));
  return ({ task, dataset }) =>
    nameKey(task) === typed ||
    nameKey(dataset) === typed ||
    (tasks.size === 1 && tasks.has(task)) ||
    (datasets.size === 1 && datasets.has(dataset));
}
