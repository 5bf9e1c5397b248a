import type { Archive } from '../../archive/archive.ts';
import type { FilteredLine } from '../names/filter-names.ts';
import type { ChosenFilter } from './filter-choice.ts';
import { givenLeaderboardFilters, type LeaderboardFilterWish } from './filter-options.ts';

const EVERYTHING: ChosenFilter = {
  task: null,
  holds: () => true,
  ids: undefined,
  of: '',
  isSpam: false,
  notes: [],
};

/** Which leaderboards the options leave: all where none was given. Throws as `chooseLeaderboardFilter` does. */
export async function findFilter(
  archive: Archive,
  wish: LeaderboardFilterWish,
  line: FilteredLine,
): Promise<ChosenFilter> {
  if (givenLeaderboardFilters(wish).length === 0) return EVERYTHING;
  // Loaded here: most answers are of all leaderboards.
  const { chooseLeaderboardFilter } = await import('./filter-choice.ts');
  return chooseLeaderboardFilter(archive, wish, line);
}
