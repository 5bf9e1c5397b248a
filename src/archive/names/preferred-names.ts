import type { Archive } from '../archive.ts';
import type { Candidate } from './ladder.ts';
import { type NamedKind, readTexts, withNames } from './name-texts.ts';
import { largeWords, searchWords } from './writing/keys.ts';
import { beginsWithText, holdsText, isMadeOf } from './writing/word-match.ts';

/**
 * Those of some things whose name begins with whole words of a text, if any does: "image" is not the beginning of
 * "ImageNet".
 */
export function preferWholeWords(
  archive: Archive,
  kind: NamedKind,
  typed: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return prefer(archive, kind, candidates, (names) => beginsWithText(names, typed));
}

/** Those of some things whose name is made of the words of a text, in any order, if any is: they need no other word. */
export function preferAllWords(
  archive: Archive,
  kind: NamedKind,
  typed: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const words = largeWords(searchWords(typed));
  return prefer(archive, kind, candidates, (names) => isMadeOf(names, words));
}

/** Those of some things whose names fit, if any do, else all. */
function prefer(
  archive: Archive,
  kind: NamedKind,
  candidates: readonly Candidate[],
  isFit: (names: readonly string[]) => boolean,
): readonly Candidate[] {
  const preferred = withNames(archive, kind, candidates, isFit);
  return preferred.length > 0 ? preferred : candidates;
}

/** Those of some things whose name holds the words of a text, whole and one after the other. */
export function withWholeWords(
  archive: Archive,
  kind: NamedKind,
  typed: string,
  candidates: readonly Candidate[],
): Candidate[] {
  const texts = readTexts(archive, kind, candidates);
  // Not a full name: that of a dataset speaks of tasks.
  return candidates.filter(({ id }) => {
    const row = texts.get(id);
    return row !== undefined && holdsText([row.name, row.slug ?? ''], typed);
  });
}
