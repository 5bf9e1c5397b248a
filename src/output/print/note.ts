import type { Runtime } from '../../runtime.ts';
import { escapeLine } from '../text/escape.ts';
import { wrap } from '../text/text-width.ts';

const leastWidth = 25;

/**
 * Writes one line beside the answer, on stderr, in the form that all notes of pwc have: `pwc: note: …`. On a terminal
 * it is broken between words; the command at its end stays whole, so that it can be copied. Without a label (null) it is a
 * message of an answer that is not whole, which `--quiet` does not silence.
 */
export async function writeNote(
  note: string,
  { stderr }: Pick<Runtime, 'stderr'>,
  label: string | null = 'note',
): Promise<void> {
  const text = `pwc: ${label === null ? '' : `${label}: `}${escapeLine(note)}`;
  const lines = stderr.isTTY ? wrapMessage(text, stderr.columns ?? 80) : [text];
  await stderr.write(`${lines.join('\n')}\n`);
}

const indent = '     ';

/** The lines of a note or an error that begins with `pwc: `; those after the first stand under its text. */
export function wrapMessage(text: string, width: number): readonly string[] {
  const glued = text.replace(
    /: (pwc [a-z]+ .*)$/,
    (_, command: string) => `: ${command.replaceAll(' ', '\u00a0')}`,
  );
  const [first = '', ...others] = wrap(glued, Math.max(width, leastWidth) - indent.length);
  return [first, ...others.map((line) => indent + line)].map((line) => line.replaceAll('\u00a0', ' '));
}
