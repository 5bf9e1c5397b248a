import Table from 'cli-table3';
import { gap } from './fit.ts';

/** A cell ready to be put in its place: `dressed` is its text with colours and links, `width` the cells it takes. */
export interface Piece {
  readonly dressed: string;
  readonly width: number;
}

const edges = [
  'top',
  'top-mid',
  'top-left',
  'top-right',
  'bottom',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left',
  'left-mid',
  'mid',
  'mid-mid',
  'right',
  'right-mid',
];
const chars = { ...Object.fromEntries(edges.map((edge) => [edge, ''])), middle: ' '.repeat(gap) };
// Without the empty lists cli-table3 colours heads and borders, in a pipe too.
const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };

/**
 * Lines of cells under each other, one for each row, without trailing blanks. Every piece fits its width, and no
 * width is 0. cli-table3 lays out a single row of full cells and every row is put into its places: it takes time
 * for each cell, more than linear in rows, and it measures some scripts unlike a terminal does.
 */
export function layOut(
  rows: readonly (readonly Piece[])[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[],
): readonly string[] {
  const table = new Table({ chars, style, colWidths: [...widths] });
  table.push(widths.map((width) => slot.repeat(width)));
  const between = table.toString().split(new RegExp(`${slot}+`));
  return rows.map((row) => {
    const cells = row.map((piece, index) => pad(piece, widths[index] ?? 0, aligns[index]));
    return between
      .map((text, index) => `${text}${cells[index] ?? ''}`)
      .join('')
      .trimEnd();
  });
}

/** Stands for a cell of the screen where a text will go. */
const slot = 'x';

function pad({ dressed, width }: Piece, columnWidth: number, align: 'left' | 'right' | undefined): string {
  const blanks = ' '.repeat(Math.max(0, columnWidth - width));
  return align === 'right' ? blanks + dressed : dressed + blanks;
}
