import type { Option } from '../../cli/command.ts';
import { parseText } from '../../cli/option-parsers.ts';
import { shellWord } from '../../output/text/shell-word.ts';

/** What the options below say, as typed. */
export interface LeaderboardFilterWish {
  readonly task?: string | undefined;
  readonly dataset?: string | undefined;
}

/** The options that choose leaderboards, for the commands that show results of several. */
export const leaderboardFilterOptions: readonly Option[] = [
  {
    flags: '--task <name>',
    description: 'only leaderboards of this task',
    parse: parseText('--task'),
    completes: 'task',
  },
  {
    flags: '--dataset <name>',
    description: 'only leaderboards of this dataset',
    parse: parseText('--dataset'),
    completes: 'dataset',
  },
];

/** Those that were given, as flags and the values typed after them. */
export function givenLeaderboardFilters({
  task,
  dataset,
}: LeaderboardFilterWish): readonly (readonly [flag: string, value: string])[] {
  return [
    ...(task === undefined ? [] : [['--task', task] as const]),
    ...(dataset === undefined ? [] : [['--dataset', dataset] as const]),
  ];
}

/** The same behind a command that a person can copy: ` --task "Relation Extraction"`; empty where none was given. */
export function filterFlags(wish: LeaderboardFilterWish): string {
  return givenLeaderboardFilters(wish)
    .map(([flag, value]) => ` ${flag} ${shellWord(value)}`)
    .join('');
}
