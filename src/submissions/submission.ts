import { createHash } from 'node:crypto';
import type { LeaderboardRow } from '../model.ts';

/** A result that a person adds to a leaderboard: a row of it, and which one it is. */
export interface Submission extends LeaderboardRow {
  readonly task: string;
  readonly dataset: string;
  readonly model: string;
  /** Where the scores are claimed, an address. */
  readonly source: string | null;
}

/** A submission that is kept. */
export interface KeptSubmission extends Submission {
  readonly id: string;
  /** When it was submitted, in ISO form; null for a line that somebody wrote by hand without it. */
  readonly submittedAt: string | null;
}

/** In so many hexadecimal digits two submissions of one person have one id in a million years. */
const ID_LENGTH = 8;

/** The id of a submission: that of what it says, so that the same one has the same id wherever it is kept. */
export function submissionId(submission: Submission): string {
  const { task, dataset, model, scores, paperUrl, paperTitle, date } = submission;
  const { codeLinks, usesExtraData, source } = submission;
  const links = codeLinks.map(({ title, url }) => [title, url]);
  const parts = [task, dataset, model, [...scores], paperUrl, paperTitle, date, links, usesExtraData, source];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, ID_LENGTH);
}
