import type { FormatName } from '../formats.ts';
import type { Provenance } from '../provenance.ts';
import type { ColorWish } from '../screen.ts';

/** What the flags that every command has say about its output. */
export interface PrintOptions {
  /** Without it: the ending of `output`, else what suits the kind of answer and the place it goes to. */
  readonly format?: FormatName | undefined;
  /** Columns of the main list, in the order wanted. */
  readonly columns?: readonly string[] | undefined;
  /** A column of the main list; with a leading "-" the largest first. */
  readonly sort?: string | undefined;
  /**
   * Rows of the main list, 0 for all; without it a table on a terminal has 30, unless the list is whole, and everything
   * else all.
   */
  readonly limit?: number | undefined;
  /** A file; "-" is stdout. */
  readonly output?: string | undefined;
  /** Whether `output` may replace a file. */
  readonly force?: boolean | undefined;
  /** Only the id of each row of the main list. */
  readonly ids?: boolean | undefined;
  /** An answer without rows ends with the exit code of a name that is not there. */
  readonly exitStatus?: boolean | undefined;
  readonly noHeaders?: boolean | undefined;
  /** LaTeX: the second best score of a column is underlined. */
  readonly underlineSecond?: boolean | undefined;
  readonly wide?: boolean | undefined;
  readonly safeCsv?: boolean | undefined;
  /** No notes on stderr. */
  readonly quiet?: boolean | undefined;
  /** Long output goes straight to the terminal. */
  readonly noPager?: boolean | undefined;
  /** Where the answer comes from, if that is to be told with it. */
  readonly source?: Provenance | undefined;
  readonly color: ColorWish;
  readonly ascii?: boolean | undefined;
}

/** The file that the answer goes to; undefined for stdout. */
export function fileOf({ output }: Pick<PrintOptions, 'output'>): string | undefined {
  return output === '-' ? undefined : output;
}
