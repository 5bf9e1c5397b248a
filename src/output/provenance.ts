import type { Cell } from './report.ts';
import { escapeLine } from './text/escape.ts';
import { shellWord } from './text/shell-word.ts';

/** Where an answer comes from and how it was made, key by key (snake_case). */
export type Provenance = Readonly<Record<string, Cell>>;

/** How a line becomes a comment, in the formats that have such. In all others it is in a file beside the answer. */
const comments: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  // A comment of HTML may hold no two dashes. With a backslash between them a shell still reads the same flag.
  markdown: (lines) => `<!--\n${lines.map((line) => line.replace(/-(?=-)/g, '-\\')).join('\n')}\n-->\n\n`,
  latex: (lines) => lines.map((line) => `% ${line}\n`).join(''),
  // BibTeX takes what stands between its entries for a comment, but for an @.
  bibtex: (lines) => `${lines.map((line) => `% ${line.replaceAll('@', '(at)')}\n`).join('')}\n`,
};

/** The comment that a format begins with; null where it has no comments. */
export function provenanceComment(format: string, provenance: Provenance): string | null {
  return comments[format]?.(provenanceLines(provenance)) ?? null;
}

/** The file beside an answer. */
export function sidecarOf(file: string): string {
  return `${file}.provenance.json`;
}

/** The file's text: JSON, a key a line. */
export function provenanceJson(provenance: Provenance): string {
  return `${JSON.stringify(provenance, null, 2)}\n`;
}

/**
 * The same for people: each key with its value on one line, each element of a list on a line of its own. The command
 * stands as it can be typed again; what is null or empty is left out.
 */
export function provenanceLines(provenance: Provenance): string[] {
  return Object.entries(provenance).flatMap(([key, value]) => {
    const name = key.replaceAll('_', ' ');
    const isList = Array.isArray(value) && value.some((part) => typeof part === 'object');
    const values: readonly Cell[] = isList ? (value as readonly Cell[]) : [value];
    return values.flatMap((part) => (isNothing(part) ? [] : [escapeLine(`${name}: ${inWords(part)}`)]));
  });
}

/** Nothing, or a list or an object of nothing. */
function isNothing(cell: Cell): boolean {
  return cell === null || (typeof cell === 'object' && Object.values(cell).every(isNothing));
}

function inWords(cell: Cell): string {
  if (cell === null || typeof cell !== 'object') return String(cell);
  if (Array.isArray(cell)) return cell.map(inWords).map(shellWord).join(' ');
  return Object.entries(cell)
    .filter(([, value]) => !isNothing(value))
    .map(([key, value]) => `${key.replaceAll('_', ' ')} ${inWords(value)}`)
    .join(', ');
}
