import { type Column, isRightAligned } from '../../report.ts';
import { displayWidth } from '../../text/text-width.ts';
import { layOut, type Piece } from './layout.ts';
import type { Pen } from './pen.ts';

/** Clean texts of a table, row by row; the first row is the head. */
export type Texts = readonly (readonly string[])[];

/** What the lines of a table are drawn with. A column of width 0 is not there. */
export interface Place {
  readonly widths: readonly number[];
  readonly pen: Pen;
  /** Whether a cell that is too long for its column is cut; otherwise it sticks out. */
  readonly cuts: boolean;
}

/** The lines of the head and of each row: one, or two where a cell that may not be cut needs one for itself. */
export function drawLines(
  columns: readonly Column<unknown>[],
  texts: Texts,
  rows: readonly unknown[],
  { widths, pen, cuts }: Place,
): readonly (readonly string[])[] {
  const kept = columns.map((column, index) => ({ column, index })).filter(({ index }) => widths[index]);
  const above = new Map<number, string>();
  const heads = cutHeads(texts[0] ?? [], widths, pen);
  const pieces = texts.map((row, place) =>
    kept.map(({ column, index }): Piece => {
      const text = row[index] ?? '';
      const width = widths[index] ?? 0;
      const isAlone = cuts && place > 0 && column.screen?.whole && displayWidth(text) > width;
      const cell = place === 0 ? (heads[index] ?? '') : pen.cut(text, width);
      const line = cuts && !isAlone ? cell : text;
      const dressed = place === 0 ? pen.dim(line) : dress(line, column, rows[place - 1], pen);
      if (!isAlone) return { dressed, width: displayWidth(line) };
      above.set(place, dressed);
      return { dressed: '', width: 0 };
    }),
  );
  const lines = layOut(
    pieces,
    kept.map(({ index }) => widths[index] ?? 0),
    kept.map(({ column }) => (isRightAligned(column) ? 'right' : 'left')),
  );
  return lines.map((line, place) => {
    const alone = above.get(place);
    return alone === undefined ? [line] : [alone, line].filter((text) => text !== '');
  });
}

/** The heads in the widths of their columns: in the middle those are cut that would else be told apart by nothing. */
function cutHeads(heads: readonly string[], widths: readonly number[], pen: Pen): readonly string[] {
  const cut = heads.map((head, index) => pen.cut(head, widths[index] ?? 0));
  const isAlike = (index: number) =>
    cut.some((other, place) => other === cut[index] && heads[place] !== heads[index]);
  return cut.map((line, index) =>
    isAlike(index) ? pen.cutMiddle(heads[index] ?? '', widths[index] ?? 0) : line,
  );
}

/** A line of a cell with its style, its marks and its link. */
export function dress(line: string, { screen }: Column<unknown>, row: unknown, pen: Pen): string {
  const plain = screen?.marks === undefined ? line : markWords(line, screen.marks, pen);
  const styled = screen?.style === undefined ? plain : pen[screen.style](plain);
  return screen?.link === undefined ? styled : pen.link(styled, screen.link(row));
}

function markWords(line: string, isMarked: (word: string) => boolean, pen: Pen): string {
  return line.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isMarked(word) ? pen.strong(word) : word));
}
