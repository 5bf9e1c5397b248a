import { UserError } from '../../../errors.ts';
import { countOf, formatCount } from '../../../output/text/count.ts';
import { andMore } from '../../wording/command-line.ts';
import type { Verdict } from './judge.ts';
import type { Problem } from './verdict.ts';

/** So many mistakes are told of in one go. */
const MOST_TOLD = 20;

/** The error for results of which some cannot be kept: it says what is wrong with each, and that none was kept. */
export function refusal(verdicts: readonly Verdict[]): UserError {
  const refused = verdicts.filter(({ accepted }) => accepted === null);
  const problems = refused.flatMap(({ place, problems: own }) =>
    own.map((problem) => ({ place, ...problem })),
  );
  const [first] = problems;
  const kind = first?.kind ?? 'usage';
  if (first !== undefined && problems.length === 1 && verdicts.length === 1) {
    return new UserError(kind, first.message, first.hints);
  }
  const told = problems.slice(0, MOST_TOLD).flatMap(linesOf);
  const of =
    verdicts.length === 1
      ? 'the result has mistakes'
      : `${formatCount(refused.length)} of ${countOf(verdicts.length, 'result')} cannot be kept`;
  return new UserError(kind, `${of}, and nothing was kept:`, [
    ...told,
    ...andMore(problems.length - MOST_TOLD),
  ]);
}

function linesOf({ place, message, hints }: Problem & { readonly place: string | null }): string[] {
  return [place === null ? message : `${place}: ${message}`, ...hints.map((hint) => `  ${hint}`)];
}
