import type { Option } from '../../cli/command.ts';
import { namedOption } from '../options/named-option.ts';
import { typedFlags } from '../options/typed-flags.ts';
import { type TypedFlag, writeFlags } from '../wording/command-line.ts';

/** What the options below say, as typed. */
export interface LeaderboardFilterWish {
  readonly task?: string | undefined;
  readonly dataset?: string | undefined;
}

/** The options that choose leaderboards, for the commands that show results of several. */
export const leaderboardFilterOptions: readonly Option[] = [
  namedOption('--task', 'only leaderboards of this task', 'task'),
  namedOption('--dataset', 'only leaderboards of this dataset', 'dataset'),
];

/** Those that were given, as they were typed. */
export function givenLeaderboardFilters({ task, dataset }: LeaderboardFilterWish): readonly TypedFlag[] {
  return typedFlags(Object.entries({ task, dataset }));
}

/** The same behind a command that a person can copy: ` --task "Relation Extraction"`; empty where none was given. */
export function filterFlags(wish: LeaderboardFilterWish): string {
  return writeFlags(givenLeaderboardFilters(wish));
}
