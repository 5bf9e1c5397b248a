import type { Archive } from '../../../archive/archive.ts';
import {
  type LeaderboardSummary,
  readLeaderboardSummaries,
  readSpamLeaderboards,
} from '../../../archive/leaderboards/leaderboards.ts';
import { countOf } from '../../../output/text/count.ts';
import { andMore, commandLine, OFFERED, padCommands } from '../../wording/command-line.ts';

/** The first leaderboards as lines with the command that answers about one of them, and how many more there are. */
export function suggestLeaderboards(boards: readonly LeaderboardSummary[]): string[] {
  return [...leaderboardLines('rank', boards), ...andMore(boards.length - OFFERED)];
}

/** The same for some leaderboards by their ids, the largest first and without spam. */
export function offerLeaderboards(archive: Archive, ids: readonly number[]): string[] {
  const spam = readSpamLeaderboards(archive);
  const offered = ids.filter((id) => !spam.has(id));
  return suggestLeaderboards(readLeaderboardSummaries(archive, offered));
}

/** The first leaderboards, each as a command with its size and main metric. */
export function leaderboardLines(command: string, boards: readonly LeaderboardSummary[]): string[] {
  const lines = boards.slice(0, OFFERED).map(({ task, dataset, results, metric }) => ({
    command: commandLine(command, task, dataset),
    detail: [countOf(results, 'result'), ...(metric === null ? [] : [metric.trim()])].join(', '),
  }));
  return padCommands(lines);
}
