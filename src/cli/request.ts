import { UserError } from '../errors.ts';
import { type CommandEntry, loadCommands, namesOf } from './command.ts';
import { type Request, readCommandLine } from './program.ts';

export type { Request } from './program.ts';

/** A command to run, with its words and flags. */
export type Run = Extract<Request, { kind: 'run' }>;

/**
 * Reads a command line with only those commands loaded whose own name stands in it; null for whatever that does not make
 * sense of: another name of a command, help, a mistake.
 */
export async function readPlainRequest(
  argv: readonly string[],
  entries: readonly CommandEntry[],
): Promise<Run | null> {
  const named = entries.filter(({ name }) =>
    namesOf({ name, aliases: [] }).some((word) => argv.includes(word)),
  );
  try {
    const request = readCommandLine(argv, await loadCommands(named));
    return request.kind === 'run' ? request : null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return null;
  }
}

/** Reads any command line. Throws `UserError` of kind `usage` for whatever cannot be understood. */
export async function readRequest(
  argv: readonly string[],
  entries: readonly CommandEntry[],
): Promise<Request> {
  return (await readPlainRequest(argv, entries)) ?? readCommandLine(argv, await loadCommands(entries));
}
