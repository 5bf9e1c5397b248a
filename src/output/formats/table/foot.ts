import type { List } from '../../report.ts';
import { formatCount } from '../../text/count.ts';
import { displayWidth, wrap } from '../../text/text-width.ts';
import type { Pen } from './pen.ts';
import type { Drawn } from './rows.ts';

/** On a terminal, a list without a limit of its own is cut after this many rows. */
export const usualLimit = 30;

/** What to say under a table that was cut; nothing where it was not. */
export function cutLine(drawn: Drawn, list: List): readonly string[] {
  if (!drawn.isCut) return [];
  const shown = formatCount(drawn.rows);
  const part = list.count === undefined ? `the first ${shown}` : `${shown} of ${formatCount(list.count)}`;
  return [`${part} (--limit 0 for all)`];
}

/** What to say under a table that had no room for columns which somebody may look for. */
export function leftLine({ left }: Drawn): readonly string[] {
  return left.length === 0
    ? []
    : [`No room for ${left.join(', ')} (--columns\u00a0chooses, --wide\u00a0shows\u00a0all)`];
}

/** Where to go from a table. */
export function hintsOf({ rows, first }: Drawn, { hints = [] }: List): readonly string[] {
  return hints
    .map((hint) => (typeof hint === 'string' ? hint : rows > 0 ? hint(first) : null))
    .filter((hint) => hint !== null);
}

/** What has to be known to read a table, in lines of a width, below a blank one. */
export function* drawRemarks(remarks: readonly string[], width: number, pen: Pen): Generator<string> {
  for (const remark of remarks) {
    yield `\n${wrap(pen.clean(`Note: ${remark}`), width).join('\n')}\n`;
  }
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
  if (displayWidth(whole) <= width) return [whole.replaceAll('\u00a0', ' ')];
  const parts = whole.split(/ {2,}/).filter((part) => part !== '');
  return packed(parts, width).map((part) => part.replaceAll('\u00a0', ' '));
}

/** Parts of a hint on as few lines as they fit on, each whole. */
function packed(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)}  ${part}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(...breakHint(part, width));
  }
  return lines;
}

/** A command that is too long stands on a line of its own behind what it is for. */
function breakHint(part: string, width: number): readonly string[] {
  const [, label, command] = /^(.*?:) (pwc .*)$/.exec(part) ?? [];
  if (label === undefined || displayWidth(part) <= width)
    return part.includes('pwc ') ? [part] : wrap(part, width);
  return [label, `  ${command}`];
}
