import type { Archive } from '../../archive/archive.ts';
import { type Candidate, isWrittenOut, type Step } from '../../archive/names/ladder.ts';
import type { NamedKind } from '../../archive/names/name-texts.ts';
import { findNamesAtStep, preferMeant } from '../../archive/names/names.ts';
import { preferWholeWords, withWholeWords } from '../../archive/names/preferred-names.ts';
import { holdsKnownName } from '../../archive/names/writing/known-names.ts';
import { type OtherFits, tellOthers } from './other-fits.ts';

/** What a name means that was asked for. */
export interface ChosenName {
  readonly id: number;
  /** Its own name. */
  readonly name: string;
  /** How the name was read, where that is not plain. */
  readonly notes: readonly string[];
}

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
  if (step === 'prefix') return preferWholeWords(archive, kind, typed, found);
  return preferMeant(archive, kind, typed, step, found);
}

/**
 * Says what a name was read as where others fit too, or where it was not written out: after a prefix, words, or a short
 * form of a full name. A short form in use is as good as the name, unless it has none of its letters: "coco val2017" is
 * COCO minival.
 */
export function noteReading(
  { typed, step }: Pick<AskedName, 'typed' | 'step'>,
  meaning: string,
  others: OtherFits,
): readonly string[] {
  const reading = `"${typed}" is read as ${meaning}`;
  if (others.count > 0) return [`${reading}; ${tellOthers(others)}`];
  const isPlain = isWrittenOut(step) && !(step === 'short form' && holdsKnownName(typed));
  return isPlain ? [] : [reading];
}
