import type { Leaderboard } from '../../archive/leaderboards.ts';
import type { UserErrorKind } from '../../errors.ts';

/** Why a result is not kept, and what to type or look at next. */
export interface Problem {
  readonly kind: UserErrorKind;
  readonly message: string;
  readonly hints: readonly string[];
}

/** The leaderboard that a result is for. */
export interface Found {
  readonly board: Leaderboard;
  readonly notes: readonly string[];
}
