import { type Command, hasRows, type Option } from './command.ts';
import { generalFlags, outputFlags } from './global-flags.ts';

/** All flags that may stand in a line of a command, in the order of its help; with none, those that every line may have. */
export function flagsOf(command: Command | undefined): readonly Option[] {
  const ofRows = command === undefined || hasRows(command) ? outputFlags : [];
  return [...(command?.options ?? []), ...ofRows, ...generalFlags];
}

/** The long name of a flag: "--metric" of "-m, --metric <name>". */
export function longName({ flags }: Option): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

/** Whether a value stands behind a flag. */
export function takesValue({ flags }: Option): boolean {
  return flags.includes('<');
}

/** The flag of some that is called so: "--metric", "-m". */
export function findFlag(name: string, options: readonly Option[]): Option | undefined {
  return options.find(({ flags }) => name !== '' && flags.split(/[ ,]+/).includes(name));
}

/** The flag that a word is or begins with: `--metric`, `--metric=F1`, `-m`, `-mF1`. */
export function findFlagIn(word: string, options: readonly Option[]): Option | undefined {
  const [name = word] = word.startsWith('--') ? word.split('=') : [word.slice(0, 2)];
  return findFlag(name, options);
}
