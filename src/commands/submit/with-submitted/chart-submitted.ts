import { readLeaderboardSummaries } from '../../../archive/leaderboards/leaderboards.ts';
import type { Context } from '../../../cli/command.ts';
import { UserError } from '../../../errors.ts';
import type { Report } from '../../../output/report.ts';
import { papersOfEntries, withPapers } from '../../cite/cited-rows.ts';
import { chartPage } from '../../leaderboard/chart-page.ts';
import { chooseLeaderboard } from '../../leaderboard/choice/choose-one.ts';
import type { LeaderboardWish } from '../../leaderboard/ranking/ranking.ts';
import { readSubmissions } from '../read-submissions.ts';
import type { Place } from '../submitted-leaderboard.ts';
import { findNamed, readWithSubmitted } from './submitted-rows.ts';

/**
 * The answer of `pwc chart` with the person's own results among the archive's, also on a leaderboard that only these
 * are on. Throws what `chooseLeaderboard` throws, and `UserError` of kind `io` where their file cannot be read.
 */
export async function chartWithSubmitted(
  context: Context,
  words: readonly string[],
  wish: LeaderboardWish,
  first: boolean,
): Promise<Report> {
  const archive = await context.archive();
  const { kept, notes: badLines } = readSubmissions(context.runtime);
  const choose = async (): Promise<{ readonly place: Place; readonly notes: readonly string[] }> => {
    try {
      const { id, notes } = await chooseLeaderboard(archive, words, first);
      const [place] = readLeaderboardSummaries(archive, [id]);
      if (place === undefined) throw new Error(`no leaderboard with id ${id}`);
      return { place, notes };
    } catch (error) {
      const place = findNamed(archive, kept, words);
      if (!(error instanceof UserError) || error.kind !== 'notFound' || place === undefined) throw error;
      return { place, notes: [] };
    }
  };
  const { place, notes } = await choose();
  const answer = chartPage(readWithSubmitted(archive, place, kept), { ...wish, withSubmitted: true });
  const page = withPapers(answer, papersOfEntries(archive));
  return { ...page, notes: [...notes, ...badLines, ...(page.notes ?? [])] };
}
