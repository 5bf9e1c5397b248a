import type { Sink } from '../runtime.ts';
import type { Report } from './report.ts';
import type { Screen } from './screen.ts';

/** What a person asked about the look of the output, for the formats it concerns. */
export interface Look {
  /** Whether the names of the columns stand above the rows. */
  readonly headers: boolean;
  /** Tables: every column, nothing cut. */
  readonly wide: boolean;
  /** CSV: guard against cells that a spreadsheet would run as a formula. */
  readonly safeCsv: boolean;
  /** Tables: at most this many rows of the main list, 0 for all; undefined for what suits the screen. */
  readonly limit: number | undefined;
  /** Tables: no remarks under them. */
  readonly quiet: boolean;
  /** LaTeX: the second best score of a column is underlined. */
  readonly underlineSecond: boolean;
}

/** A format of text, made piece by piece: rows are read only as the pieces are asked for. */
export interface TextFormat {
  text(report: Report, screen: Screen, look: Look): Iterable<string>;
}

/** A format of bytes, which is for files and pipes. It reads rows as the sink takes them, and may use so many cores. */
export interface BinaryFormat {
  binary(report: Report, sink: Pick<Sink, 'write'>, cores: number): Promise<void>;
}

/** How a report becomes text or bytes. */
export type Format = TextFormat | BinaryFormat;
