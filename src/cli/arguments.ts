import { UserError } from '../errors.ts';
import type { Argument, Command, Option } from './command.ts';

/** Throws `UserError` of kind `usage` where there are fewer or more words than the command takes beside its options. */
export function checkArguments(command: Command, words: readonly string[], options: unknown): void {
  const missing = command.arguments.find(
    (argument, index) => isRequired(argument) && words[index] === undefined,
  );
  if (missing !== undefined) {
    const instead = command.withoutNames?.(options) ?? null;
    throw new UserError(
      'usage',
      `${command.name} needs ${withArticle(argumentName(missing))}.${exampleOf(command)}`,
      instead === null ? [] : [`By the flags alone: ${instead}`],
    );
  }
  const takesAnyNumber = command.arguments.some((argument) => argument.syntax.includes('...'));
  if (takesAnyNumber || words.length <= command.arguments.length) return;
  throw tooManyWords(command, words);
}

/** The bare name in commander's notation: `<name...>` is name. */
export function argumentName(argument: Argument): string {
  return argument.syntax.replace(/[^\w -]/g, '');
}

/** An argument as help writes it: `<paper...>`, `[<dataset>]`. */
function showArgument(argument: Argument): string {
  return isRequired(argument) ? argument.syntax : argument.syntax.replace(/^\[/, '[<').replace(/\]$/, '>]');
}

/** How a command is typed: `pwc rank [<name>...] [flags]`. */
export function synopsisOf({ name, arguments: taken }: Command): string {
  return ['pwc', name, ...taken.map(showArgument), '[flags]'].join(' ');
}

/** What an option does, with those of its choices that its description does not name. */
export function describeOption({ description, choices = [] }: Option): string {
  return choices.every((choice) => description.includes(choice))
    ? description
    : `${description}: ${choices.join(', ')}`;
}

function isRequired(argument: Argument): boolean {
  return argument.syntax.startsWith('<');
}

function withArticle(noun: string): string {
  if (noun.endsWith('s')) return noun;
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function exampleOf(command: Command): string {
  const [example] = command.examples;
  return example === undefined ? '' : ` For example: pwc ${example}`;
}

function tooManyWords(command: Command, words: readonly string[]): UserError {
  const most = command.arguments.length;
  const first = words[most] ?? '';
  if (most === 0) return new UserError('usage', `${command.name} takes no name, but was given "${first}".`);
  const names = command.arguments.map((argument) => withArticle(argumentName(argument))).join(' and ');
  return new UserError('usage', `${command.name} takes ${names}, and "${first}" is one word too many.`, [
    `A name of several words stands in quotes.${exampleOf(command)}`,
  ]);
}
