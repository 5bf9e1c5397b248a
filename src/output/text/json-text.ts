import type { Cell, Column } from '../report.ts';
import { isArray } from './cell-text.ts';

/** What stands between the parts of a JSON text: blanks after commas and colons for people, none for machines. */
export interface Spacing {
  readonly comma: ',' | ', ';
  readonly colon: ':' | ': ';
}

/** JSON for programs, without blanks, and for people, with one behind each comma and colon. */
export const tight: Spacing = { comma: ',', colon: ':' };
export const airy: Spacing = { comma: ', ', colon: ': ' };

/** A way to write the rows of one list, each as a JSON object on one line, its keys in the order of the columns. */
export function rowWriter(columns: readonly Column<unknown>[], spacing: Spacing): (row: unknown) => string {
  // Written by hand: in a JavaScript object a key such as "1" (a metric may be called so) would move to the front.
  const heads = columns.map(
    ({ key }, at) => (at === 0 ? '{' : spacing.comma) + textJson(key) + spacing.colon,
  );
  return (row) => {
    let text = columns.length === 0 ? '{' : '';
    for (let at = 0; at < columns.length; at++) {
      text += heads[at] + cellJson((columns[at] as Column<unknown>).cell(row), spacing);
    }
    return `${text}}`;
  };
}

/** A cell as JSON on one line. */
export function cellJson(cell: Cell, spacing: Spacing): string {
  if (typeof cell === 'string') return textJson(cell);
  if (cell === null || cell === undefined) return 'null';
  if (typeof cell !== 'object') return JSON.stringify(cell);
  if (!isArray(cell)) return objectJson(Object.entries(cell), spacing);
  return `[${cell.map((part) => cellJson(part, spacing)).join(spacing.comma)}]`;
}

/** So much text is gathered before it is handed on, through half a dozen generators. In UTF-16 units. */
const textAtOnce = 4096;

/** An array of JSON with an element a line, piece by piece. */
export function* arrayText(lines: Iterable<string>, indent: string): Generator<string> {
  const between = `,\n${indent}  `;
  let text = `[\n${indent}  `;
  let isEmpty = true;
  for (const line of lines) {
    text += isEmpty ? line : between + line;
    isEmpty = false;
    if (text.length < textAtOnce) continue;
    yield text;
    text = '';
  }
  yield isEmpty ? '[]' : `${text}\n${indent}]`;
}

function objectJson(entries: readonly (readonly [string, Cell])[], spacing: Spacing): string {
  const parts = entries.map(([key, cell]) => textJson(key) + spacing.colon + cellJson(cell, spacing));
  return `{${parts.join(spacing.comma)}}`;
}

/**
 * DEL, C1 and direction controls are escaped too: the same text to a reader, harmless on a terminal. So is what ends a line
 * to some readers.
 */
const unsafe = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function textJson(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return JSON.stringify(text);
  return JSON.stringify(text.toWellFormed()).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
