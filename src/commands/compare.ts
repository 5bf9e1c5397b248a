import { type Context, defineCommand } from '../cli/command.ts';
import type { ComparisonWish } from './compare/compared-sides.ts';
import { sharedKeys, sideKeys } from './compare/comparison-keys.ts';
import { openStdin, STDIN } from './input/stdin.ts';
import { type LeaderboardFilterWish, leaderboardFilterOptions } from './leaderboard/filter-options.ts';
import { firstOption } from './options/first-option.ts';
import { includeSpamOption } from './options/spam-option.ts';

interface CompareOptions extends LeaderboardFilterWish {
  readonly as?: ComparisonWish['kind'];
  readonly first?: boolean;
  readonly includeSpam?: boolean;
}

/** `pwc compare`: papers or models side by side on the leaderboards that they share. */
export const compare = defineCommand<CompareOptions>({
  name: 'compare',
  aliases: [],
  group: 'show and share',
  summary: 'papers or models side by side on shared leaderboards',
  description:
    'Show the best score of each paper or model by every metric that at least two of them report on the same leaderboard, with its rank there, the best of them marked and counted. A name is that of a paper or of a model: the paper is taken where both fit as well, unless --as says else. Names of several words stand in quotes; with "-" they are lines of stdin.',
  examples: [
    'compare scibert biobert',
    'compare "SciBERT (SciVocab)" "SciBERT (Base Vocab)" --task "relation extraction"',
    'compare scibert biobert --format latex',
    'compare EfficientNet-B0 EfficientNet-B1 resnet-50 --as model --json',
  ],
  arguments: [
    {
      syntax: '<name...>',
      description: 'two or more papers or models, each as for pwc paper and pwc model',
      completes: 'paper',
    },
  ],
  options: [
    ...leaderboardFilterOptions,
    {
      flags: '--as <kind>',
      description: 'what the names are of: paper or model',
      choices: ['paper', 'model'],
    },
    firstOption,
    includeSpamOption,
  ],
  columns: [...sharedKeys, ...[1, 2].flatMap((side) => sideKeys.map((key) => `${key}_${side}`))],
  async describeColumns() {
    const keys = [...sharedKeys, ...sideKeys.map((key) => `${key}_<side>`)];
    return [{ of: 'a metric that sides share (a side is its number, from 1):', columns: keys }];
  },
  async run(context, args, { as: kind, first = false, includeSpam = false, ...wish }) {
    const names = await namesOf(context, args);
    const { comparisonPage } = await import('./compare/comparison-page.ts');
    return comparisonPage(await context.archive(), { ...wish, names, kind, first, includeSpam });
  },
});

/**
 * What is to be compared: the words, with the lines of stdin in the place of "-", and without a "vs" or an "and"
 * between them.
 */
async function namesOf(context: Context, args: readonly string[]): Promise<readonly string[]> {
  const names =
    args.length > 2 ? args.filter((word) => !/^(?:vs\.?|versus|and|&|with|against)$/i.test(word)) : args;
  if (!names.includes(STDIN)) return names;
  const { readLines } = await import('./input/input-lines.ts');
  const input = await openStdin(context, 'names of papers or models, one a line,');
  const lines = [...readLines(input)].map(({ text }) => text);
  return names.flatMap((name) => (name === STDIN ? lines : [name]));
}
