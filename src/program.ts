import type { Archive } from './archive/archive.ts';
import { locateArchive } from './archive/file/location.ts';
import { explain, type Program } from './cli/answer.ts';
import type { CommandEntry, Context } from './cli/command.ts';
import type { Provenance } from './output/provenance.ts';
import type { Runtime } from './runtime.ts';
import { VERSION } from './version.ts';

/** pwc with some of its commands, or all. */
export function programOf(commands: readonly CommandEntry[]): Program {
  return { version: VERSION, commands, openArchive, describeArchive, describeSource };
}

/** Says on stderr what an error that came from nowhere means, and resolves with the exit code for it. */
export function explainStray(error: unknown, runtime: Runtime): Promise<number> {
  return explain(error, { version: VERSION }, runtime);
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
