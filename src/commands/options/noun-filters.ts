import { UserError } from '../../errors.ts';
import { commandLine, type TypedFlag } from '../wording/command-line.ts';

/**
 * Filters choose from a list, a name shows one thing.
 * Throws `UserError` of kind `usage` where both are given.
 */
export function checkFilters(noun: string, words: readonly string[], [given]: readonly TypedFlag[]): void {
  if (given === undefined || words.length === 0) return;
  const [flag] = given;
  throw new UserError('usage', `${flag} is for the list of ${noun}s, without a name.`, [
    `The list: pwc ${noun} ${flag} … (a value of several words stands in quotes)`,
    `The ${noun}: ${commandLine(noun, words.join(' '))}`,
  ]);
}
