import { UserError } from '../errors.ts';
import { shellWord } from '../output/text/shell-word.ts';
import { type Command, namesOf } from './command.ts';
import { findFlag, findFlagIn, flagsOf, longName, takesValue } from './flags.ts';
import { outputFlags } from './global-flags.ts';
import { readTypedLine } from './typed-line.ts';

/** A flag as it was typed, quoted for the shell: `-m "Top 5 Accuracy"`. */
interface GivenFlag {
  readonly name: string;
  readonly text: string;
  /** Of the command itself, and not one that every command has. */
  readonly isOwn: boolean;
}

/**
 * The error with the flags of the line that failed in the lines that it offers, since whoever copies one of them wants the
 * same answer in the same form: those of the command and of the output in a line of the same command, unless it has them
 * or they do not suit its names, and `--archive` in all. A wrong flag is not repeated: errors of kind `usage` stay as they
 * are, but of a command that tells which flags suit.
 */
export function carryFlags(error: UserError, argv: readonly string[], command: Command): UserError {
  const { kind, message, hints, cause, wrongFlag } = error;
  const isMended = kind === 'notFound' || kind === 'ambiguous' || (kind === 'usage' && command.suits);
  const given = isMended ? readGiven(argv, command).filter(({ name }) => name !== wrongFlag) : [];
  if (given.length === 0) return error;
  const typed = namesIn(readTypedLine([...argv, ''], flagsOf(command)).operands, command);
  const carried = hints.map((hint) => addFlags(hint, given, command, typed));
  return new UserError(kind, message, carried, cause);
}

/** A line that is offered, with `--archive` and a path if it asks an archive; any other line as it is. */
export function carryArchive(hint: string, path: string): string {
  const [, label = '', line, verb = '', detail = ''] = OFFERED_LINE.exec(hint) ?? [];
  if (line === undefined || WITHOUT_ARCHIVE.has(verb) || line.endsWith(' --help')) return hint;
  return label + insertFlags(line, ` --archive ${shellWord(path)}`) + detail;
}

/** The flags of all commands as they were typed, to stand behind another line: ` --csv --archive dumps/`. */
export function givenFlags(argv: readonly string[]): string {
  return readGiven(argv, undefined)
    .map(({ text }) => ` ${text}`)
    .join('');
}

function readGiven(argv: readonly string[], command: Command | undefined): readonly GivenFlag[] {
  const given: GivenFlag[] = [];
  const options = flagsOf(command);
  const words = [...argv];
  for (let word = words.shift(); word !== undefined && word !== '--'; word = words.shift()) {
    const option = word.startsWith('-') ? findFlagIn(word, options) : undefined;
    if (option === undefined) continue;
    // "-qfjson" is "-q -fjson".
    if (!takesValue(option) && /^-[^-]./s.test(word)) words.unshift(`-${word.slice(2)}`);
    const value = takesValue(option) && findFlag(word, [option]) ? words.splice(0, 1) : [];
    const text = [takesValue(option) || word.startsWith('--') ? word : word.slice(0, 2), ...value];
    const name = longName(option);
    const isOwn = command?.options.includes(option) ?? false;
    if (isOwn || outputFlags.includes(option) || name === '--archive')
      given.push({ name, text: text.map(shellWord).join(' '), isOwn });
  }
  return given;
}

/** What is offered: words in front of a command, the command, and what it leads to behind two blanks. */
const OFFERED_LINE = /^((?:[^:"]+: )?)(pwc (\S+).*?)((?: {2,}\S.*)?)$/s;

function addFlags(
  hint: string,
  given: readonly GivenFlag[],
  command: Command,
  typed: readonly string[],
): string {
  const [, label = '', line, verb = '', detail = ''] = OFFERED_LINE.exec(hint) ?? [];
  if (line === undefined || WITHOUT_ARCHIVE.has(verb)) return hint;
  const words = wordsOf(line);
  const { operands } = readTypedLine([...words, ''], flagsOf(command));
  const names = namesIn(operands.slice(1), command);
  const isSame = namesOf(command).includes(verb);
  const added = given.filter(({ name, isOwn }) => {
    if (words.some((word) => word === name || word.startsWith(`${name}=`))) return false;
    if (!isSame) return name === '--archive';
    // A name that is offered is clear; one that was typed may fit several.
    if (name === '--first' && names.join(' ') !== typed.join(' ')) return false;
    return !isOwn || (command.suits?.(name, names.length) ?? true);
  });
  return label + insertFlags(line, added.map(({ text }) => ` ${text}`).join('')) + detail;
}

/** Behind a "--" they would be names. */
function insertFlags(line: string, flags: string): string {
  const end = wordsOf(line).includes('--') ? line.indexOf(' -- ') : line.length;
  return line.slice(0, end) + flags + line.slice(end);
}

/** What stands in a line beside its command, without our own quotes. */
function namesIn(operands: readonly string[], command: Command): readonly string[] {
  const at = operands.findIndex((word) => namesOf(command).includes(word));
  return operands.slice(at + 1).map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'));
}

/** `--archive` is the file that an import writes, and a download has none. */
const WITHOUT_ARCHIVE: ReadonlySet<string> = new Set(['import', 'download', 'help']);

/** The words of a line as our own quoting writes it. */
function wordsOf(line: string): readonly string[] {
  return line.match(/"[^"]*"|'(?:[^']|'\\'')*'|\S+/g) ?? [];
}
