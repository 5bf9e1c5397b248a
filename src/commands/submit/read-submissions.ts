import { submissionsFile } from '../../archive/file/location.ts';
import { countOf } from '../../output/text/count.ts';
import type { Runtime } from '../../runtime.ts';
import type { BadLine } from '../../submissions/lines.ts';
import { readStore } from '../../submissions/store.ts';
import type { KeptSubmission } from '../../submissions/submission.ts';

/** So many lines are named; a file of which more are no results is no file of submissions. */
const NAMED = 5;

/** The notes that name what in the file of submissions is no result: it stays there, and the rest counts. */
export function badLineNotes(path: string, bad: readonly BadLine[]): readonly string[] {
  const notes = bad
    .slice(0, NAMED)
    .map(({ number, reason }) => `${path}:${number} is passed over: ${reason}`);
  const left = bad.length - NAMED;
  if (left <= 0) return notes;
  return [
    ...notes,
    countOf(left, `more line of ${path} is passed over`, `more lines of ${path} are passed over`),
  ];
}

/**
 * The person's submissions, and the notes on lines of their file that are none. Throws `UserError` (io) where it cannot
 * be read.
 */
export function readSubmissions(runtime: Runtime): {
  readonly kept: readonly KeptSubmission[];
  readonly notes: readonly string[];
} {
  const path = submissionsFile(runtime);
  const { kept, bad } = readStore(path);
  return { kept, notes: badLineNotes(path, bad) };
}
