/** How long to go on when the network fails. Times in milliseconds. */
export interface Patience {
  /** So many tries in a row may come to nothing. */
  readonly tries: number;
  /** The wait after the first failure; each further one is twice as long, up to `longestWait`. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** A host that asks for a longer wait than this is not waited for. */
  readonly longestRetryAfter: number;
  /** A request is given up when no byte came for so long. */
  readonly stallAfter: number;
}

/**
 * What a download has outside of tests: up to a minute of failures in a row, and five minutes where the host asks for
 * them.
 */
export const defaultPatience: Patience = {
  tries: 6,
  firstWait: 1_000,
  longestWait: 30_000,
  longestRetryAfter: 300_000,
  stallAfter: 30_000,
};
