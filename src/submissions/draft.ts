import { UserError } from '../errors.ts';

/** What somebody submits, before it is checked. */
export interface Draft {
  /** Where it stands in what was read: `[2]`, `line 3`; null where it is alone. */
  readonly place: string | null;
  /** A JSON value; see `checkSubmission`. */
  readonly value: unknown;
  /** It was typed in flags, which are what an error has to name. */
  readonly isTyped?: true;
}

/** The error for a text that is not of the form it seems to be of. */
export function unreadable(name: string, reason: string, hints: readonly string[] = []): UserError {
  return new UserError('usage', `${name} ${reason}`, hints);
}
