import { UserError } from '../../errors.ts';
import { endingOf, type FormatName, formatOfFile } from '../formats.ts';
import type { Report } from '../report.ts';
import type { PrintOptions } from './options.ts';

/**
 * The rule of the house: what was asked for, else the file's ending, else what suits the answer and the place.
 * Throws `UserError` of kind `usage` for an ending of `FOREIGN`.
 */
export function chooseFormat(report: Report, options: PrintOptions, isTerminal: boolean): FormatName {
  const asked = options.format ?? formatOfFile(options.output ?? '') ?? refuseForeign(options);
  if (asked !== undefined) return asked;
  if (report.kind === 'list' && report.bibliography?.isAnswer) return 'bibtex';
  if (report.kind === 'list' && report.isExport) return 'csv';
  if (isTerminal) return 'table';
  // Whoever chooses columns in a pipe wants the rows, whole, and not the page around them.
  return report.kind === 'page' && report.inPipe === 'text' && !options.columns ? 'table' : 'tsv';
}

/** Endings of what pwc does not write, and what to take in its place. */
const FOREIGN: readonly (readonly [endings: RegExp, instead: string])[] = [
  [/^(?:png|jpe?g|gif|webp|pdf|eps)$/, 'A chart as a picture is svg, and as a page html.'],
  [/^(?:xlsx?|ods)$/, 'Spreadsheets open csv.'],
  [/^(?:enw|nbib|rdf)$/, 'Reference managers read bib and ris.'],
  [/^(?:zip|tar|t?gz|bz2|xz|zst|7z)$/, 'Pack it behind a pipe: --csv | gzip > rows.csv.gz'],
];

/** Text in a file that is called a picture or a workbook would be found out late, and so would a folder of that name. */
export function refuseForeign({ output = '', ids }: Pick<PrintOptions, 'output' | 'ids'>): undefined {
  const ending = endingOf(output);
  const [, instead] = FOREIGN.find(([endings]) => endings.test(ending)) ?? [];
  if (!ids && instead !== undefined) throw new UserError('usage', `pwc writes no ${ending}. ${instead}`);
}

/** A file whose ending asked for something that no format answers to. */
export function isGuess(name: FormatName, file: string, { format, ids }: PrintOptions): boolean {
  return endingOf(file) !== '' && !ids && format === undefined && name !== 'table' && !formatOfFile(file);
}
