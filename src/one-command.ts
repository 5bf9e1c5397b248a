import { answerPlainly } from './cli/answer.ts';
import { commands } from './commands/index.ts';
import { programOf } from './program.ts';
import type { Runtime } from './runtime.ts';

export { explainStray } from './program.ts';
export { ClosedPipe } from './runtime.ts';

/** The name of a command, which the build puts here: it makes a bundle of this file for each. */
declare const COMMAND: string;

/**
 * Runs one command line as `run` of main.ts does, if the command alone makes sense of it. Otherwise (a mistake, help) it
 * resolves with null, has read and written nothing, and the line is for main.ts.
 */
export function run(argv: readonly string[], runtime: Runtime): Promise<number | null> {
  return answerPlainly(argv, programOf(commands.filter(({ name }) => name === COMMAND)), runtime);
}
