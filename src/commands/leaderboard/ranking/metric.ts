import type { Metric } from '../../../archive/leaderboards/leaderboards.ts';
import { nameWords } from '../../../archive/names/writing/keys.ts';
import { UserError } from '../../../errors.ts';
import { shellWord } from '../../../output/text/shell-word.ts';
import { metricKeys } from '../../../ranking/metric/key.ts';
import { leaderboardKeys } from '../leaderboard-columns.ts';
import { shorten } from './short-names.ts';

/**
 * The metric of a leaderboard that a typed name means: by its text, its column key, its text without case, that without
 * accents and punctuation, its beginning, words of it, beginnings of words, or its initials; also where one of the two
 * is written in short or has another usual name ("miou" for "Mean IoU", "idsw" for "IDs"). The first of these with a hit
 * decides. `say` is how an error has a metric typed.
 * Throws `UserError`: `notFound` with the metrics that there are, `ambiguous` with those that fit.
 */
export function findMetric(
  board: { readonly metrics: readonly Pick<Metric, 'name'>[] },
  typed: string,
  say = (name: string) => `--metric ${shellWord(name)}`,
): number {
  const names = board.metrics.map(({ name }) => name);
  const keys = metricKeys(names, leaderboardKeys);
  const bare = typed.trim();
  const steps = [
    (metric: number) => names[metric] === typed,
    (metric: number) => names[metric] === bare,
    (metric: number) => keys[metric] === bare,
    (metric: number) => names[metric]?.trim().toLowerCase() === bare.toLowerCase(),
    ...fitSteps(names, typed),
  ];
  for (const [step, fits] of steps.entries()) {
    const found = names.keys().filter(fits).toArray();
    // Names that are alike to the letter, or but for punctuation, are told apart by their order.
    if (found.length === 1 || (found.length > 1 && step < ALIKE)) return found[0] as number;
    if (found.length > 1) {
      const message = `"${typed}" fits several metrics of this leaderboard. Say which:`;
      const fitting = found.map((metric) => say((names[metric] ?? '').trim()));
      throw new UserError('ambiguous', message, fitting);
    }
  }
  const known = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}`;
  throw new UserError('notFound', `this leaderboard has no metric "${typed}". ${known}`);
}

/**
 * Those of some names of metrics that a typed one may mean, one by one. Not if the metric is only its initials: of words that
 * may be no metric, an "image synthesis" is no IS.
 */
export function* fittingMetrics(names: readonly string[], typed: string): Generator<string> {
  const steps = fitSteps(names, typed).slice(0, -1);
  for (const [metric, name] of names.entries()) if (steps.some((fits) => fits(metric))) yield name;
}

/** Which metrics, by their index, a typed name fits by its key, one step after the other. */
function fitSteps(names: readonly string[], typed: string): ((metric: number) => boolean)[] {
  const wanted = bareKey(typed);
  const bare = names.map(bareKey);
  const as = (fits: Fits, write = (key: string) => key) => {
    const one = write(wanted);
    return (metric: number) => fits(write(bare[metric] ?? ''), one);
  };
  return [
    as(isSame),
    as(isSame, shorten),
    as(beginsWith),
    as(beginsWith, shorten),
    as(holdsWords),
    as(holdsWords, shorten),
    as(holdsBeginnings),
    as((own, one) => initialsOf(own) === one),
    as((own, one) => initialsOf(one) === own),
  ];
}

/** The first steps, at which names are the same but for punctuation. */
const ALIKE = 5;

/** The key of a name alone, without accents, which column keys keep. */
function bareKey(name: string): string {
  return metricKeys([nameWords(name).join(' ')], [])[0] ?? '';
}

/** Whether a key of a metric fits what was typed, as a key. */
type Fits = (own: string, one: string) => boolean;

function isSame(own: string, one: string): boolean {
  return own === one;
}

/** Whatever stands between the words; but "hits_1" does not begin "hits_10", another metric. */
function beginsWith(own: string, one: string): boolean {
  let end = 0;
  for (const letter of one.replaceAll('_', '')) {
    if (own[end] === '_') end++;
    if (!own.startsWith(letter, end)) return false;
    end += letter.length;
  }
  return !/^\d\d/.test(own.slice(end - 1, end + 1));
}

function holdsWords(own: string, one: string): boolean {
  return one.split('_').every((word) => own.split('_').includes(word));
}

function holdsBeginnings(own: string, one: string): boolean {
  return one.split('_').every((word) => own.split('_').some((part) => isBeginning(word, part)));
}

/** "em" of "exact_match", "r10" of "rank_10"; null for a single word. */
function initialsOf(key: string): string | null {
  return key.includes('_') ? key.replace(/(?<=^|_)(\d+|[^_])[^_]*_?/g, '$1') : null;
}

/** "acc" begins "accuracy", and "params", which are several, "parameters". */
function isBeginning(typed: string, word: string): boolean {
  const ways = [typed, typed.replace(/(?<!s)s$/, '')];
  return word === typed || ways.some((one) => one.length > 2 && beginsWith(word, one));
}
