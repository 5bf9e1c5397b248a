import type { Cell } from '../report.ts';

/**
 * A cell as text, for every format but JSON: null is empty, arrays are joined with "; ", an object inside is JSON.
 * The text itself stays as it is.
 */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if (!isArray(cell)) return JSON.stringify(cell);
  return cell.map((part) => (isArray(part) ? JSON.stringify(part) : cellText(part))).join('; ');
}

/** Whether a cell is an array: `Array.isArray` that TypeScript believes for readonly arrays. */
export function isArray(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}
