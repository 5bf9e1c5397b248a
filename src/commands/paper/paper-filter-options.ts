import type { Option } from '../../cli/command.ts';
import { parseDate } from '../options/date-option.ts';
import { namedOption } from '../options/named-option.ts';
import { typedFlags } from '../options/typed-flags.ts';
import type { TypedFlag } from '../wording/command-line.ts';

/** What the options below say, as typed. */
export interface PaperFilterWish {
  readonly task?: readonly string[];
  readonly method?: readonly string[];
  readonly dataset?: readonly string[];
  readonly author?: readonly string[];
  readonly conference?: string;
  readonly area?: string;
  readonly since?: string;
  readonly until?: string;
  readonly withCode?: boolean;
  readonly withResults?: boolean;
  readonly framework?: string;
}

/** The options that choose papers, for every command that lists some. `choosePaperFilter` says what they mean. */
export const paperFilterOptions: readonly Option[] = [
  severalTimes(namedOption('--task', 'papers of this task', 'task')),
  severalTimes(namedOption('--method', 'papers that use this method', 'method')),
  severalTimes(namedOption('--dataset', 'papers with results on this dataset', 'dataset')),
  severalTimes(namedOption('--author', 'papers of this author')),
  namedOption('--conference', 'papers of a conference: "CVPR 2018", or CVPR for all its years', 'conference'),
  namedOption('--area', 'papers of the tasks of an area: "computer vision"', 'area'),
  {
    flags: '--since <date>',
    description: 'papers from this date on: 2021, 2021-06, 2021-06-30',
    parse: parseDate('--since'),
  },
  { flags: '--until <date>', description: 'papers up to this date', parse: parseDate('--until') },
  { flags: '--with-code', description: 'only papers with code' },
  { flags: '--with-results', description: 'only papers with results on a leaderboard' },
  namedOption('--framework', 'papers with code in a framework: pytorch, tf, jax', 'framework'),
];

/** The keys under which the values of these options are found. */
const KEYS: readonly (keyof PaperFilterWish)[] = [
  'task',
  'method',
  'dataset',
  'author',
  'conference',
  'area',
  'since',
  'until',
  'withCode',
  'withResults',
  'framework',
];

/** Those of a command's options that choose papers, as they were typed. */
export function givenFilters(wish: PaperFilterWish): readonly TypedFlag[] {
  return typedFlags(KEYS.map((key) => [key, wish[key]]));
}

function severalTimes(option: Option): Option {
  return { ...option, description: `${option.description}; again for each further one`, isRepeatable: true };
}
