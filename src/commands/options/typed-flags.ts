import { shellWord } from '../../output/text/shell-word.ts';

/** A flag as it was typed, and the value behind it; null for one that takes none. */
export type TypedFlag = readonly [flag: string, value: string | null];

/** What commander keeps for an option. */
type OptionValue = string | boolean | readonly string[] | undefined;

/**
 * Options, by the names that commander has for them, as flags: `withCode` is `--with-code`. Nothing for those that were not
 * given, and one for each value of those that were given several times.
 */
export function typedFlags(options: readonly (readonly [name: string, value: OptionValue])[]): TypedFlag[] {
  return options.flatMap(([name, value]): TypedFlag[] => {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === undefined || value === false) return [];
    if (value === true) return [[flag, null]];
    return [...new Set([value].flat())].map((text) => [flag, text]);
  });
}

/** Flags behind a command that a person can copy: ` --task "Relation Extraction" --with-code`; empty for none. */
export function writeFlags(flags: readonly TypedFlag[]): string {
  return flags.map((flag) => ` ${writeFlag(flag)}`).join('');
}

/** A value that begins with a hyphen would be taken for a flag where it stood alone. */
function writeFlag([flag, value]: TypedFlag): string {
  if (value === null) return flag;
  return value.startsWith('-') ? shellWord(`${flag}=${value}`) : `${flag} ${shellWord(value)}`;
}
