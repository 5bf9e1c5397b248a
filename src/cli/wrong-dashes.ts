import type { UserError } from '../errors.ts';
import type { Command } from './command.ts';
import { findFlag, flagsOf, takesValue } from './flags.ts';
import { unknownOption } from './usage-errors.ts';

/** A long name behind one hyphen, or behind the dashes that word processors make of two: "-format", "—json". */
const LONG_NAME = /^(?:-|-?[–—−]+-?)([a-z][a-z-]+)(?:=.*)?$/s;

/**
 * The error for a long flag with wrong dashes; undefined where there is none. It would be read as a short flag with its
 * value behind it ("-f ormat"), or as a part of a name.
 */
export function findWrongDashes(
  argv: readonly string[],
  command: Command | undefined,
): UserError | undefined {
  const options = flagsOf(command);
  const valued = options.filter(takesValue);
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const wrong = words.find((word, at) => {
    const [, name] = LONG_NAME.exec(word) ?? [];
    const isFlag = name !== undefined && findFlag(`--${name}`, options) !== undefined;
    return isFlag && findFlag(words[at - 1] ?? '', valued) === undefined;
  });
  return wrong === undefined ? undefined : unknownOption(wrong, command, argv);
}
