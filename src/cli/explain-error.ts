import { ExitCode, systemReason, UserError } from '../errors.ts';
import { wrapMessage } from '../output/print/note.ts';
import { escapeForTerminal } from '../output/text/escape.ts';
import { cut, displayWidth, wrap } from '../output/text/text-width.ts';
import { ClosedPipe } from '../runtime.ts';

/** Where a mistake of ours is reported, and what should be told with it. */
export interface BugReport {
  /** "pwc 0.1.0, node 24.21.0, linux". */
  readonly versions: string;
  /** With PWC_DEBUG the stack is shown. */
  readonly showStack: boolean;
}

/** What a failure says to the person (on stderr, '' for nothing) and to a script. */
export interface Explanation {
  readonly exitCode: ExitCode;
  readonly text: string;
}

/**
 * The one place where errors become text. A `UserError` says itself what to do; the system's errors are put into words;
 * the rest are bugs. `width` is that of the terminal in cells; with `ascii` no sign of ours stands in the text.
 */
export function explainError(
  error: unknown,
  bug: BugReport,
  width: number = Number.POSITIVE_INFINITY,
  ascii = false,
): Explanation {
  if (!ascii) return putIntoWords(error, bug, width);
  // A line with "..." is wider than it was with the sign that this stands for.
  const { exitCode, text } = putIntoWords(error, bug, width - ('...'.length - 1));
  return { exitCode, text: text.replaceAll('…', '...') };
}

function putIntoWords(error: unknown, bug: BugReport, width: number): Explanation {
  if (error instanceof ClosedPipe) return { exitCode: ExitCode.ok, text: '' };
  if (error instanceof UserError) {
    const hints = error.hints.flatMap((hint) => fitHint(hint, width - indent.length));
    return {
      exitCode: error.exitCode,
      text: layOut(error.message, hints, width) + stackOf(error.cause, bug),
    };
  }
  const trouble = describeSystemError(error);
  if (trouble !== null)
    return { exitCode: ExitCode.io, text: layOut(trouble, [], width) + stackOf(error, bug) };
  const message = error instanceof Error ? error.message : String(error);
  const hints = [
    ...(bug.showStack ? [] : ['Run again with PWC_DEBUG=1 for details.']),
    `This is a mistake in pwc. Please report it with: ${bug.versions}`,
  ];
  return {
    exitCode: ExitCode.bug,
    text: layOut(`internal error: ${message}`, hints, width) + stackOf(error, bug),
  };
}

const indent = '     ';

/** A command is there to be copied and stays whole; what stands behind it is cut, and what is none is broken into lines. */
function fitHint(line: string, width: number): readonly string[] {
  if (displayWidth(line) <= width) return [line];
  const [, command, gap = '', detail = ''] = /^(pwc .*?\S)( {2,})(\S.*)$/.exec(line) ?? [];
  if (command === undefined) return line.includes('pwc ') ? [line] : wrap(line, width);
  const room = width - displayWidth(command + gap);
  return [room < leastDetail ? command : command + gap + cut(detail, room, '…')];
}

/** A detail that would be cut to less says nothing. */
const leastDetail = 12;

/** "pwc: message", and the hints under it. */
function layOut(message: string, hints: readonly string[], width: number): string {
  const [first = '', ...others] = message.split('\n');
  const under = [...others, ...hints.flatMap((hint) => hint.split('\n'))];
  const begin = Number.isFinite(width) ? wrapMessage(`pwc: ${first}`, width) : [`pwc: ${first}`];
  const text = [...begin, ...under.map((line) => `${indent}${line}`.trimEnd())];
  return escapeForTerminal(`${text.join('\n')}\n`);
}

function stackOf(error: unknown, { showStack }: BugReport): string {
  return showStack && error instanceof Error ? escapeForTerminal(`${error.stack ?? error.message}\n`) : '';
}

/** Disk full, no permission, read-only and the like; null where the error is not the system's. */
function describeSystemError(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('errno' in error)) return null;
  if (typeof error.errno !== 'number') return null;
  const path = 'path' in error && typeof error.path === 'string' ? ` ${error.path}` : '';
  return `could not ${verbOf(String(error.syscall))}${path}: ${systemReason(error)}`;
}

function verbOf(syscall: string): string {
  if (syscall === 'open') return 'open';
  return /write|mkdir|rename|unlink|rm|^(?:sym)?link|sync|truncate/.test(syscall) ? 'write' : 'read';
}
