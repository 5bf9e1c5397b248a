import type { Archive } from '../../archive/archive.ts';
import { type Candidate, type Hits, STEPS, type Step } from '../../archive/names/ladder.ts';
import { findNamesAtStep, type NamedKind } from '../../archive/names/names.ts';
import { preferAllWords, preferWholeWords, withWholeWords } from '../../archive/names/preferred-names.ts';
import { type OtherFits, tellOthers } from '../names/other-fits.ts';

/** What the words after `pwc rank` mean: one leaderboard, several to list, names of which none stands out, or nothing. */
export type ChosenLeaderboards =
  | { readonly kind: 'one'; readonly id: number; readonly notes: readonly string[] }
  | LeaderboardChoice
  | Undecided;

/** Leaderboards to list. */
export interface LeaderboardChoice {
  readonly kind: 'list';
  readonly ids: readonly number[];
  /** What all of them are of, where a dataset was found. */
  readonly name?: string;
  /** What was named is spam itself, so that its leaderboards are what is asked for. */
  readonly isSpam: boolean;
  readonly notes: readonly string[];
}

/** Words that lead to no answer; `explainUndecided` makes an error of them that offers what exists. */
export type Undecided =
  | {
      readonly kind: 'several';
      readonly of: 'leaderboard' | 'task' | 'benchmark' | 'family';
      readonly hits: Hits;
    }
  | { readonly kind: 'unknown' };

/** One name alone, at one step of the ladder. */
export interface AskedName {
  readonly typed: string;
  readonly step: Step;
  /** The heaviest answers where several fit. */
  readonly first: boolean;
  /** Only names that hold the typed words, one after the other, or of which they are a short form, count. */
  readonly wholeWords: boolean;
}

/**
 * What a name alone fits at its step. Of names that begin with it those count that have it as whole words, of those with its
 * words those that have no other, if there are any.
 */
export function lookUpAlone(archive: Archive, kind: NamedKind, asked: AskedName): readonly Candidate[] {
  const { typed, step, wholeWords } = asked;
  const found = findNamesAtStep(archive, kind, typed, step);
  if (wholeWords && step !== 'loose form') return withWholeWords(archive, kind, typed, found);
  if (step === 'words') return preferAllWords(archive, kind, typed, found);
  return step === 'prefix' ? preferWholeWords(archive, kind, typed, found) : found;
}

/** Whether a name that fits at this step is all there, be it as a short form that is in use ("ner"). */
export function isWrittenOut(step: Step): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf('short form');
}

/**
 * Says what a name was read as where others fit too, or where it was not written out: after a prefix, words, or a short
 * form of a full name. A short form in use is as good as the name.
 */
export function noteReading(
  { typed, step }: Pick<AskedName, 'typed' | 'step'>,
  meaning: string,
  others: OtherFits,
): readonly string[] {
  const reading = `"${typed}" is read as ${meaning}`;
  if (others.count > 0) return [`${reading}; ${tellOthers(others)}`];
  return isWrittenOut(step) ? [] : [reading];
}
