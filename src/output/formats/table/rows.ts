import { type Column, forceOnScreen, type List } from '../../report.ts';
import type { Screen } from '../../screen.ts';
import { cellText } from '../../text/cell-text.ts';
import { nameInHead } from '../../text/name-in-head.ts';
import { displayWidth } from '../../text/text-width.ts';
import { fitColumns } from './fit.ts';
import { drawLines, dress, type Texts } from './lines.ts';
import type { Pen } from './pen.ts';

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
  /** Without rows there is no head either. */
  readonly skipsEmpty?: boolean;
}

/**
 * What became of the rows: the first of them, how many were drawn, and whether there were more; and of the columns:
 * those to be missed.
 */
export interface Drawn {
  readonly first: unknown;
  readonly rows: number;
  readonly isCut: boolean;
  readonly left: readonly string[];
}

/** Widths are decided by this many rows. */
const measuredRows = 1000;
const laterRows = 100;
/** A column of text that nobody has asked for or given a place is worth that much room. */
const readable = 20;
/** Where nothing is cut a longer cell sticks out, or one abstract would pad every row of its column to its length. */
const mostPadded = 100;

/**
 * The lines of a table without borders and without trailing blanks: one for each row, and on a terminal one more for a
 * cell that may not be cut and is too long. Only a terminal has a width to fit. Rows are read in batches, so that a
 * table of any length starts at once and never sits in memory.
 */
export function* drawTable(list: List, drawing: Drawing): Generator<string, Drawn> {
  const draw = createDrawer(list, drawing);
  let batch: unknown[] = [];
  let size = measuredRows;
  let first: unknown;
  let rows = 0;
  let isCut = false;
  let left: readonly string[] = [];
  for (const row of groupRows(list.rows, drawing.group)) {
    if (drawing.limit > 0 && rows === drawing.limit) {
      isCut = true;
      break;
    }
    if (rows === 0) first = row;
    rows += 1;
    batch.push(row);
    if (batch.length < size) continue;
    left = yield* draw(batch);
    batch = [];
    size = laterRows;
  }
  if (batch.length > 0 || (rows === 0 && !drawing.skipsEmpty)) left = yield* draw(batch);
  return { first, rows, isCut, left };
}

/** Groups in the order of their first rows, and in a group the rows in their own order. */
function groupRows(rows: Iterable<unknown>, group: Drawing['group']): Iterable<unknown> {
  return group === undefined ? rows : [...Map.groupBy(rows, group).values()].flat();
}

/** The columns that the table shows if there is room. A list that names none for the screen shows all. */
function visibleColumns(list: List, { wide, screen }: Drawing): readonly Column<unknown>[] {
  const shown = list.columns.filter((column) => column.screen !== undefined);
  if (wide || shown.length === 0) return forceOnScreen(list.columns, readable);
  return shown
    .filter(({ screen: column }) => !(screen.terminal && column?.inHeading))
    .filter(({ screen: column }) => !column?.inGroup && !column?.below)
    .toSorted((one, other) => (one.screen?.order ?? 0) - (other.screen?.order ?? 0));
}

type Draw = (rows: readonly unknown[]) => Generator<string, readonly string[]>;

/** Draws batch after batch under one head. What it keeps from one to the next: the widths and the last group. */
function createDrawer(list: List, drawing: Drawing): Draw {
  const { pen, group, screen } = drawing;
  const room = screen.terminal && !drawing.wide ? screen.width : Number.POSITIVE_INFINITY;
  const margin = ' '.repeat(drawing.indent);
  const columns = visibleColumns(list, drawing);
  const heads = columns.map((column) => (drawing.headers ? headText(column, pen) : ''));
  let widths: readonly number[] | undefined;
  let lastName: string | undefined;
  return function* draw(batch) {
    const texts = [heads, ...batch.map((row) => columns.map((column) => bodyText(column, row, pen)))];
    const isFirst = widths === undefined;
    widths = decideWidths(columns, texts, room - drawing.indent, widths);
    const [[head = ''] = [], ...rows] = drawLines(columns, texts, batch, {
      widths,
      pen,
      cuts: Number.isFinite(room),
    });
    if (isFirst && drawing.headers) yield `${margin}${head}\n`;
    for (const [index, row] of batch.entries()) {
      const name = group && pen.clean(group(row));
      if (name !== undefined && name !== lastName) yield `${pen.strong(pen.cut(name, room))}\n`;
      lastName = name;
      for (const line of rows[index] ?? []) yield `${margin}${line}\n`;
      for (const line of linesBelow(list, row, drawing)) yield `${margin}${line}\n`;
    }
    return columns
      .filter(({ screen }, index) => screen?.isMissed && widths?.[index] === 0)
      .map(({ key }) => key);
  };
}

/** The cells of a row that have lines of their own. Where columns were asked for they stand in their places. */
function linesBelow(list: List, row: unknown, { pen, screen, indent, wide }: Drawing): readonly string[] {
  if (wide || !screen.terminal) return [];
  return list.columns.flatMap((column) => {
    const text = column.screen?.below ? bodyText(column, row, pen) : '';
    if (text === '') return [];
    const room = Math.max(screen.width - indent - below.length, 1);
    return [below + dress(pen.cut(text, room), column, row, pen)];
  });
}

const below = '    ';

function headText(column: Column<unknown>, pen: Pen): string {
  const title = pen.clean(column.screen?.title ?? column.key);
  return column.screen?.isName ? nameInHead(title) : title.toUpperCase();
}

function bodyText(column: Column<unknown>, row: unknown, pen: Pen): string {
  const { text, branch } = column.screen ?? {};
  const body = pen.clean(text?.(row) ?? cellText(column.cell(row)));
  if (branch === undefined) return body;
  return `${branch(row).replace(/\S+/g, pen.clean)}${body}`;
}

/**
 * At first the widths that fit. Later, when rows come that were not measured, only a column that may not be cut
 * grows, at the cost of those that may (ranks get a digit more); the others keep their place.
 */
function decideWidths(
  columns: readonly Column<unknown>[],
  texts: Texts,
  room: number,
  before: readonly number[] | undefined,
): readonly number[] {
  const isEndless = !Number.isFinite(room);
  const fittings = columns.map(({ screen }, index) => {
    const all = texts.map((row) => displayWidth(row[index] ?? ''));
    const widest = all.reduce((most, width) => Math.max(most, width), 0);
    const width = isEndless ? Math.min(widest, mostPadded) : widest;
    const { floor, leaves = 0 } = screen ?? {};
    const old = before?.[index];
    const cells = all.slice(1).reduce((most, cell) => Math.max(most, cell), 0);
    if (old === undefined) {
      const isEmpty = all.length > 1 && cells === 0;
      return { width, floor, leaves, isEmpty, cells };
    }
    return { width: old > 0 && floor === undefined ? Math.max(old, cells) : old, floor, leaves: 0 };
  });
  return fitColumns(fittings, room);
}
