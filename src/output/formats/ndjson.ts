import { mainList, type Report } from '../report.ts';
import { rowWriter, tight } from '../text/json-text.ts';

/** The main list as one JSON object a line; an empty list is no text at all. */
export function* text(report: Report): Generator<string> {
  const { columns, rows } = mainList(report);
  const write = rowWriter(columns, tight);
  for (const row of rows) yield `${write(row)}\n`;
}
