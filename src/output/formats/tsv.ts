import { cellText } from '../cell-text.ts';
import type { Look } from '../format.ts';
import { mainList, type Report } from '../report.ts';
import type { Screen } from '../screen.ts';

/** Everything that some reader takes for a tab or the end of a line. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Tab-separated values of the main list, for `cut` and `awk`: one row a line, never a quote. Tabs and line breaks
 * inside a value become one blank.
 */
export function* text(report: Report, _screen: Screen, look: Look): Generator<string> {
  const { columns, rows } = mainList(report);
  if (look.headers) yield `${columns.map((column) => column.key).join('\t')}\n`;
  for (const row of rows) {
    const values = columns.map((column) => cellText(column.cell(row)).replace(breaks, ' '));
    yield `${values.join('\t')}\n`;
  }
}
