/** What the process's exit code says. Scripts rely on these numbers; they change only with a major version. */
export const ExitCode = {
  ok: 0,
  notFound: 1,
  usage: 2,
  ambiguous: 3,
  archive: 4,
  io: 5,
  bug: 70,
  interrupted: 130,
} as const;

/** One of these numbers. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Why there is no answer, where that is not a bug of ours. */
export type UserErrorKind = Exclude<keyof typeof ExitCode, 'ok' | 'bug'>;

/**
 * Something the person at the terminal can mend. `message` says what was asked and what exists, in one line
 * without the leading "pwc:"; `hints` are the lines under it, each a thing to type or to look at.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly kind: UserErrorKind;
  readonly hints: readonly string[];
  /** The flag to leave out of the lines that are offered, which have another in its place: "--task". */
  readonly wrongFlag: string | undefined;

  /** The import is a bundle of its own, with its own copy of this class: what it throws is known by the name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'UserError';
  }

  constructor(
    kind: UserErrorKind,
    message: string,
    hints: readonly string[] = [],
    cause?: unknown,
    wrongFlag?: string,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.hints = hints;
    this.wrongFlag = wrongFlag;
  }

  get exitCode(): ExitCode {
    return ExitCode[this.kind];
  }
}

/** What the system gave as the reason: "no space left on device" of `ENOSPC: no space left on device, write`. */
export function systemReason(error: Error): string {
  return /^[A-Z][A-Z0-9]+: (.*?)(?:, [a-z_]+(?: .*)?)?$/s.exec(error.message)?.[1] ?? error.message;
}
