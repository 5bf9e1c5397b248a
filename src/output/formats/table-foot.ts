import { formatCount } from '../count.ts';
import type { List } from '../report.ts';
import { displayWidth } from '../text-width.ts';
import type { Pen } from './table-pen.ts';
import type { Drawn } from './table-rows.ts';

/** On a terminal, a list without a limit of its own is cut after this many rows. */
export const usualLimit = 30;

/** What to say under a table that was cut; nothing where it was not. */
export function cutLine(drawn: Drawn, list: List): readonly string[] {
  if (!drawn.isCut) return [];
  const shown = formatCount(drawn.rows);
  const part = list.count === undefined ? `the first ${shown}` : `${shown} of ${formatCount(list.count)}`;
  return [`${part} (--limit 0 for all)`];
}

/** The last lines on a terminal, below a blank one. Those too wide for it break where they have two blanks or more. */
export function* drawFoot(lines: readonly string[], width: number, pen: Pen): Generator<string> {
  if (lines.length > 0) yield '\n';
  for (const line of lines) {
    for (const part of hintLines(line, width, pen)) yield `${pen.dim(part)}\n`;
  }
}

/** A hint keeps its spacing: it may stand in columns with the next one. Commands in it must not be broken. */
export function hintLines(line: string, width: number, pen: Pen): readonly string[] {
  const whole = line.replace(/\S+(?: \S+)*/g, pen.clean);
  const parts = displayWidth(whole) <= width ? [whole] : whole.split(/ {2,}/);
  return parts.filter((part) => part !== '');
}
