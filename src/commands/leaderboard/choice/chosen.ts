import type { Hits } from '../../../archive/names/ladder.ts';

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

/** All leaderboards: what `pwc rank` lists where nothing is named. */
export interface AllLeaderboards extends Pick<LeaderboardChoice, 'isSpam' | 'notes'> {
  readonly kind: 'all';
  readonly ids: undefined;
}

/** Words that lead to no answer; `explainUndecided` makes an error of them that offers what exists. */
export type Undecided =
  | {
      readonly kind: 'several';
      readonly of: 'leaderboard' | 'task' | 'benchmark' | 'family';
      readonly hits: Hits;
    }
  | { readonly kind: 'unknown' };
