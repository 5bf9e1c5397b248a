/**
 * pwc for Node programs: the questions of the command line, with values for answers. A name is looked up first and
 * gives ids, an id is read, and a leaderboard that was read can be ranked anew. Everything is synchronous.
 * What cannot be answered is a `UserError`, whose `kind` says why: `archive` for a missing or unreadable archive,
 * `notFound` for the id of no paper or leaderboard where one is read, and for a metric that a leaderboard does not have,
 * `usage` for a bound that is no score and a date that is none. Results and repositories of an id of nothing are none.
 */

export { type Archive, openArchive } from './archive/archive.ts';
export { type PaperRepository, readRepositories } from './archive/code/repositories.ts';
export {
  type Leaderboard,
  type LeaderboardEntry,
  type LeaderboardSummary,
  type Metric,
  readLeaderboard,
  readLeaderboardSummaries,
  type Score,
} from './archive/leaderboards/leaderboards.ts';
export { findLeaderboards } from './archive/leaderboards/names.ts';
export { type RankedScore, readPaperResults } from './archive/leaderboards/results.ts';
export {
  type Candidate,
  type Choice,
  chooseCandidate,
  type Hits,
  type Step,
} from './archive/names/ladder.ts';
export { type PaperCard, readPaper } from './archive/papers/cards.ts';
export { findPapers } from './archive/papers/names/names.ts';
export { type PaperSummary, readPaperSummaries } from './archive/papers/papers.ts';
export type { RankedEntry } from './commands/leaderboard/leaderboard-columns.ts';
export type { MetricBound } from './commands/leaderboard/ranking/bounds.ts';
export type { Placement } from './commands/leaderboard/ranking/placement.ts';
export {
  type LeaderboardWish,
  type RankedLeaderboard,
  rankLeaderboard,
} from './commands/leaderboard/ranking/ranking.ts';
export { UserError, type UserErrorKind } from './errors.ts';
export type * from './model.ts';
export type { Filter } from './ranking/filter.ts';
export { directionByName } from './ranking/metric/direction.ts';
export { type Contender, type Ranked, rankContenders } from './ranking/order.ts';
export { readColumn } from './ranking/score/column.ts';
