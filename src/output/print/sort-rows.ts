import type { Cell, Column } from '../report.ts';
import { cellText } from '../text/cell-text.ts';
import { compareTexts } from '../text/compare-texts.ts';

/** A fixed locale, so that the order is the same on every machine; digits inside a text count as numbers. */
let collator: Intl.Collator | undefined;

/**
 * The rows by one column. Numbers go by their value, also where the archive holds them as text: by the number that the
 * column says was read from it, else by the one that the text begins with ("9.5", "88.5%", "70.3 ± 0.2"); after them,
 * in both directions, comes other text by the alphabet, and last what is missing. Equals keep their order. Reads all
 * rows, when the first is asked for, and keeps few more than the `limit` first of them at a time; 0 for all.
 */
export function* sortRows(
  rows: Iterable<unknown>,
  column: Column<unknown>,
  isDescending: boolean,
  limit = 0,
): Generator<unknown> {
  const { sortBy } = column;
  const keyed: { readonly row: unknown; readonly key: SortKey }[] = [];
  const sort = () =>
    keyed.sort(
      (one, other) =>
        kindOf(one.key) - kindOf(other.key) || (isDescending ? -1 : 1) * compareKeys(one.key, other.key),
    );
  for (const row of rows) {
    keyed.push({ row, key: sortBy ? sortBy(row) : sortKey(column.cell(row)) });
    if (limit === 0 || keyed.length < limit + keptBeside) continue;
    sort();
    keyed.length = limit;
  }
  for (const { row } of sort()) yield row;
}

/** So many rows are gathered before those beyond the limit are dropped. */
const keptBeside = 1000;

type SortKey = number | string | null;

function sortKey(cell: Cell): SortKey {
  if (typeof cell === 'number') return Number.isNaN(cell) ? null : cell;
  if (typeof cell === 'boolean') return Number(cell);
  if (cell === null) return null;
  const text = cellText(cell);
  const digits = numberText.exec(text)?.[1];
  return digits === undefined ? text : Number(digits);
}

/** A number, alone or followed by a percent sign, a spread or a remark in brackets. A date is none. */
const numberText = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(?:$|%|±|\(|\+\/?-)/i;

function kindOf(key: SortKey): number {
  if (key === null) return 2;
  return typeof key === 'number' ? 0 : 1;
}

function compareKeys(one: SortKey, other: SortKey): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== 'string' || typeof other !== 'string') return 0;
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(one, other) || compareTexts(one, other);
}
