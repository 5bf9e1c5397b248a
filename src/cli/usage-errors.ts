import type { CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import { formatCalled } from '../output/formats.ts';
import { findNearest } from '../output/nearest.ts';
import { shellWord } from '../output/text/shell-word.ts';
import { type Command, namesOf } from './command.ts';
import { findFlag, flagsOf, longName } from './flags.ts';
import { type GlobalFlags, generalFlags } from './global-flags.ts';
import { findMeantFlag, isNameFlag, readUnknown } from './meant-flags.ts';
import { mendLine } from './mended-line.ts';

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
  if (error.code === 'commander.unknownOption')
    return unknownOption(typedWord(quoted, argv), commandIn(argv, commands), argv);
  if (error.code === 'commander.optionMissingArgument') {
    const long = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
    return new UserError('usage', `${long} needs a value: ${quoted}`);
  }
  return new UserError('usage', error.message.replace(/^error: /, ''));
}

/** An unknown flag as it was typed: of "-video" commander takes the -v that there is, and names what is left. */
function typedWord(option: string, argv: readonly string[]): string {
  if (argv.includes(option) || !/^-[a-z]{2,}$/i.test(option)) return option;
  return argv.find((word) => /^-[^-]/.test(word) && word.endsWith(option.slice(1))) ?? option;
}

/**
 * `option` is as typed, with the command that it was typed after, undefined where it stands before any, and with all that
 * was typed, where that is known.
 */
export function unknownOption(option: string, command?: Command, argv: readonly string[] = []): UserError {
  const [, name = option, value] = /^([^=]*)=(.*)$/s.exec(option) ?? [];
  const meant = readUnknown(option).name;
  if (value !== undefined && findFlag(name, flagsOf(command)) !== undefined)
    return new UserError('usage', `${name} takes no value, and was given "${value}".`);
  const message = `unknown option "${name}"`;
  const line = command === undefined ? undefined : mendLine(argv, command);
  const lines = line === undefined || !argv.includes(option) ? [] : [line];
  if (command !== undefined && isNameFlag(meant, command) && lines.length > 0)
    return new UserError('usage', `${message}: a name stands without a flag.`, lines);
  const nearest = findMeantFlag(meant, command)?.flag;
  if (nearest !== undefined) return new UserError('usage', `${message}. Did you mean ${nearest}?`, lines);
  return new UserError('usage', `${message}.`, [
    command === undefined ? 'All flags: pwc --help' : `Its flags: pwc ${command.name} --help`,
    // Nothing is called by a word behind two dashes.
    ...(option.startsWith('--')
      ? []
      : [`A name that begins with "-" stands after "--": ${lineWithName(option, command, argv)}`]),
  ]);
}

/**
 * The error for `--output json`: nobody calls a file so, and in it would be what a pipe gets, in another format. Undefined
 * where the format is told, or the file has a folder or an ending.
 */
export function formatAsFile(
  { output = '', format, ids }: Pick<GlobalFlags, 'output' | 'format' | 'ids'>,
  argv: readonly string[],
  command: Command,
): UserError | undefined {
  if (format !== undefined || ids || formatCalled(output) === undefined) return undefined;
  const message = `"${output}" is a format, and --output takes a file. A file of that name: --output ./${output}`;
  const line = mendLine(argv, command);
  return new UserError('usage', message, line === undefined ? [] : [line]);
}

/**
 * The error for a word that a search is to leave out, where it would be the flag -o with a file behind it: "-object" would
 * write what was found to a file "bject". Undefined where there is none, and where the file has a folder or an ending.
 */
export function findLeftOutWord(
  argv: readonly string[],
  command: Command | undefined,
): UserError | undefined {
  if (!command?.leavesWordsOut) return undefined;
  const word = argv.slice(0, argv.concat('--').indexOf('--')).find((one) => /^-o[a-z]{2,}$/i.test(one));
  if (word === undefined) return undefined;
  const file = word.slice('-o'.length);
  const inFile = argv.toSpliced(argv.indexOf(word), 1, '--output', file);
  return new UserError('usage', `"${word}" would write a file "${file}".`, [
    `Without this word: ${lineWithName(word, command, argv)}`,
    `Such a file: ${['pwc', ...inFile].map(shellWord).join(' ')}`,
  ]);
}

/** The line in which what was taken for a flag is a name, the last one. */
function lineWithName(option: string, command: Command | undefined, argv: readonly string[]): string {
  const at = argv.indexOf(option);
  const isWhole = command !== undefined && at >= 0 && !argv.includes('--');
  const before = isWhole ? argv.toSpliced(at, 1) : [command?.name ?? 'paper'];
  return ['pwc', ...before, '--', option].map(shellWord).join(' ');
}

/** What other tools want before a noun. */
const VERB = /^(?:list|ls|show|get|view|print|fetch|describe|lookup)$/i;

/** What other tools call our commands, and no typing mistake leads to. */
const COMMAND_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['best', 'rank'],
  ['top', 'rank'],
  ['bibtex', 'cite'],
  ['plot', 'chart'],
  ['graph', 'chart'],
  ['github', 'code'],
  ['implementations', 'code'],
]);

/** `words` are what was typed where a command should stand first, `flags` what stands behind a line that is offered. */
export function unknownCommand(
  words: readonly string[],
  commands: readonly Command[],
  flags: string,
): UserError {
  const [word = '', ...rest] = words;
  const names = commands.flatMap((command) => [command.name, ...command.aliases]);
  const message = `unknown command "${word}".`;
  const find = (name: string) => commands.find((command) => namesOf(command).includes(name));
  // The other flags of such a line stand among its words, as commander leaves them.
  const line = (name: string, ...behind: readonly string[]) => {
    const command = find(name);
    const mended = command && mendLine([name, ...behind], command);
    return (mended ?? ['pwc', name, ...behind].map(shellWord).join(' ')) + flags;
  };
  const nearest = word.length > 1 ? findNearest(word.toLowerCase(), names) : undefined;
  if (nearest !== undefined)
    return new UserError('usage', `${message} Did you mean ${nearest}?`, [line(nearest, ...rest)]);
  if (generalFlags.some((option) => longName(option) === `--${word}`))
    return new UserError('usage', `${message} Did you mean --${word}?`);
  // "list tasks": a noun alone lists, a noun with a name shows.
  const [noun = '', ...behind] = rest;
  if (VERB.test(word) && find(noun) !== undefined)
    return new UserError('usage', message, [`Without "${word}": ${line(noun, ...behind)}`]);
  const own = COMMAND_ELSEWHERE.get(word.toLowerCase());
  if (own !== undefined && find(own) !== undefined && rest.length > 0)
    return new UserError('usage', message, [`For that: ${line(own, ...rest)}`]);
  const hints = waysToLookUp(word)
    .filter(([, name]) => find(name) !== undefined)
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
