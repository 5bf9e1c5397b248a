import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import { checkArguments } from './arguments.ts';
import { givenFlags } from './carried-flags.ts';
import { type Command, namesOf, type Option } from './command.ts';
import {
  type GlobalFlags,
  type GlobalValues,
  generalFlags,
  outputFlags,
  readGlobalFlags,
} from './global-flags.ts';
import { everyTime, onlyOnce, parseChoice } from './option-parsers.ts';
import {
  commandIn,
  explainParserError,
  findLeftOutWord,
  formatAsFile,
  unknownCommand,
  unknownOption,
} from './usage-errors.ts';
import { findWrongDashes } from './wrong-dashes.ts';

/** What a command line asks for. */
export type Request =
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly words: readonly string[];
      /**
       * The command's own options under commander's names: `--with-code` is `withCode`, `--no-extra-data` sets
       * `extraData` to false.
       */
      readonly options: unknown;
      readonly flags: GlobalFlags;
    }
  /** `about` is the command or the topic that help was asked for; null for the whole of pwc. */
  | {
      readonly kind: 'help';
      readonly about: Command | string | null;
      readonly full: boolean;
      readonly archivePath: string | undefined;
      readonly noPager: boolean;
    }
  | { readonly kind: 'version'; readonly flags: GlobalFlags };

/**
 * Reads a command line (without `node` and the script's name). Nothing is looked up and nothing is written.
 * Throws `UserError` of kind `usage` for whatever cannot be understood.
 */
export function readCommandLine(argv: readonly string[], commands: readonly Command[]): Request {
  let request: Request | undefined;
  const program = new Parser('pwc')
    // Without this, an unknown flag would be reported before the unknown command in front of it.
    .allowUnknownOption()
    .argument('[words...]')
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  addOptions(program, [...outputFlags, ...generalFlags]);
  program.action((words: string[]) => {
    request = readNoCommand(words, program.opts(), commands, argv);
  });
  program.command('help [words...]').action((words: string[]) => {
    request = readHelpWords(words, program.opts(), commands);
  });
  // A command can only be meant if the line names it; all the others need not be set up.
  for (const command of commands) {
    const [name, ...others] = namesOf(command);
    if (!argv.includes(command.name) && !others.some((word) => argv.includes(word))) continue;
    const parser = program.command(`${name} [words...]`).aliases(others);
    addOptions(parser, command.options);
    parser.action((words: string[]) => {
      request = readCommand(command, words, parser.opts(), program.opts(), argv);
    });
  }
  parse(program, argv, commands);
  return request ?? help(null, program.opts(), false);
}

function parse(program: Parser, argv: readonly string[], commands: readonly Command[]): void {
  const command = commandIn(argv, commands);
  const wrong = findWrongDashes(argv, command) ?? findLeftOutWord(argv, command);
  if (wrong !== undefined) throw wrong;
  try {
    program.parse(argv.map(asOperand), { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? explainParserError(error, argv, commands) : error;
  }
}

/**
 * A word in which a blank follows the dash is no flag but a comment of SQL, or a title. Behind a blank of its own, which
 * means nothing to either, commander does not take it for one.
 */
function asOperand(word: string): string {
  return /^--?\s/.test(word) ? ` ${word}` : word;
}

function addOptions(parser: Parser, options: readonly Option[]): void {
  for (const { flags, description, parse, choices, isRepeatable } of options) {
    const option = new ParserOption(flags, description);
    if (option.required) {
      const name = option.long ?? flags;
      const read = parse ?? (choices ? parseChoice(name, choices) : (text) => text);
      if (isRepeatable) option.argParser(everyTime(read));
      else option.argParser(onlyOnce(name, read));
    }
    parser.addOption(option);
  }
}

function readCommand(
  command: Command,
  words: readonly string[],
  options: unknown,
  values: GlobalValues,
  argv: readonly string[],
): Request {
  if (values.help) return help(command, values);
  if (values.version) return { kind: 'version', flags: readGlobalFlags(values) };
  checkArguments(command, words, options);
  const flags = readGlobalFlags(values);
  const wrong = command.fillsFolder?.(words) ? undefined : formatAsFile(flags, argv, command);
  if (wrong !== undefined) throw wrong;
  return { kind: 'run', command, words, options, flags };
}

function readHelpWords(
  words: readonly string[],
  values: GlobalValues,
  commands: readonly Command[],
): Request {
  const [word] = words;
  if (word === undefined || values.help) return help(null, values);
  return help(findCommand(word.toLowerCase(), commands) ?? word, values);
}

function readNoCommand(
  words: readonly string[],
  values: GlobalValues,
  commands: readonly Command[],
  argv: readonly string[],
): Request {
  const [word] = words;
  if (word?.startsWith('-')) throw unknownOption(word);
  if (values.help) return help(null, values);
  if (values.version) return { kind: 'version', flags: readGlobalFlags(values) };
  if (word !== undefined) throw unknownCommand(words, commands, givenFlags(argv));
  return help(null, values, false);
}

function help(about: Command | string | null, { archive, pager }: GlobalValues, full = true): Request {
  // Whoever typed pwc alone looks for the next thing to type.
  return { kind: 'help', about, full, archivePath: archive, noPager: !pager || !full };
}

/** The command that is called `name`, also by one of its other names. */
function findCommand(name: string, commands: readonly Command[]): Command | undefined {
  return commands.find((command) => namesOf(command).includes(name));
}
