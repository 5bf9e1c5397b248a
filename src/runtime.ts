/** A place for text to go: the process's own stdout or stderr, or what a test puts there. */
export interface Sink {
  readonly isTTY: boolean;
  /** Width and height in cells; undefined where nobody knows. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  /**
   * Resolves when there is room for more, and bytes may be overwritten; rejects with `ClosedPipe` when the reader has gone,
   * or with the system's error.
   */
  write(text: string | Uint8Array): Promise<void>;
}

/** The reader of our output went away (`| head -1`). Not an error: the process ends with exit code 0. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** What is piped in, or typed where it is a terminal. */
export interface Source extends Iterable<Uint8Array> {
  readonly isTTY: boolean;
}

/** A program that shows text a screen at a time, on the terminal that stdout is. */
export interface Pager extends Pick<Sink, 'write'> {
  /** Says that the text is whole, and resolves when the person has left. */
  close(): Promise<void>;
}

/** How a process ended: with an exit code, by a signal, or because it could not be started. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: string | null;
  readonly reason: string | null;
}

/** A process of its own, whose output is read in the middle of a step: nothing else happens while `read` waits. */
export interface Child {
  /** What it has written next; null when it has ended, undefined when nothing has come for so many milliseconds. */
  read(milliseconds: number): Uint8Array | null | undefined;
  /** How it has ended; undefined before `read` has returned null. */
  readonly end: ChildEnd | undefined;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
}

/** Everything of the outside world that a command may touch. A test replaces it. */
export interface Runtime {
  /** What is piped in, read piece by piece as it is asked for: a list of any length is answered without holding it. */
  readonly stdin: Source;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The person's own folder. */
  readonly home: string;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The sample archive that is shipped with pwc. */
  readonly sampleArchive: string;
  /** What runs pwc, for `--version` and reports of mistakes: "node 24.21.0, linux". */
  readonly platform: string;
  /** The system, as Node names it: linux, darwin, win32 … */
  readonly system: string;
  /** Processor cores that may be used. */
  cores(): number;
  now(): Date;
  /** Starts a pager: a program and its arguments. Resolves with null where there is no such program. */
  startPager(words: readonly string[]): Promise<Pager | null>;
  /** Starts a module in a process of its own: its function `answer(input, write)` is called there. */
  startChild(script: string, input: string): Child;
  /**
   * Starts a browser: a program and its arguments, the address among them. Resolves when it has ended or is on its own:
   * true where it had nothing to complain of, false where there is no such program or it failed.
   */
  startBrowser(words: readonly string[]): Promise<boolean>;
  /**
   * Calls `listener` when the person presses Ctrl-C, or the process is told to end; the returned function stops
   * listening.
   */
  onInterrupt(listener: () => void): () => void;
}
