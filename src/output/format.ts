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

/** A format turns a report into text, piece by piece, reading rows only as the pieces are asked for. */
export interface Format {
  text(report: Report, screen: Screen, look: Look): Iterable<string>;
}
