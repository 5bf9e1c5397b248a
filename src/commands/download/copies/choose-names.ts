import type { DumpName } from '../../../dumps/folder/names.ts';
import { compareTexts } from '../../../output/text/compare-texts.ts';

/**
 * Files of one dump, the one to fetch first. The archive's last files begin with a month and a day (`jul-28-`) and go
 * before files with a whole date, and these before files without one; among equals a packed file goes first.
 */
export function newestFirst<File extends DumpName>(files: readonly File[]): readonly File[] {
  return files.toSorted(
    (one, other) =>
      rankDate(other) - rankDate(one) ||
      compareTexts(other.date ?? '', one.date ?? '') ||
      Number(other.isPacked) - Number(one.isPacked) ||
      Number(other.isPlain) - Number(one.isPlain),
  );
}

function rankDate({ date }: DumpName): number {
  if (date === null) return 0;
  return date.length === 'mm-dd'.length ? 2 : 1;
}
