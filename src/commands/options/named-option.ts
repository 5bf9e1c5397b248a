import type { Completes, Option } from '../../cli/command.ts';
import { parseText } from '../../cli/option-parsers.ts';

/** An option that takes a name, `--task <name>`, which a shell completes where it is told of what. */
export function namedOption(flag: string, description: string, completes?: Completes): Option {
  const option = { flags: `${flag} <name>`, description, parse: parseText(flag) };
  return completes === undefined ? option : { ...option, completes };
}
