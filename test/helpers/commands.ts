import { loadCommands } from '../../src/cli/command.ts';
import { commands as entries } from '../../src/commands/index.ts';

/** Every command of pwc, loaded. */
export const commands = await loadCommands(entries);
