import { readLeaderboard, readLeaderboardSummaries, readSpamLeaderboards } from '../archive/leaderboards.ts';
import { type Context, defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import type { Report } from '../output/report.ts';
import { parseDateBound } from '../ranking/filter.ts';
import { chooseLeaderboards } from './leaderboard-choice.ts';
import { leaderboardKeys } from './leaderboard-columns.ts';
import { splitLeaderboardId } from './leaderboard-id.ts';
import { leaderboardList, leaderboardListColumns } from './leaderboard-list.ts';
import type { LeaderboardWish } from './leaderboard-ranking.ts';
import { includeSpamOption, spamNotes } from './spam-option.ts';
import type { RankRequest } from './submit/rank-submitted.ts';
import { withSubmittedOption } from './submitted-option.ts';

interface RankOptions {
  readonly metric?: string;
  readonly lowerIsBetter?: boolean;
  readonly higherIsBetter?: boolean;
  readonly extraData?: boolean;
  readonly withCode?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly bestPerPaper?: boolean;
  readonly first?: boolean;
  readonly includeSpam?: boolean;
  readonly withSubmitted?: boolean;
}

/** `pwc rank`: a leaderboard, or the leaderboards of a task, of a dataset, or all. */
export const rank = defineCommand<RankOptions>({
  name: 'rank',
  aliases: ['leaderboard', 'benchmark', 'sota'],
  group: 'look up',
  summary: 'a leaderboard: who is best at a task on a dataset',
  description:
    'Show a leaderboard, best first. With a task or a dataset alone, list its leaderboards; with no name, list all, largest first.',
  examples: [
    'rank ner bc5cdr',
    'rank ner bc5cdr --csv',
    'rank "Image Classification" ImageNet --with-code --limit 10',
    'rank image-classification imagenet -m "Number of params" --until 2019',
    'rank imagenet',
  ],
  arguments: [
    {
      syntax: '[name...]',
      description: "a task and a dataset, one of them, or a leaderboard's slug or URL",
      completes: 'leaderboard',
    },
  ],
  options: [
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
    includeSpamOption,
    withSubmittedOption,
  ],
  columns: leaderboardKeys,
  async describeColumns() {
    const keys = leaderboardKeys.flatMap((key) => (key === 'scaled' ? [key, '<each metric>'] : [key]));
    return [
      { of: 'a leaderboard (a task and a dataset):', columns: keys },
      {
        of: 'leaderboards (of a task, of a dataset, or all):',
        columns: leaderboardListColumns.map(({ key }) => key),
      },
    ];
  },
  async run(context, typed, options) {
    const wish = wishOf(options);
    const archive = await context.archive();
    const includeSpam = options.includeSpam ?? false;
    if (typed.length === 0 && !options.withSubmitted) {
      return listLeaderboards(context, undefined, wish, includeSpam);
    }
    const args = splitLeaderboardId(archive, typed);
    if (typed.length === 0) return rankSubmitted(context, { words: [], chosen: { kind: 'all' }, wish });
    const chosen = chooseLeaderboards(archive, args, options.first ?? false);
    if (options.withSubmitted) return rankSubmitted(context, { words: args, chosen, wish });
    if (chosen.kind === 'several' || chosen.kind === 'unknown') {
      // Loaded here: only a name that fits nothing needs the search for near ones.
      const { explainUndecided } = await import('./leaderboard-errors.ts');
      throw explainUndecided(archive, args, chosen);
    }
    if (chosen.kind === 'list')
      return listLeaderboards(context, chosen.ids, wish, includeSpam || chosen.isSpam, chosen.notes);
    // Loaded here, since ranking anew takes what no list and no other command needs.
    const { leaderboardPage } = await import('./leaderboard-page.ts');
    const page = leaderboardPage(readLeaderboard(archive, chosen.id), wish);
    return { ...page, notes: chosen.notes };
  },
});

async function rankSubmitted(context: Context, request: RankRequest): Promise<Report> {
  if (request.chosen.kind === 'list' || request.chosen.kind === 'all') refuseWish(request.wish);
  const { rankWithSubmitted } = await import('#submit');
  const answer = await rankWithSubmitted(context, request);
  if (answer.kind !== 'several' && answer.kind !== 'unknown') return answer;
  const { explainUndecided } = await import('./leaderboard-errors.ts');
  throw explainUndecided(await context.archive(), request.words, answer);
}

async function listLeaderboards(
  context: Context,
  ids: readonly number[] | undefined,
  wish: LeaderboardWish,
  includeSpam: boolean,
  notes: readonly string[] = [],
): Promise<Report> {
  refuseWish(wish);
  const archive = await context.archive();
  const found = readLeaderboardSummaries(archive, ids);
  const spam = includeSpam ? new Set<number>() : readSpamLeaderboards(archive);
  const shown = spam.size === 0 ? found : found.filter(({ id }) => !spam.has(id));
  return leaderboardList(shown, [...notes, ...spamNotes(found.length - shown.length)]);
}

/** Throws where something is asked for that a list has not. */
function refuseWish(wish: LeaderboardWish): void {
  const asked =
    Object.values(wish.filter ?? {}).some(Boolean) ||
    wish.metric !== undefined ||
    wish.direction !== undefined;
  if (asked)
    throw new UserError('usage', 'filters and metrics are for one leaderboard: name a task and a dataset.');
}

function wishOf(options: RankOptions): LeaderboardWish {
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

function parseDate(flag: string): (text: string) => string {
  return (text) => {
    if (parseDateBound(text) !== null) return text.trim();
    throw new UserError('usage', `${flag} takes a date such as 2021, 2021-06 or 2021-06-30, not "${text}".`);
  };
}
