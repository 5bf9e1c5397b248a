import type { Leaderboard } from '../../../archive/leaderboards/leaderboards.ts';
import { UserError } from '../../../errors.ts';
import { metricKeys } from '../../../ranking/metric/key.ts';
import { shellWord } from '../../command-line.ts';
import { leaderboardKeys } from '../leaderboard-columns.ts';

/**
 * The metric of a leaderboard that a typed name means: by its text, its column key, its text without case and
 * punctuation, its beginning, words of it, or beginnings of words. The first of these with a hit decides. `say` is how
 * an error has a metric typed. Throws `UserError`: `notFound` with the metrics that there are, `ambiguous` with those
 * that fit.
 */
export function findMetric(
  board: Leaderboard,
  typed: string,
  say = (name: string) => `--metric ${shellWord(name)}`,
): number {
  const names = board.metrics.map(({ name }) => name);
  const keys = metricKeys(names, leaderboardKeys);
  const [wanted = ''] = metricKeys([typed], []);
  const bare = names.map((name) => metricKeys([name], [])[0] ?? '');
  const words = wanted.split('_');
  const steps: ((metric: number) => boolean)[] = [
    (metric) => names[metric] === typed,
    (metric) => keys[metric] === typed,
    (metric) => bare[metric] === wanted,
    (metric) => bare[metric]?.replaceAll('_', '').startsWith(wanted.replaceAll('_', '')) ?? false,
    (metric) => words.every((word) => bare[metric]?.split('_').includes(word)),
    (metric) => words.every((word) => bare[metric]?.split('_').some((own) => isBeginning(word, own))),
  ];
  for (const [step, fits] of steps.entries()) {
    const found = names.keys().filter(fits).toArray();
    // Names that are alike to the letter, or but for punctuation, are told apart by their order.
    if (found.length === 1 || (found.length > 1 && step < 3)) return found[0] as number;
    if (found.length > 1) {
      const message = `"${typed}" fits several metrics of this leaderboard. Say which:`;
      const fitting = found.map((metric) => say((names[metric] ?? '').trim()));
      throw new UserError('ambiguous', message, fitting);
    }
  }
  const known = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}`;
  throw new UserError('notFound', `this leaderboard has no metric "${typed}". ${known}`);
}

/** "acc" begins "accuracy", and "params", which are several, "parameters". */
function isBeginning(typed: string, word: string): boolean {
  const one = typed.replace(/(?<!s)s$/, '');
  return word === typed || (one.length > 2 && word.startsWith(one));
}
