import type { Archive } from '../../../archive/archive.ts';
import type { LeaderboardSummary } from '../../../archive/leaderboards/leaderboards.ts';
import { findLargerNamesake } from '../../../archive/leaderboards/namesakes.ts';
import { countOf } from '../../../output/text/count.ts';
import { shellWord } from '../../../output/text/shell-word.ts';
import { commandLine } from '../../wording/command-line.ts';

/**
 * What to say of a leaderboard that was typed exactly, where another one, written otherwise, has more results and may be
 * meant: the site has 33 on " CUB-200-2011" and 6 on "CUB-200-2011".
 */
export function noteNamesake(archive: Archive, typed: LeaderboardSummary): readonly string[] {
  const other = findLargerNamesake(archive, typed);
  if (other === undefined) return [];
  const line = commandLine('rank', other.task, other.dataset);
  return [`written otherwise there is ${line}, ${countOf(other.results, 'result')}`];
}

/** Names of leaderboards as a note has them, on one line: in quotes where some differ by blanks alone. */
export function tellApart(
  boards: readonly { readonly task: string; readonly dataset: string }[],
): readonly string[] {
  const names = boards.map(({ task, dataset }) => `${task} on ${dataset}`);
  const looks = new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()));
  if (looks.size === names.length) return names;
  return boards.map(({ task, dataset }) => `${shellWord(task)} on ${shellWord(dataset)}`);
}
