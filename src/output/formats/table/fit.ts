/** A column that wants its place in a table. Widths are in cells. */
export interface Fitting {
  /** The width that shows every cell whole. */
  readonly width: number;
  /** Least width of a column that may be cut; undefined for one that may not. */
  readonly floor: number | undefined;
  /** Of one that may not be cut the width of its cells: in the last resort its head is cut, as long as they stay whole. */
  readonly cells?: number;
  /** Columns leave in order of this number, highest first; 0 never leaves. */
  readonly leaves: number;
  /** It has a head and nothing under it. */
  readonly isEmpty?: boolean;
}

/** Blanks between two columns. */
export const gap = 2;

/**
 * Widths for columns side by side in `room` cells, 0 for a column that left. The widest column that may be cut shrinks
 * first, down to its floor; when all stand at their floors, columns leave: empty ones before any shrinks. Where even
 * that is not enough, columns are cut that should not be, and the last ones go: a table is never wider than its room.
 */
export function fitColumns(columns: readonly Fitting[], room: number): readonly number[] {
  const isTight = totalWidth(columns.map(({ width }) => width)) > room;
  let kept: readonly Fitting[] = columns.map((column) =>
    column.width === 0 || (isTight && column.isEmpty && column.leaves > 0) ? gone : column,
  );
  for (;;) {
    const widths = shrink(kept, room);
    if (totalWidth(widths) <= room) return widths;
    const next = kept.reduce((most, column) => (column.leaves >= most.leaves ? column : most), gone);
    if (next.leaves === 0) return squeeze(kept, room);
    kept = kept.map((column) => (column === next ? gone : column));
  }
}

/** The width of columns side by side, the blanks between them included. */
export function totalWidth(widths: readonly number[]): number {
  const shown = widths.filter((width) => width > 0);
  return shown.reduce((sum, width) => sum + width, 0) + gap * Math.max(shown.length - 1, 0);
}

const gone: Fitting = { width: 0, floor: undefined, leaves: 0 };

/** Takes cells from the widest column above its floor (of equals the last), one by one, until all fit or none is left. */
function shrink(columns: readonly Fitting[], room: number): readonly number[] {
  const widths = columns.map((column) =>
    column.floor === undefined ? column.width : Math.min(column.width, room),
  );
  for (let excess = totalWidth(widths) - room; excess > 0; excess -= 1) {
    let widest = -1;
    for (const [index, { floor }] of columns.entries()) {
      const width = widths[index] ?? 0;
      if (floor !== undefined && width > Math.max(floor, 1) && width >= (widths[widest] ?? 0)) widest = index;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** So little of a text is left on a narrow screen before what should not be cut is: half a number is a wrong one. */
const leastText = 4;

/** And so little of a head, which is still told apart from the others. */
const leastHead = 12;

/**
 * The last resort, for a very narrow screen: the heads of columns that should not be cut are cut; else texts stand in a few
 * cells; where even that is too much every column may be cut to one cell, and the last ones leave.
 */
function squeeze(columns: readonly Fitting[], room: number): readonly number[] {
  const headless = columns.map(({ floor, cells = Number.POSITIVE_INFINITY, ...column }) => ({
    ...column,
    floor: floor ?? Math.min(Math.max(cells, leastHead), column.width),
  }));
  const readable = shrink(headless, room);
  if (totalWidth(readable) <= room) return readable;
  const isText = ({ floor, width }: Fitting) => floor !== undefined && floor < width;
  const cut = columns.map((column, index) =>
    isText(column) ? { ...column, floor: leastText } : (headless[index] ?? column),
  );
  const widths = shrink(cut, room);
  if (totalWidth(widths) <= room) return widths;
  const bare = columns.map((column, index) =>
    column.width > 0 ? { ...column, width: widths[index] ?? 0, floor: 1 } : gone,
  );
  for (let last = bare.length; last > 0; last -= 1) {
    const widths = shrink(
      bare.map((column, index) => (index < last ? column : gone)),
      room,
    );
    if (totalWidth(widths) <= room) return widths;
  }
  return bare.map(() => 0);
}
