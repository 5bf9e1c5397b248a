import { formatCalled } from '../output/formats.ts';
import { shellWord } from '../output/text/shell-word.ts';
import type { Command, Option } from './command.ts';
import { findFlag, findFlagIn, flagsOf, takesValue } from './flags.ts';
import { findMeantFlag, isNameFlag, readUnknown, withPlainDashes } from './meant-flags.ts';

/**
 * The line that was meant, to be copied: each flag that the command does not have is the one of it that was meant, or the
 * name behind it, without a flag. Undefined where that cannot be told of all of them.
 */
export function mendLine(argv: readonly string[], command: Command): string | undefined {
  const options = flagsOf(command);
  const words = [...argv];
  const asked = argv.some((word) => /^(?:--format|--json|--csv|--ids|-f)/.test(word));
  const mended: string[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') {
      mended.push(word, ...words.splice(0));
    } else if (!/^[-–—−]./.test(word) || /^--?\s/.test(word)) {
      mended.push(word);
    } else {
      const part = readFlag(word, words, options) ?? mendFlag(word, words, command);
      if (part === undefined) return undefined;
      mended.push(...(asked ? part : formatNotFile(part)));
    }
  }
  return ['pwc', ...mended].map(shellWord).join(' ');
}

/** "--output json" as "--format json", which is what was meant; all other flags with their values as they are. */
function formatNotFile(part: readonly string[]): readonly string[] {
  const [, file = ''] = /^(?:--output[ =]|-o ?)(.+)$/s.exec(part.join(' ')) ?? [];
  const format = formatCalled(file);
  return format === undefined ? part : ['--format', format];
}

/** A flag that there is, as it was typed, with its value, which is taken from the words behind it; else undefined. */
function readFlag(word: string, behind: string[], options: readonly Option[]): readonly string[] | undefined {
  if (withPlainDashes(word, options) !== word) return undefined;
  const option = findFlagIn(word, options);
  if (option === undefined) return undefined;
  const takesNext = takesValue(option) && findFlag(word, [option]) !== undefined;
  return [word, ...(takesNext ? behind.splice(0, 1) : [])];
}

/** What was meant by a flag that there is not, likewise. */
function mendFlag(word: string, behind: string[], command: Command): readonly string[] | undefined {
  const { name, inline } = readUnknown(word);
  const takeValue = () => inline ?? (behind[0]?.startsWith('-') ? undefined : behind.shift());
  if (isNameFlag(name, command)) {
    const value = takeValue();
    return value === undefined ? undefined : [value];
  }
  const meant = findMeantFlag(name, command);
  if (meant === undefined) return undefined;
  const option = findFlag(meant.flag, flagsOf(command));
  if (option === undefined || !takesValue(option))
    return inline === undefined ? meant.flag.split(' ') : undefined;
  const value = takeValue();
  return value === undefined ? undefined : (meant.line?.(value) ?? [meant.flag, value]);
}
