import { siteMetricOf } from '../../archive/addresses/site-pages.ts';
import type { Option } from '../../cli/command.ts';
import { parseText } from '../../cli/option-parsers.ts';
import { UserError } from '../../errors.ts';
import type { Direction } from '../../model.ts';
import { checkDates, parseDate } from '../options/date-option.ts';
import { firstOption } from '../options/first-option.ts';
import type { MetricBound } from './ranking/bounds.ts';
import type { LeaderboardWish } from './ranking/ranking.ts';

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
  readonly model?: string;
  readonly min?: readonly MetricBound[];
  readonly max?: readonly MetricBound[];
  readonly requireMetrics?: boolean;
  readonly require?: readonly string[];
  readonly pareto?: readonly string[];
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
  {
    flags: '--model <words>',
    description: 'only results of models with these words, or their beginnings, in the name',
    parse: parseText('--model'),
  },
  {
    flags: '--min <name=bound>',
    description:
      "only results from a bound of a metric on: 'Number of params=10M'; again for each further one",
    parse: parseBound('min'),
    isRepeatable: true,
    completes: 'metric',
  },
  {
    flags: '--max <name=bound>',
    description: 'only results up to a bound of a metric; again for each further one',
    parse: parseBound('max'),
    isRepeatable: true,
    completes: 'metric',
  },
  { flags: '--require-metrics', description: 'only results that report all metrics' },
  {
    flags: '--require <metric>',
    description: 'only results that report this metric; again for each further one',
    parse: parseText('--require'),
    isRepeatable: true,
    completes: 'metric',
  },
  {
    flags: '--pareto <metric>',
    description: 'only results that no other beats both by the metric that ranks and by this one',
    parse: parseText('--pareto'),
    isRepeatable: true,
    completes: 'metric',
  },
  firstOption,
];

/** `Number of params=10M`: what stands behind the last "=" is the bound, since names hold it too, and blanks at their ends. */
function parseBound(end: MetricBound['end']): (text: string) => MetricBound {
  return (text) => {
    const at = text.lastIndexOf('=');
    const [metric, bound] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1).trim()];
    if (metric.trim() !== '' && bound !== '') return { end, metric, text: bound };
    const example = `--${end} "Number of params=10M"`;
    throw new UserError('usage', `--${end} takes a metric and a bound, as in ${example}, not "${text}".`);
  };
}

/**
 * What the options ask of a leaderboard, and the words that name it, which may be the address of a page that was looked at
 * by another metric. Throws `UserError` of kind `usage` for both directions at once, or dates in
 * the wrong order.
 */
export function wishOf(options: LeaderboardOptions, words: readonly string[]): LeaderboardWish {
  checkDates(options);
  return {
    metric: options.metric ?? siteMetricOf(words.join(' ')),
    direction: directionOf(options),
    bounds: [...(options.min ?? []), ...(options.max ?? [])],
    model: options.model,
    requires: options.requireMetrics ? 'all' : (options.require ?? []),
    pareto: options.pareto ?? [],
    filter: {
      noExtraData: options.extraData === false,
      withCode: options.withCode ?? false,
      since: options.since ?? null,
      until: options.until ?? null,
      bestPerPaper: options.bestPerPaper ?? false,
    },
  };
}

function directionOf({ lowerIsBetter, higherIsBetter }: LeaderboardOptions): Direction | undefined {
  if (lowerIsBetter && higherIsBetter)
    throw new UserError('usage', '--lower-is-better and --higher-is-better are the opposite of each other.');
  if (lowerIsBetter) return 'lower';
  return higherIsBetter ? 'higher' : undefined;
}
