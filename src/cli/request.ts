import { UserError } from '../errors.ts';
import { type CommandEntry, loadCommands, namesOf } from './command.ts';
import { type Request, readCommandLine } from './program.ts';

export type { Request } from './program.ts';

/**
 * Reads a command line with only those commands loaded whose own name stands in it. Whatever that does not make sense
 * of (another name of a command, help, a mistake) is read again with all of them.
 * Throws `UserError` of kind `usage` for whatever cannot be understood.
 */
export async function readRequest(
  argv: readonly string[],
  entries: readonly CommandEntry[],
): Promise<Request> {
  const named = entries.filter(({ name }) =>
    namesOf({ name, aliases: [] }).some((word) => argv.includes(word)),
  );
  try {
    const request = readCommandLine(argv, await loadCommands(named));
    if (request.kind === 'run') return request;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return readCommandLine(argv, await loadCommands(entries));
}
