import type { Context } from '../../cli/command.ts';
import { writeNote } from '../../output/print/note.ts';
import type { Runtime } from '../../runtime.ts';

/** The word that stands for the lines of stdin. */
export const STDIN = '-';

/**
 * What is piped in. From a terminal it comes after a note that says so, since nothing else would show that pwc waits for
 * the person. `what` goes on from "reading": "names, one a line,".
 */
export async function openStdin(
  { runtime, quiet }: Pick<Context, 'runtime' | 'quiet'>,
  what: string,
): Promise<Runtime['stdin']> {
  const { stdin, system } = runtime;
  const end = system === 'win32' ? 'Ctrl-Z and Enter' : 'Ctrl-D';
  if (stdin.isTTY && !quiet) await writeNote(`reading ${what} from the terminal; ${end} at the end`, runtime);
  return stdin;
}
