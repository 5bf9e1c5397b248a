import type { Archive } from '../../archive/archive.ts';
import { type Candidate, isWrittenOut, STEPS, type Step } from '../../archive/names/ladder.ts';
import { type NamedKind, readNames } from '../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../archive/names/names.ts';

/** The steps at which a name was typed in full: its beginning only, or words of it, would be a guess. */
export const WRITTEN_STEPS: readonly Step[] = STEPS.filter(isWrittenOut);

/** Those of them at which it was typed whole, and not in short. */
export const WHOLE_NAME_STEPS: readonly Step[] = ['exact', 'normalised', 'slug'];

/** What a name stands for that is written out, the most used of several; undefined for nothing of its kind. */
export function findWritten(archive: Archive, kind: NamedKind, typed: string): Candidate | undefined {
  for (const step of WRITTEN_STEPS) {
    const [found] = findNamesAtStep(archive, kind, typed, step);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same by its own name. */
export function findWrittenName(archive: Archive, kind: NamedKind, typed: string): string | undefined {
  const found = findWritten(archive, kind, typed);
  return found && readNames(archive, kind, [found.id])[0];
}
