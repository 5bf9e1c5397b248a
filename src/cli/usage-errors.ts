import type { CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import { formatEntry, formatNames } from '../output/formats.ts';
import { findNearest } from '../output/nearest.ts';
import { shellWord } from '../output/shell-word.ts';
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
  if (error.code === 'commander.unknownOption') return unknownOption(quoted, commandIn(argv, commands));
  if (error.code === 'commander.optionMissingArgument') {
    const long = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
    return new UserError('usage', `${long} needs a value: ${quoted}`);
  }
  return new UserError('usage', error.message.replace(/^error: /, ''));
}

/** `option` is as typed, with the command that it was typed after; undefined where it stands before any. */
export function unknownOption(option: string, command?: Command): UserError {
  const flags = [...(command?.options ?? []), ...outputFlags, ...generalFlags].flatMap(
    ({ flags }) => flags.match(/--[\w-]+/g) ?? [],
  );
  const name = option.replace(/=.*$/s, '');
  const nearest = name.startsWith('--') ? findFlag(name, flags) : undefined;
  const suggestion = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  const hints = [
    `A name that begins with "-" stands after "--": pwc ${command?.name ?? 'paper'} -- ${shellWord(name)}`,
  ];
  return new UserError('usage', `unknown option "${name}".${suggestion}`, suggestion === '' ? hints : []);
}

/** A flag as it was meant; the name of a format, or an ending of its files, asks for the format. */
function findFlag(typed: string, flags: readonly string[]): string | undefined {
  const asked = formatNames.flatMap((format) =>
    [format, ...formatEntry(format).endings].map((name) => [`--${name}`, `--format ${format}`] as const),
  );
  const meant = new Map<string, string>([...asked, ...flags.map((flag) => [flag, flag] as const)]);
  return meant.get(typed) ?? meant.get(findNearest(typed, [...flags, ...meant.keys()]) ?? '');
}

/** `words` are what was typed where a command should stand first. */
export function unknownCommand(words: readonly string[], commands: readonly Command[]): UserError {
  const [word = ''] = words;
  const names = commands.flatMap((command) => [command.name, ...command.aliases]);
  const nearest = word.length > 1 ? findNearest(word, names) : undefined;
  const message = `unknown command "${word}".`;
  if (nearest !== undefined) return new UserError('usage', `${message} Did you mean ${nearest}?`);
  const looksUp = ['paper', 'search'].filter((name) => names.includes(name));
  const lines = looksUp.map((name) => `pwc ${name} ${words.map(shellWord).join(' ')}`);
  const hint = lines.length > 0 ? `To look it up: ${lines.join(', or ')}` : 'All commands: pwc --help';
  return new UserError('usage', message, [hint]);
}

/** The command that a line names first: later words may be names of others, as in `search code`. */
function commandIn(argv: readonly string[], commands: readonly Command[]): Command | undefined {
  const named = argv.map((word) => commands.find((command) => namesOf(command).includes(word)));
  return named.find((command) => command !== undefined);
}
