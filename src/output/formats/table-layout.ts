import Table from 'cli-table3';
import { gap } from './table-fit.ts';

/** A cell ready to be put in its place: `dressed` is its text with colours and links, `width` the cells it takes. */
export interface Piece {
  readonly dressed: string;
  readonly width: number;
}

const edges = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
];
const chars = { ...Object.fromEntries(edges.map((edge) => [edge, ''])), middle: ' '.repeat(gap) };
// Without the empty lists cli-table3 colours heads and borders, in a pipe too.
const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };

/** cli-table3 is quadratic in rows: 20,000 rows at once take many times as long as 200 times 100. */
const rowsAtOnce = 100;

/**
 * Lines of cells under each other, one for each row, without trailing blanks. Every piece fits its width, and no
 * width is 0.
 */
export function layOut(
  rows: readonly (readonly Piece[])[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[],
): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    lines.push(...layOutBatch(rows.slice(start, start + rowsAtOnce), widths, aligns));
  }
  return lines;
}

function layOutBatch(
  rows: readonly (readonly Piece[])[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[],
): readonly string[] {
  const table = new Table({ chars, style, colWidths: [...widths], colAligns: [...aligns] });
  table.push(...rows.map((row) => row.map(({ width }) => standIn(width))));
  const pieces = rows.flat().filter(({ width }) => width > 0);
  let next = 0;
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd().replace(/\uE000\uE001*/g, () => pieces[next++]?.dressed ?? ''));
}

/** cli-table3 measures some scripts unlike a terminal does, and would cut them; so it lays out signs of width 1. */
function standIn(width: number): string {
  return width === 0 ? '' : `\uE000${'\uE001'.repeat(width - 1)}`;
}
