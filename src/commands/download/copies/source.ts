import type { Connection } from '../network/connection.ts';
import type { Retrying } from '../network/retry.ts';

/** A copy of the dumps, and the way to it. */
export interface Source extends Retrying {
  /** Ends with a slash. */
  readonly base: URL;
  /** It was named by the person, and may be a plain folder instead of a hub. */
  readonly isMirror: boolean;
  readonly connection: Connection;
}
