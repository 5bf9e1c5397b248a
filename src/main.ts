import { answer } from './cli/answer.ts';
import { commands } from './commands/index.ts';
import { programOf } from './program.ts';
import type { Runtime } from './runtime.ts';

export { explainStray } from './program.ts';
export { ClosedPipe } from './runtime.ts';

/**
 * Runs one command line (without `node` and the script's name) and resolves with the exit code. It never rejects:
 * what goes wrong is said on stderr. Whoever calls it need only set the exit code and return.
 */
export async function run(argv: readonly string[], runtime: Runtime): Promise<number> {
  if (argv[0] === '__complete') {
    const { completeLine } = await import('./commands/completion/complete-line.ts');
    return completeLine(argv.slice(1), commands, runtime);
  }
  return answer(argv, programOf(commands), runtime);
}
