import { locateNewArchive } from '../../archive/location.ts';
import { findReplaceable } from '../../archive/old-archive.ts';
import { defineCommand } from '../../cli/command.ts';
import { UserError } from '../../errors.ts';
import { escapeForTerminal } from '../../output/escape.ts';
import { countOf } from '../command-line.ts';
import { sizeOf } from './sizes.ts';

/** `pwc import`: builds the archive from the dumps. */
export const importCommand = defineCommand({
  name: 'import',
  aliases: [],
  group: 'archive',
  summary: 'build the archive from the dumps',
  description:
    'Read the dumps of Papers With Code into one archive file, from which everything else answers. Any of the five dumps will do, packed or not. The old archive stays until the new one is whole.',
  examples: ['import ~/Downloads/pwc', 'import evaluation-tables.json.gz --archive boards.db'],
  arguments: [
    { syntax: '[path...]', description: 'dumps, or folders that hold them; without it the present folder' },
  ],
  options: [],
  columns: [],
  writes: true,
  async run(context, args) {
    const { runtime, quiet } = context;
    const say = async (line: string) => {
      if (!quiet) await runtime.stderr.write(`${escapeForTerminal(line)}\n`);
    };
    // What a shell makes of a variable that is not set must not stand for the present folder.
    if (args.includes('')) throw new UserError('usage', 'import was given an empty path.');
    const archive = findReplaceable(locateNewArchive(runtime, context.archivePath));
    const { findDumps, runImport, summarise } = await import('#import');
    const { dumps, notes } = await findDumps(args.length === 0 ? ['.'] : args, runtime.cwd);
    for (const note of notes) await say(note);
    const bytes = dumps.reduce((sum, dump) => sum + dump.bytes, 0);
    await say(`Reading ${countOf(dumps.length, 'file')} (${sizeOf(bytes)}) into ${archive}\n`);
    const began = runtime.now().getTime();
    await runImport(context, archive, dumps);
    const milliseconds = runtime.now().getTime() - began;
    for (const line of summarise(archive, milliseconds, context.archivePath)) await say(line);
    return null;
  },
});
