import type { Archive } from '../archive/archive.ts';
import { readLeaderboard } from '../archive/leaderboards/leaderboards.ts';
import { type Context, defineCommand } from '../cli/command.ts';
import { parseText } from '../cli/option-parsers.ts';
import { UserError } from '../errors.ts';
import { keysOf, type Report } from '../output/report.ts';
import { chooseLeaderboards } from './leaderboard/choice/choose.ts';
import type { AllLeaderboards, LeaderboardChoice } from './leaderboard/choice/chosen.ts';
import { leaderboardKeys } from './leaderboard/leaderboard-columns.ts';
import { splitLeaderboardId } from './leaderboard/leaderboard-id.ts';
import { type LeaderboardOptions, leaderboardOptions, wishOf } from './leaderboard/leaderboard-options.ts';
import type { LeaderboardWish } from './leaderboard/ranking/ranking.ts';
import { namedOption } from './options/named-option.ts';
import { includeSpamOption } from './options/spam-option.ts';
import { withSubmittedOption } from './options/submitted-option.ts';
import { typedFlags } from './options/typed-flags.ts';
import type { RankRequest } from './submit/with-submitted/rank-submitted.ts';

interface RankOptions extends LeaderboardOptions {
  readonly chart?: boolean;
  readonly score?: string;
  readonly notable?: boolean;
  readonly area?: string;
  readonly includeSpam?: boolean;
  readonly withSubmitted?: boolean;
}

/** The flags that only lists of leaderboards have, and those that a leaderboard has too. */
const OF_LISTS: ReadonlySet<string> = new Set(['--area', '--notable']);
const OF_BOTH: ReadonlySet<string> = new Set(['--since', '--include-spam', '--with-submitted']);

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
    'rank ner bc5cdr --format latex --columns model,f1,cite',
    'rank "Image Classification" ImageNet --with-code --limit 10',
    'rank image-classification imagenet -m "Number of params" --until 2019',
    'rank ner bc5cdr --score 89.2',
    'rank image-classification imagenet --max "Number of params=30M" --pareto "Number of params"',
    'rank imagenet',
    'rank --notable --area "Computer Vision"',
  ],
  arguments: [
    {
      syntax: '[name...]',
      description: "a task and a dataset, one of them, or a leaderboard's slug or URL",
      completes: 'leaderboard',
    },
  ],
  options: [
    ...leaderboardOptions,
    { flags: '--chart', description: 'draw the best result over time above the table' },
    {
      flags: '--score <score>',
      description: 'tell where this score would stand: its rank, and the rows above and below',
      parse: parseText('--score'),
    },
    {
      flags: '--notable',
      description: 'lists: the 100 most active leaderboards, by results, papers and the newest result',
    },
    namedOption('--area', 'lists: only the leaderboards of an area', 'area'),
    includeSpamOption,
    withSubmittedOption,
  ],
  suits: (flag, names) => (names > 1 ? !OF_LISTS.has(flag) : OF_LISTS.has(flag) || OF_BOTH.has(flag)),
  columns: leaderboardKeys,
  async describeColumns() {
    const { leaderboardListColumns } = await import('./leaderboard/leaderboard-list.ts');
    const { notableColumns } = await import('./leaderboard/list-leaderboards.ts');
    const keys = leaderboardKeys.flatMap((key) => (key === 'scaled' ? [key, '<each metric>'] : [key]));
    return [
      { of: 'a leaderboard (a task and a dataset):', columns: keys },
      {
        of: 'leaderboards (of a task, of a dataset, or all):',
        columns: keysOf(leaderboardListColumns),
      },
      { of: 'leaderboards with --notable:', columns: keysOf(notableColumns) },
    ];
  },
  async run(context, typed, options) {
    const wish = { ...wishOf(options, typed), score: options.score, withChart: options.chart };
    const { includeSpam = false, first = false } = options;
    const archive = await context.archive();
    const words = splitLeaderboardId(archive, typed);
    const chosen = words.length === 0 ? ALL : chooseLeaderboards(archive, words, first);
    if (chosen.kind === 'one') checkOne(options);
    if (options.withSubmitted) return rankSubmitted(context, { words, chosen, wish, includeSpam }, options);
    if (chosen.kind === 'several' || chosen.kind === 'unknown') {
      // Loaded here: only a name that fits nothing needs the search for near ones.
      const { explainUndecided } = await import('./leaderboard/choice/errors.ts');
      throw explainUndecided(archive, words, chosen);
    }
    if (chosen.kind !== 'one') return listSome(archive, words, chosen, wish, options);
    // Loaded here, since ranking anew takes what no list and no other command needs.
    const { leaderboardPage } = await import('./leaderboard/leaderboard-page.ts');
    const page = leaderboardPage(readLeaderboard(archive, chosen.id), wish);
    const { papersOfEntries, withPapers } = await import('./cite/cited-rows.ts');
    return { ...withPapers(page, papersOfEntries(archive)), notes: [...chosen.notes, ...(page.notes ?? [])] };
  },
});

