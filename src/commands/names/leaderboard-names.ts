import type { Archive } from '../../archive/archive.ts';
import { leaderboardsOfBenchmarks } from '../../archive/leaderboards/names.ts';
import { readNames } from '../../archive/names/name-texts.ts';
import { findWritten } from './written-names.ts';

/** A dataset as leaderboards name it, which the catalogue need not have. */
export interface LeaderboardDataset {
  readonly name: string;
  /** How many leaderboards it has, over all tasks. */
  readonly leaderboards: number;
}

/** The dataset of leaderboards whose name is written out, the most used of several; null where there is none. */
export function findLeaderboardDataset(archive: Archive, typed: string): LeaderboardDataset | null {
  const found = findWritten(archive, 'benchmark', typed);
  if (found === undefined) return null;
  const [name = ''] = readNames(archive, 'benchmark', [found.id]);
  return { name, leaderboards: leaderboardsOfBenchmarks(archive, [found.id], []).length };
}
