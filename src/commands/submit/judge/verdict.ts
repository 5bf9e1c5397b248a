import type { Archive } from '../../../archive/archive.ts';
import type { Leaderboard } from '../../../archive/leaderboards/leaderboards.ts';
import type { UserErrorKind } from '../../../errors.ts';
import type { KeptSubmission } from '../../../submissions/submission.ts';

/** Why a result is not kept, and what to type or look at next. */
export interface Problem {
  readonly kind: UserErrorKind;
  readonly message: string;
  readonly hints: readonly string[];
}

/** The leaderboard that a result is for. */
export interface FoundPlace {
  readonly board: Leaderboard;
  readonly notes: readonly string[];
}

/** What results are judged by. */
export interface Grounds {
  readonly archive: Archive;
  /** What was submitted before. */
  readonly kept: readonly KeptSubmission[];
  /** Leaderboards by their ids that were read already, with what was submitted before among their rows. */
  readonly boards: ReadonlyMap<number, Leaderboard>;
  /** Where in what is submitted now those results stand that were judged before, by their ids. */
  readonly places: ReadonlyMap<string, string | null>;
  /** Whether names may be new. */
  readonly mayBeNew: boolean;
  readonly now: Date;
}
