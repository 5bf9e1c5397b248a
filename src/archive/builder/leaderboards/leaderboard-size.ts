import { repositoryAddress } from '../../addresses/addresses.ts';
import { linkUrls } from '../../code/packed-links.ts';
import type { MergedLeaderboard } from './merge.ts';

/** How much stands on a leaderboard: what a name's weight is made of. */
export interface LeaderboardSize {
  readonly task: number;
  readonly dataset: string;
  readonly results: number;
  readonly repositories: ReadonlySet<string>;
}

/** The size of a leaderboard all of whose appearances are united. */
export function measureLeaderboard(board: MergedLeaderboard): LeaderboardSize {
  return {
    task: board.task,
    dataset: board.dataset,
    results: board.rows.length,
    repositories: repositoriesOf(board),
  };
}

function repositoriesOf(board: MergedLeaderboard): Set<string> {
  return new Set(board.rows.flatMap(({ codeLinks }) => linkUrls(codeLinks)).map(repositoryAddress));
}
