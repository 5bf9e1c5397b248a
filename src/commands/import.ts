import { locateNewArchive } from '../archive/file/location.ts';
import { findReplaceable } from '../archive/file/old-archive.ts';
import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { writeNote } from '../output/print/note.ts';
import { countOf } from '../output/text/count.ts';
import { escapeForTerminal } from '../output/text/escape.ts';
import { sizeOf } from '../output/text/sizes.ts';

/** Of what `--check` answers with. `checkDumps` fills them; to load it would make every start slower. */
const checkColumns = ['name', 'file', 'bytes', 'records', 'left_out'];

interface Options {
  readonly check?: boolean;
}

/** `pwc import`: builds the archive from the dumps. */
export const importCommand = defineCommand<Options>({
  name: 'import',
  aliases: [],
  group: 'archive',
  summary: 'build the archive from the dumps',
  description:
    'Read the dumps of Papers With Code into one archive file, from which everything else answers. Any of the five dumps will do, as JSON (packed or not) or as Parquet. The archive is made of these dumps alone; the old one stays until the new one is whole. Without --archive it is archive.db in pwc under XDG_DATA_HOME or ~/.local/share.',
  examples: [
    'import ~/Downloads/pwc',
    'import evaluation-tables.json.gz --archive boards.db',
    'import --check ~/Downloads/pwc',
  ],
  arguments: [
    {
      syntax: '[path...]',
      description:
        'dumps, or folders that hold them; without it the present folder, or if that has none what pwc download fetched',
      completes: 'file',
    },
  ],
  options: [{ flags: '--check', description: 'read the dumps to their ends and report, but build nothing' }],
  columns: checkColumns,
  writes: true,
  async run(context, args, { check = false }) {
    const { runtime, quiet } = context;
    const say = async (line: string) => {
      if (!quiet) await runtime.stderr.write(`${escapeForTerminal(line)}\n`);
    };
    // What a shell makes of a variable that is not set must not stand for the present folder.
    if (args.includes('')) throw new UserError('usage', 'import was given an empty path.');
    const archive = check ? null : findReplaceable(locateNewArchive(runtime, context.archivePath));
    const { chooseDumps, describeLoss, kindsIn, runCheck, runImport, summarise } = await import('#import');
    const { dumps, notes } = await chooseDumps(args, runtime);
    for (const note of notes) await say(note);
    const bytes = dumps.reduce((sum, dump) => sum + dump.bytes, 0);
    const reading = `Reading ${countOf(dumps.length, 'file')} (${sizeOf(bytes)})`;
    await say(archive === null ? `${reading}\n` : `${reading} into ${archive}\n`);
    if (archive === null) return runCheck(context, dumps);
    const before = kindsIn(archive);
    const began = runtime.now().getTime();
    await runImport(context, archive, dumps);
    const milliseconds = runtime.now().getTime() - began;
    for (const line of summarise(archive, milliseconds, context.archivePath)) await say(line);
    const loss = describeLoss(before, dumps);
    if (loss !== null && !quiet) await writeNote(loss, runtime);
    return null;
  },
});
