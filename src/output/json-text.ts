import { isArray } from './cell-text.ts';
import type { Cell, Column } from './report.ts';

/** What stands between the parts of a JSON text: blanks after commas and colons for people, none for machines. */
export interface Spacing {
  readonly comma: ',' | ', ';
  readonly colon: ':' | ': ';
}

export const tight: Spacing = { comma: ',', colon: ':' };
export const airy: Spacing = { comma: ', ', colon: ': ' };

/** A row as a JSON object on one line, its keys in the order of the columns. */
export function rowJson(columns: readonly Column<unknown>[], row: unknown, spacing: Spacing): string {
  // Written by hand: in a JavaScript object a key such as "1" (a metric may be called so) would move to the front.
  return objectJson(
    columns.map((column) => [column.key, column.cell(row)]),
    spacing,
  );
}

/** A cell as JSON on one line. */
export function cellJson(cell: Cell, spacing: Spacing): string {
  if (cell === null || typeof cell !== 'object') return valueJson(cell);
  if (!isArray(cell)) return objectJson(Object.entries(cell), spacing);
  return `[${cell.map((part) => cellJson(part, spacing)).join(spacing.comma)}]`;
}

function objectJson(entries: readonly (readonly [string, Cell])[], spacing: Spacing): string {
  const parts = entries.map(([key, cell]) => valueJson(key) + spacing.colon + cellJson(cell, spacing));
  return `{${parts.join(spacing.comma)}}`;
}

/** DEL, C1 and direction controls are escaped too: the same text to a reader, harmless on a terminal. */
const unsafe = /[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function valueJson(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  return JSON.stringify(value.toWellFormed()).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
