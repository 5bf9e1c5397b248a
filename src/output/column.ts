import type { Citation, Direction } from '../model.ts';

/** One value in any format. Arrays stay arrays in JSON and are joined with "; " elsewhere. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell };

/**
 * What a column holds, so that alignment and typed formats need no guess. `nested` is for JSON alone; `citation` is the key
 * that a row's paper is cited by.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'texts' | 'nested' | 'citation';

/** How a column looks in a table for people. Columns without it appear there only when asked for (`--wide`, `--columns`). */
export interface ScreenColumn<Row> {
  /** Head of the column as a person reads it, e.g. `F1 ↑`. */
  readonly title: string;
  /** The title is a name that was not made for a head, as that of a metric or a model: its capitals may mean something. */
  readonly isName?: true;
  /**
   * Columns leave a narrow table in order of this number, highest first; 0 never leaves. Empty ones leave before all
   * others.
   */
  readonly leaves: number;
  /** Should it leave, a line under the table says so. */
  readonly isMissed?: boolean;
  /** Columns of a table stand in order of this number, 0 if absent; of equals as the list has them. */
  readonly order?: number;
  /** A shrinking column keeps at least this many cells of width. Without it the column is never cut. */
  readonly floor?: number;
  /** What a person reads in place of the cell (a month for a date). One line, any characters. */
  readonly text?: (row: Row) => string;
  /** Drawn before the text, blanks as they stand: the branches of a tree, the mark of the best of a row. */
  readonly branch?: (row: Row) => string;
  /** The text says less than the cell, or something else too: whoever asks for the column by its key gets the cell. */
  readonly abridged?: true;
  /** Never cut: a cell that is too long for its place has a line for itself, and the rest of the row stands below. */
  readonly whole?: true;
  /** The list's heading says it of all rows, so that a terminal does without the column. */
  readonly inHeading?: boolean;
  /** The rows stand in groups under lines that say it, so that a table does without the column. */
  readonly inGroup?: boolean;
  readonly align?: 'left' | 'right';
  readonly style?: 'strong' | 'dim';
  /** Where the cell leads on a terminal that knows links. */
  readonly link?: (row: Row) => string | null;
  /** Which words of the cell are strong. */
  readonly marks?: (word: string) => boolean;
  /**
   * On a terminal the cell stands in a line of its own below the rest of its row, where it is not empty; a table in a
   * pipe has it only if asked.
   */
  readonly below?: true;
}

/** A column of a list. `key` (snake_case) and `type` are a public interface. */
export interface Column<Row> {
  readonly key: string;
  readonly type: ColumnType;
  readonly cell: (row: Row) => Cell;
  /** The number that `--sort` goes by where the cell is a text that stands for one; null for one that cannot be read. */
  readonly sortBy?: (row: Row) => number | null;
  /** Where the column holds scores that are compared with each other by `sortBy`: which of them are the better ones. */
  readonly better?: Direction;
  /**
   * Where scores are compared along a row: the place of this one in it, 1 for the best; null for one that does not
   * compete.
   */
  readonly place?: (row: Row) => number | null;
  /** The paper that the whole column is about; LaTeX cites it in the head. */
  readonly paper?: () => Citation;
  readonly screen?: ScreenColumn<Row>;
}

/** A column that needs no more than a key, a type and a cell, and `screen` where a table for people has a place for it. */
export function column<Row, Key extends string>(
  key: Key,
  type: ColumnType,
  cell: (row: Row) => Cell,
  screen?: ScreenColumn<Row>,
): Column<Row> & { readonly key: Key } {
  return screen === undefined ? { key, type, cell } : { key, type, cell, screen };
}

/** The keys of columns, in their order. */
export function keysOf(columns: readonly Pick<Column<never>, 'key'>[]): readonly string[] {
  return columns.map(({ key }) => key);
}

/** The columns, of which the one with that key looks another way on a screen; one that has no place there stays so. */
export function changeScreen<Row>(
  columns: readonly Column<Row>[],
  key: string,
  change: Partial<ScreenColumn<Row>>,
): readonly Column<Row>[] {
  return columns.map((one) =>
    one.key === key && one.screen !== undefined ? { ...one, screen: { ...one.screen, ...change } } : one,
  );
}

/**
 * The columns as a table shows them that were asked for: where they stand, each cell as it is and not in short, under
 * its key if it has no head of its own. Columns of text may be cut to `floor` cells. Where there is no room for all even
 * so, the last ones leave and are told of.
 */
export function forceOnScreen(
  columns: readonly Column<unknown>[],
  floor: number,
): readonly Column<unknown>[] {
  const titles = columns.map(({ key, screen }) =>
    (screen?.abridged ? key : (screen?.title ?? key)).toLowerCase(),
  );
  return columns.map((column, index) => {
    const isLong = column.type === 'text' || column.type === 'texts' || column.type === 'nested';
    const { text, title: own = column.key, below: _, ...screen } = column.screen ?? {};
    // Its title alone would not tell it from another one.
    const isShared = titles.some((title, at) => title === titles[index] && at !== index);
    const title = isShared ? column.key : own;
    const shown = column.screen?.abridged ? { title: column.key } : { title, ...(text && { text }) };
    const place = { leaves: index, order: 0, inHeading: false, inGroup: false, isMissed: true };
    const cut = isLong && !column.screen?.whole && column.screen?.align !== 'right' ? { floor } : {};
    return { ...column, screen: { ...screen, ...cut, ...shown, ...place } };
  });
}

/** Whether a column's cells stand at its right edge: as its `align` says, else when they are numbers. */
export function isRightAligned(column: Column<unknown>): boolean {
  const align = column.screen?.align;
  return align === undefined ? column.type === 'integer' || column.type === 'number' : align === 'right';
}
