import papaparse from 'papaparse';
import type { Look } from '../format.ts';
import { type List, mainList, type Report } from '../report.ts';
import type { Screen } from '../screen.ts';
import { cellText } from '../text/cell-text.ts';

/**
 * papaparse has no writer that streams, and is slower by the row. In texts of more than some 100 KB the whole would take
 * twice as long, since V8 asks the system anew for the memory of each. In UTF-16 units.
 */
const textAtOnce = 16_384;

/**
 * What a spreadsheet takes for a formula, plain numbers (-0.31, +3.2%, -1e-5) excepted. papaparse's own pattern
 * spoils such numbers, and misses cells with a line break.
 */
const formula = /^(?:[=@\t\r]|[+-](?!(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*%?$))/;

/** CSV of the main list after RFC 4180, with `\n` between the rows. A reader gets back exactly the text that was there. */
export function* text(report: Report, _screen: Screen, look: Look): Generator<string> {
  const list = mainList(report);
  const fields = list.columns.map((column) => column.key);
  if (look.headers) yield csvText(fields, [fields], look.safeCsv);
  for (const batch of batches(list)) yield csvText(fields, batch, look.safeCsv);
}

function* batches({ columns, rows }: List): Generator<string[][]> {
  let batch: string[][] = [];
  let length = 0;
  for (const row of rows) {
    const cells = columns.map((column) => cellText(column.cell(row)));
    batch.push(cells);
    // An empty cell takes room too: its comma.
    for (const cell of cells) length += cell.length + 1;
    if (length < textAtOnce) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

function csvText(fields: string[], data: string[][], isSafe: boolean): string {
  const lines = papaparse.unparse(
    { fields, data },
    {
      header: false,
      newline: '\n',
      escapeFormulae: isSafe ? formula : false,
      // An empty cell alone in its row would be an empty line, which readers skip.
      quotes: (value) => fields.length === 1 && value === '',
    },
  );
  return `${lines}\n`;
}