/** What no words mean. */
const ALL = { kind: 'all', ids: undefined, isSpam: false, notes: [] } as const satisfies AllLeaderboards;

/** All leaderboards, or those that names led to. */
async function listSome(
  archive: Archive,
  words: readonly string[],
  chosen: LeaderboardChoice | AllLeaderboards,
  asked: LeaderboardWish,
  { area: typed, notable = false, includeSpam = false, first = false }: RankOptions,
): Promise<Report> {
  await checkList(archive, chosen.ids ?? [], asked);
  const since = asked.filter?.since ?? undefined;
  const { listLeaderboards } = await import('./leaderboard/list-leaderboards.ts');
  const others = typedFlags(Object.entries({ since, notable }));
  const command = ['rank', ...words];
  const area = typed === undefined ? undefined : { flag: '--area', typed, others, command, first };
  const wish = { ids: chosen.ids, area, since, notable, includeSpam: includeSpam || chosen.isSpam };
  const { papersOfBoards, withPapers } = await import('./cite/cited-rows.ts');
  return withPapers(listLeaderboards(archive, wish, chosen.notes), papersOfBoards(archive));
}

/**
 * Throws `UserError` of kind `usage` where something is asked that only one leaderboard has, and offers those of the
 * list.
 */
async function checkList(archive: Archive, ids: readonly number[], wish: LeaderboardWish): Promise<void> {
  const mistake = findMistake(wish);
  if (mistake === null) return;
  const { offerLeaderboards } = await import('./leaderboard/choice/offered.ts');
  const offered = offerLeaderboards(archive, ids);
  if (offered.length === 0) throw new UserError('usage', mistake, ['All leaderboards: pwc rank']);
  throw new UserError('usage', `${mistake} There are:`, offered);
}

/** What is wrong with a wish for a list, of which only `since` is one for lists too; null where nothing is. */
function findMistake({ filter, withChart, ...wish }: LeaderboardWish): string | null {
  if (withChart) return '--chart draws one leaderboard: name a task and a dataset.';
  const { since: _, ...others } = filter ?? {};
  const asked = [...Object.values(others), ...Object.values(wish)];
  return asked.some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
    ? 'of the filters only --area, --since and --notable are for lists; for the others name a task and a dataset.'
    : null;
}

function checkOne({ area, notable }: RankOptions): void {
  if (area !== undefined || notable)
    throw new UserError(
      'usage',
      `${notable ? '--notable' : '--area'} is for lists, and this is one leaderboard.`,
    );
}

async function rankSubmitted(
  context: Context,
  request: RankRequest,
  { area, notable }: RankOptions,
): Promise<Report> {
  const { chosen, wish } = request;
  if (chosen.kind === 'list' || chosen.kind === 'all') {
    await checkList(await context.archive(), chosen.ids ?? [], wish);
    if (area !== undefined || notable || wish.filter?.since)
      throw new UserError('usage', 'a list with --with-submitted takes no --area, --since or --notable.');
  }
  const { rankWithSubmitted } = await import('#submit');
  const answer = await rankWithSubmitted(context, request);
  const archive = await context.archive();
  if (answer.kind !== 'several' && answer.kind !== 'unknown') {
    const { papersOfBoards, papersOfEntries, withPapers } = await import('./cite/cited-rows.ts');
    if (answer.kind === 'page') return withPapers(answer, papersOfEntries(archive));
    return withPapers(answer, papersOfBoards(archive));
  }
  const { explainUndecided } = await import('./leaderboard/choice/errors.ts');
  throw explainUndecided(archive, request.words, answer);
}
