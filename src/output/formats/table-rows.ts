import { forceOnScreen } from '../arrange.ts';
import { cellText } from '../cell-text.ts';
import { type Column, isRightAligned, type List } from '../report.ts';
import type { Screen } from '../screen.ts';
import { displayWidth } from '../text-width.ts';
import { fitColumns } from './table-fit.ts';
import { layOut, type Piece } from './table-layout.ts';
import type { Pen } from './table-pen.ts';

/** How one table is drawn. */
export interface Drawing {
  readonly pen: Pen;
  readonly screen: Screen;
  /** Blanks before each line; the lines of groups have none. */
  readonly indent: number;
  readonly headers: boolean;
  /** Every column of the list, and nothing cut. */
  readonly wide: boolean;
  /** At most this many rows, 0 for all. */
  readonly limit: number;
  /** Rows with the same text stand under one line of it. */
  readonly group?: ((row: unknown) => string) | undefined;
}

/** What became of the rows: how many were drawn, and whether there were more. */
export interface Drawn {
  readonly rows: number;
  readonly isCut: boolean;
}

/** Widths are decided by this many rows. */
const measuredRows = 1000;
const laterRows = 100;

/**
 * The lines of a table, one for each row, without borders and without trailing blanks. Rows are read in batches, so
 * that a table of any length starts at once and never sits in memory.
 */
export function* drawTable(list: List, drawing: Drawing): Generator<string, Drawn> {
  const draw = createDrawer(list, drawing);
  let batch: unknown[] = [];
  let size = measuredRows;
  let rows = 0;
  let isCut = false;
  for (const row of groupRows(list.rows, drawing.group)) {
    if (drawing.limit > 0 && rows === drawing.limit) {
      isCut = true;
      break;
    }
    rows += 1;
    batch.push(row);
    if (batch.length < size) continue;
    yield* draw(batch);
    batch = [];
    size = laterRows;
  }
  if (batch.length > 0 || rows === 0) yield* draw(batch);
  return { rows, isCut };
}

/** Groups in the order of their first rows, and in a group the rows in their own order. */
function groupRows(rows: Iterable<unknown>, group: Drawing['group']): Iterable<unknown> {
  return group === undefined ? rows : [...Map.groupBy(rows, group).values()].flat();
}

/** The columns that the table shows if there is room. A list that names none for the screen shows all. */
function visibleColumns(list: List, isWide: boolean): readonly Column<unknown>[] {
  const shown = list.columns.filter((column) => column.screen !== undefined);
  if (isWide || shown.length === 0) return list.columns.map(forceOnScreen);
  return shown.toSorted((one, other) => (one.screen?.order ?? 0) - (other.screen?.order ?? 0));
}

type Draw = (rows: readonly unknown[]) => Generator<string>;

/** Draws batch after batch under one head. What it keeps from one to the next: the widths and the last group. */
function createDrawer(list: List, drawing: Drawing): Draw {
  const { pen, group } = drawing;
  const width = drawing.wide ? Number.POSITIVE_INFINITY : drawing.screen.width;
  const margin = ' '.repeat(drawing.indent);
  const columns = visibleColumns(list, drawing.wide);
  const heads = columns.map((column) => (drawing.headers ? headText(column, pen) : ''));
  let widths: readonly number[] | undefined;
  let lastName: string | undefined;
  return function* draw(batch) {
    const texts = [heads, ...batch.map((row) => columns.map((column) => bodyText(column, row, pen)))];
    const isFirst = widths === undefined;
    widths = decideWidths(columns, texts, width - drawing.indent, widths);
    const [head, ...lines] = drawLines(columns, texts, batch, widths, pen);
    if (isFirst && drawing.headers) yield `${margin}${head}\n`;
    for (const [index, row] of batch.entries()) {
      const name = group && pen.clean(group(row));
      if (name !== undefined && name !== lastName) yield `${pen.strong(pen.cut(name, width))}\n`;
      lastName = name;
      yield `${margin}${lines[index]}\n`;
    }
  };
}

function headText(column: Column<unknown>, pen: Pen): string {
  return pen.clean(column.screen?.title ?? column.key).toUpperCase();
}

function bodyText(column: Column<unknown>, row: unknown, pen: Pen): string {
  return pen.clean(column.screen?.text?.(row) ?? cellText(column.cell(row)));
}

/**
 * At first the widths that fit. Later, when rows come that were not measured, only a column that may not be cut
 * grows, at the cost of those that may (ranks get a digit more); the others keep their place.
 */
function decideWidths(
  columns: readonly Column<unknown>[],
  texts: readonly (readonly string[])[],
  room: number,
  before: readonly number[] | undefined,
): readonly number[] {
  const fittings = columns.map(({ screen }, index) => {
    const width = texts.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), 0);
    const { floor, leaves = 0 } = screen ?? {};
    const old = before?.[index];
    if (old === undefined) return { width, floor, leaves };
    return { width: old > 0 && floor === undefined ? Math.max(old, width) : old, floor, leaves: 0 };
  });
  return fitColumns(fittings, room);
}

/** The lines of the head and of the rows; `texts` has the head first. */
function drawLines(
  columns: readonly Column<unknown>[],
  texts: readonly (readonly string[])[],
  batch: readonly unknown[],
  widths: readonly number[],
  pen: Pen,
): readonly string[] {
  const kept = columns.map((column, index) => ({ column, index })).filter(({ index }) => widths[index]);
  const rows = texts.map((row, place) =>
    kept.map(({ column, index }): Piece => {
      const line = pen.cut(row[index] ?? '', widths[index] ?? 0);
      const dressed = place === 0 ? pen.dim(line) : dress(line, column, batch[place - 1], pen);
      return { dressed, width: displayWidth(line) };
    }),
  );
  return layOut(
    rows,
    kept.map(({ index }) => widths[index] ?? 0),
    kept.map(({ column }) => (isRightAligned(column) ? 'right' : 'left')),
  );
}

function dress(line: string, { screen }: Column<unknown>, row: unknown, pen: Pen): string {
  const styled = screen?.style === undefined ? line : pen[screen.style](line);
  return screen?.link === undefined ? styled : pen.link(styled, screen.link(row));
}
