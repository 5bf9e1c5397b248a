import type { Option } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { parseDate } from './date-option.ts';
import type { LeaderboardWish } from './leaderboard-ranking.ts';

/** What the options below set, under commander's names. */
export interface LeaderboardOptions {
  readonly metric?: string;
  readonly lowerIsBetter?: boolean;
  readonly higherIsBetter?: boolean;
  readonly extraData?: boolean;
  readonly withCode?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly bestPerPaper?: boolean;
  readonly first?: boolean;
}

/** The options of every command about one leaderboard: by what it is ranked and which rows take part. */
export const leaderboardOptions: readonly Option[] = [
  {
    flags: '-m, --metric <name>',
    description: 'rank by this metric instead of the main one',
    completes: 'metric',
  },
  { flags: '--lower-is-better', description: 'rank with the lowest first, whatever the archive says' },
  { flags: '--higher-is-better', description: 'rank with the highest first, whatever the archive says' },
  { flags: '--no-extra-data', description: 'leave out results that use extra training data' },
  { flags: '--with-code', description: 'only results with code' },
  {
    flags: '--since <date>',
    description: 'papers from this date on: 2021, 2021-06, 2021-06-30',
    parse: parseDate('--since'),
  },
  {
    flags: '--until <date>',
    description: 'papers up to this date: the leaderboard as of that day',
    parse: parseDate('--until'),
  },
  { flags: '--best-per-paper', description: 'only the best result of each paper' },
  { flags: '--first', description: 'if a name fits several, take the best match' },
];

/** What the options ask of a leaderboard. Throws `UserError` of kind `usage` for both directions at once. */
export function wishOf(options: LeaderboardOptions): LeaderboardWish {
  if (options.lowerIsBetter && options.higherIsBetter) {
    throw new UserError('usage', '--lower-is-better and --higher-is-better are the opposite of each other.');
  }
  const direction = options.lowerIsBetter ? 'lower' : options.higherIsBetter ? 'higher' : undefined;
  return {
    metric: options.metric,
    direction,
    filter: {
      noExtraData: options.extraData === false,
      withCode: options.withCode ?? false,
      since: options.since ?? null,
      until: options.until ?? null,
      bestPerPaper: options.bestPerPaper ?? false,
    },
  };
}
