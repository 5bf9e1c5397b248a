import papaparse from 'papaparse';
import type { Answer } from './answers.ts';

/** Any value that JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Rows as a reader of some format gets them: all values as text, in the order of the keys. */
export interface Rows {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The formats that give the main list as rows. */
export const rowFormats = ['csv', 'tsv', 'ndjson', 'markdown'] as const;

/** The objects of the main list in the JSON of an answer. */
export function mainOf(answer: Answer, json: string): readonly { readonly [key: string]: Json }[] {
  const parsed = JSON.parse(json);
  return answer.main === undefined ? parsed : parsed[answer.main];
}

/** Objects as rows of text, as all formats but JSON write them: null is empty, arrays are joined. */
export function rowsOf(
  objects: readonly { readonly [key: string]: Json }[],
  keys: readonly string[],
  spell: (text: string) => string = (text) => text,
): Rows {
  return { keys, rows: objects.map((row) => keys.map((key) => spell(textOf(row[key] ?? null)))) };
}

/** How a format writes a text that it cannot hold as it is. */
export const spellings: Readonly<Record<(typeof rowFormats)[number], (text: string) => string>> = {
  csv: (text) => text,
  ndjson: (text) => text,
  tsv: (text) => text.replace(/[\t\n\v\f\r\x1c-\x1e\u0085\u2028\u2029]+/g, ' '),
  markdown: (text) => text.replace(/\s+/g, ' ').trim(),
};

/** Reads a text in a format. Throws where it is not well-formed. */
export const readers: Readonly<Record<(typeof rowFormats)[number], (text: string) => Rows>> = {
  csv: (text) => {
    const { data, errors } = papaparse.parse<string[]>(wholeLines(text).slice(0, -1), {
      delimiter: ',',
      newline: '\n',
    });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return splitHead(data);
  },
  tsv: (text) => splitHead(linesOf(text).map((line) => line.split('\t'))),
  ndjson: (text) => {
    const objects = linesOf(text).map((line) => JSON.parse(line));
    return rowsOf(objects, Object.keys(objects[0]));
  },
  markdown: (text) => {
    const [head, rule, ...lines] = linesOf(text);
    if (!/^\|( :?-+:? \|)+$/.test(rule ?? '')) throw new Error(`no rule under the head: ${rule}`);
    return splitHead([head ?? '', ...lines].map(markdownCells));
  },
};

/** The lines of a text, each ended by a line feed. */
export function linesOf(text: string): readonly string[] {
  return wholeLines(text).split('\n').slice(0, -1);
}

function wholeLines(text: string): string {
  if (!text.endsWith('\n')) throw new Error('the last line is not ended');
  return text;
}

function splitHead([keys = [], ...rows]: readonly (readonly string[])[]): Rows {
  const odd = rows.find((row) => row.length !== keys.length);
  if (odd !== undefined) throw new Error(`${odd.length} cells under ${keys.length} keys: ${odd}`);
  return { keys, rows };
}

function markdownCells(line: string): string[] {
  if (!line.startsWith('| ') || !line.endsWith(' |')) throw new Error(`no row of a table: ${line}`);
  const cells = line.slice(1, -1).split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replace(/\\([\\`*_[\]<>|~&])/g, '$1'));
}

function textOf(value: Json): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.map(textOf).join('; ') : String(value);
}
