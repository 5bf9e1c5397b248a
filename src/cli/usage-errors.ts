import type { CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import { formatEntry, formatNames } from '../output/formats.ts';
import { findNearest } from '../output/nearest.ts';
import { shellWord } from '../output/text/shell-word.ts';
import { type Command, namesOf } from './command.ts';
import { generalFlags, outputFlags } from './global-flags.ts';

/**
 * Commander's errors in our words, as `UserError` of kind `usage`. The version of commander is fixed, and so are
 * its messages: `error: unknown option '--foo'`.
 */
export function explainParserError(
  error: CommanderError,
  argv: readonly string[],
  commands: readonly Command[],
): UserError {
  const [, quoted = ''] = /'(.*?)'/s.exec(error.message) ?? [];
  if (error.code === 'commander.unknownOption') return unknownOption(quoted, commandIn(argv, commands), argv);
  if (error.code === 'commander.optionMissingArgument') {
    const long = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
    return new UserError('usage', `${long} needs a value: ${quoted}`);
  }
  return new UserError('usage', error.message.replace(/^error: /, ''));
}

/**
 * `option` is as typed, with the command that it was typed after, undefined where it stands before any, and with all that
 * was typed, where that is known.
 */
export function unknownOption(option: string, command?: Command, argv: readonly string[] = []): UserError {
  const flags = [...(command?.options ?? []), ...outputFlags, ...generalFlags].flatMap(
    ({ flags }) => flags.match(/--[\w-]+/g) ?? [],
  );
  const [, name = option, value] = /^([^=]*)=(.*)$/s.exec(option) ?? [];
  if (value !== undefined && flags.includes(name))
    return new UserError('usage', `${name} takes no value, and was given "${value}".`);
  const long = name.replace(/^-?[–—−]+-?|^-(?=\w\w)/, '--');
  const nearest = ELSEWHERE.get(name) ?? (long.startsWith('--') ? findFlag(long, flags) : undefined);
  const suggestion = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  const hints = [
    command === undefined ? 'All flags: pwc --help' : `Its flags: pwc ${command.name} --help`,
    `A name that begins with "-" stands after "--": ${lineWithName(option, command, argv)}`,
  ];
  return new UserError('usage', `unknown option "${name}".${suggestion}`, suggestion === '' ? hints : []);
}

/** The line in which what was taken for a flag is a name, the last one. */
function lineWithName(option: string, command: Command | undefined, argv: readonly string[]): string {
  const at = argv.indexOf(option);
  const isWhole = command !== undefined && at >= 0 && !argv.includes('--');
  const before = isWhole ? argv.toSpliced(at, 1) : [command?.name ?? 'paper'];
  return ['pwc', ...before, '--', option].map(shellWord).join(' ');
}

/** What other tools call flags of ours, and no typing mistake leads to. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ...['-n', '--n', '--top', '--head', '--count', '--max-results'].map((name) => [name, '--limit'] as const),
  ...['--sort-by', '--order-by'].map((name) => [name, '--sort'] as const),
  ['--fields', '--columns'],
  ['--db', '--archive'],
]);

/**
 * A flag as it was meant; the name of a format, or an ending of its files, asks for the format. The dashes are no letters
 * that may differ: "--task" is not nearly "--tsv".
 */
function findFlag(typed: string, flags: readonly string[]): string | undefined {
  const asked = formatNames.flatMap((format) =>
    [format, ...formatEntry(format).endings].map((name) => [name, `--format ${format}`] as const),
  );
  const bare = (flag: string) => flag.slice('--'.length);
  const own = flags.map((flag) => [bare(flag), flag] as const);
  const meant = new Map<string, string>([...asked, ...own]);
  const name = bare(typed).toLowerCase();
  return (
    meant.get(name) ?? meant.get(findNearest(name, [...own.map(([flag]) => flag), ...meant.keys()]) ?? '')
  );
}

/** What other tools want before a noun. */
const VERB = /^(?:list|ls|show|get|view|print)$/i;

/** `words` are what was typed where a command should stand first, `flags` what stands behind a line that is offered. */
export function unknownCommand(
  words: readonly string[],
  commands: readonly Command[],
  flags: string,
): UserError {
  const [word = ''] = words;
  const names = commands.flatMap((command) => [command.name, ...command.aliases]);
  const nearest = word.length > 1 ? findNearest(word.toLowerCase(), names) : undefined;
  const message = `unknown command "${word}".`;
  const meant =
    nearest ??
    generalFlags.flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? []).find((flag) => flag === `--${word}`);
  if (meant !== undefined) return new UserError('usage', `${message} Did you mean ${meant}?`);
  const isCommand = (name = '') => commands.some((command) => namesOf(command).includes(name));
  const line = (...parts: readonly string[]) => `pwc ${parts.map(shellWord).join(' ')}${flags}`;
  const [, ...rest] = words;
  // "list tasks": a noun alone lists, a noun with a name shows.
  if (VERB.test(word) && isCommand(rest[0]))
    return new UserError('usage', message, [`Without "${word}": ${line(...rest)}`]);
  const hints = waysToLookUp(word)
    .filter(([, name]) => isCommand(name))
    .map(([what, name]) => `${what}: ${line(name, ...words)}`);
  return new UserError('usage', message, hints.length > 0 ? hints : ['All commands: pwc --help']);
}

/** The commands that look up what stands where a command should. An address is one of a paper, unless it says else. */
function waysToLookUp(word: string): readonly (readonly [what: string, command: string])[] {
  const what = 'To look it up';
  const [, page] = /(?:^|[/.])paperswithcode\.com\/(\w+)\//i.exec(word) ?? [];
  if (page !== undefined) return [[what, page.toLowerCase()]];
  if (/(?:^|[/@.])(?:github|gitlab|bitbucket)\.\w+[/:]/i.test(word)) return [[what, 'code']];
  const everywhere = ['Everywhere', 'search'] as const;
  return [[what, 'paper'], ...(/^https?:\/\//i.test(word) ? [] : [everywhere])];
}

/** The command that a line names first: later words may be names of others, as in `search code`. */
export function commandIn(argv: readonly string[], commands: readonly Command[]): Command | undefined {
  const named = argv.map((word) => commands.find((command) => namesOf(command).includes(word)));
  return named.find((command) => command !== undefined);
}
