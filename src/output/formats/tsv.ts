import type { Look } from '../format.ts';
import { mainList, type Report } from '../report.ts';
import type { Screen } from '../screen.ts';
import { cellText } from '../text/cell-text.ts';

/** Everything that some reader takes for a tab or the end of a line. */
const breaks = /[\t\n\v\f\r\x1c-\x1e\u0085\u2028\u2029]+/g;

/**
 * Tab-separated values of the main list, for `cut` and `awk`: one row a line, never a quote. Tabs and line breaks
 * inside a value become one blank.
 */
export function* text(report: Report, _screen: Screen, look: Look): Generator<string> {
  const { columns, rows } = mainList(report);
  if (look.headers) yield lineText(columns.map((column) => column.key));
  for (const row of rows) yield lineText(columns.map((column) => cellText(column.cell(row))));
}

function lineText(values: readonly string[]): string {
  return `${values.map((value) => value.replace(breaks, ' ')).join('\t')}\n`;
}
