import type { BadLine } from '../../submissions/lines.ts';

/** So many lines are named; a file of which more are no results is no file of submissions. */
const NAMED = 5;

/** The notes that name what in the file of submissions is no result: it stays there, and the rest counts. */
export function badLineNotes(path: string, bad: readonly BadLine[]): readonly string[] {
  const notes = bad
    .slice(0, NAMED)
    .map(({ number, reason }) => `${path}:${number} is passed over: ${reason}`);
  return bad.length > NAMED
    ? [...notes, `${bad.length - NAMED} more lines of ${path} are passed over`]
    : notes;
}
