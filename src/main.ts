import type { Archive } from './archive/archive.ts';
import { locateArchive } from './archive/location.ts';
import { answer, explain, type Program } from './cli/answer.ts';
import type { Context } from './cli/command.ts';
import { commands } from './commands/index.ts';
import type { Provenance } from './output/provenance.ts';
import type { Runtime } from './runtime.ts';
import { VERSION } from './version.ts';

export { ClosedPipe } from './runtime.ts';

const program: Program = { version: VERSION, commands, openArchive, describeArchive, describeSource };

/**
 * Runs one command line (without `node` and the script's name) and resolves with the exit code. It never rejects:
 * what goes wrong is said on stderr. Whoever calls it need only set the exit code and return.
 */
export async function run(argv: readonly string[], runtime: Runtime): Promise<number> {
  if (argv[0] === '__complete') {
    const { completeLine } = await import('./commands/completion/complete-line.ts');
    return completeLine(argv.slice(1), commands, runtime);
  }
  return answer(argv, program, runtime);
}

/** Whether a word is what a command line begins with: bin keeps compiled code for each. */
export function isCommand(word: string | undefined): boolean {
  return word === '__complete' || commands.some(({ name }) => name === word);
}

/** Says on stderr what an error that came from nowhere means, and resolves with the exit code for it. */
export function explainStray(error: unknown, runtime: Runtime): Promise<number> {
  return explain(error, program, runtime);
}

/** Loaded only here, so that help and errors come without SQLite. */
async function openArchive(context: Omit<Context, 'archive'>): Promise<Archive> {
  const { openAnsweringArchive } = await import('./commands/import/open-archive.ts');
  return openAnsweringArchive(context);
}

async function describeSource(
  archive: Archive,
  argv: readonly string[],
  runtime: Runtime,
): Promise<Provenance> {
  const { describeSource: describe } = await import('./commands/options/provenance.ts');
  return describe(archive, argv, runtime.now());
}

function describeArchive(
  asked: string | undefined,
  as: 'sentence' | 'phrase',
  runtime: Runtime,
): string | null {
  const { from, path } = locateArchive(runtime, asked);
  if (as === 'phrase') return from === 'sample' ? 'sample archive' : `archive ${path}`;
  if (from !== 'sample') return `Answering from ${path}`;
  return 'Answering from the sample archive that comes with pwc. Your own: pwc import <folder of dumps>';
}
