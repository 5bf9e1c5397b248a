import type { TypedFlag } from '../wording/command-line.ts';

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
