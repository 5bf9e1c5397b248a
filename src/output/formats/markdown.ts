import type { Look } from '../format.ts';
import { isRightAligned, mainList, type Report } from '../report.ts';
import type { Screen } from '../screen.ts';
import { cellText } from '../text/cell-text.ts';
import { escapeLine } from '../text/escape.ts';
import { displayWidth } from '../text/text-width.ts';

/** Widths are taken from this many rows, so that a long list need not fit in memory; later rows may be wider. */
const measuredRows = 1000;
/** The least that holds `--:`, the mark of a column set to the right. */
const leastWidth = 3;
/** A longer cell sticks out, or one abstract would pad every row of its column to its length. */
const mostWidth = 80;

interface Line {
  readonly cells: readonly string[];
}

/** A pipe table of the main list, as GitHub and most others read it. Nothing is cut. */
export function* text(report: Report, _screen: Screen, look: Look): Generator<string> {
  const { columns, rows } = mainList(report);
  const head = { cells: columns.map((column) => escapeCell(column.key)) };
  const rights = columns.map(isRightAligned);
  let waiting: Line[] = [];
  let widths: readonly number[] | undefined;
  const flush = function* (): Generator<string> {
    if (widths === undefined) {
      widths = measure(look.headers ? [head, ...waiting] : waiting, columns.length);
      if (look.headers) yield lineText(head, widths, rights) + ruleText(widths, rights);
    }
    for (const line of waiting) yield lineText(line, widths, rights);
    waiting = [];
  };
  for (const row of rows) {
    waiting.push({ cells: columns.map((column) => escapeCell(cellText(column.cell(row)))) });
    if (widths !== undefined || waiting.length === measuredRows) yield* flush();
  }
  yield* flush();
}

function measure(lines: readonly Line[], count: number): readonly number[] {
  const widths = new Array<number>(count).fill(leastWidth);
  for (const { cells } of lines) {
    for (const [index, cell] of cells.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, Math.min(displayWidth(cell), mostWidth));
    }
  }
  return widths;
}

function lineText({ cells }: Line, widths: readonly number[], rights: readonly boolean[]): string {
  const padded = cells.map((cell, index) => {
    const blanks = ' '.repeat(Math.max((widths[index] ?? 0) - displayWidth(cell), 0));
    return rights[index] ? blanks + cell : cell + blanks;
  });
  return `| ${padded.join(' | ')} |\n`;
}

function ruleText(widths: readonly number[], rights: readonly boolean[]): string {
  const marks = widths.map((width, index) => {
    const dashes = '-'.repeat(width - 1);
    return rights[index] ? `${dashes}:` : `:${dashes}`;
  });
  return `| ${marks.join(' | ')} |\n`;
}

/**
 * A backslash would become part of an address: what no address holds, and a table or HTML would end it by, is written
 * there in numbers.
 */
function escapeCell(value: string): string {
  const line = escapeLine(value);
  if (/^https?:\/\/\S+$/.test(line)) return line.replace(/[|<>`\\]/g, encodeURIComponent);
  return line
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
