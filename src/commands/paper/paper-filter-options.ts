import type { Completes, Option } from '../../cli/command.ts';
import { parseText } from '../../cli/option-parsers.ts';
import { parseDate } from '../options/date-option.ts';

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
  severalTimes(named('--task', 'papers of this task', 'task')),
  severalTimes(named('--method', 'papers that use this method', 'method')),
  severalTimes(named('--dataset', 'papers with results on this dataset', 'dataset')),
  severalTimes(named('--author', 'papers of this author')),
  named('--conference', 'papers of a conference: "CVPR 2018", or CVPR for all its years', 'conference'),
  named('--area', 'papers of the tasks of an area: "computer vision"', 'area'),
  {
    flags: '--since <date>',
    description: 'papers from this date on: 2021, 2021-06, 2021-06-30',
    parse: parseDate('--since'),
  },
  { flags: '--until <date>', description: 'papers up to this date', parse: parseDate('--until') },
  { flags: '--with-code', description: 'only papers with code' },
  { flags: '--with-results', description: 'only papers with results on a leaderboard' },
  named('--framework', 'papers with code in a framework: pytorch, tf, jax', 'framework'),
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

/**
 * Those of a command's options that choose papers, as flags and the values typed after them; nothing for those not given,
 * and one for each value of those that were given several times.
 */
export function givenFilters(
  wish: PaperFilterWish,
): readonly (readonly [flag: string, value: string | null])[] {
  return KEYS.flatMap((key): (readonly [string, string | null])[] => {
    const value = wish[key];
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === undefined || value === false) return [];
    if (value === true) return [[flag, null]];
    const texts = typeof value === 'string' ? [value] : value;
    return [...new Set(texts)].map((text) => [flag, text]);
  });
}

function severalTimes(option: Option): Option {
  return { ...option, description: `${option.description}; again for each further one`, isRepeatable: true };
}

function named(flag: string, description: string, completes?: Completes): Option {
  const option = { flags: `${flag} <name>`, description, parse: parseText(flag) };
  return completes === undefined ? option : { ...option, completes };
}
