import type { Archive } from '../archive/archive.ts';
import { ExitCode, UserError } from '../errors.ts';
import { findNearest } from '../output/nearest.ts';
import { writeNote } from '../output/print/note.ts';
import type { PrintOptions } from '../output/print/options.ts';
import { print } from '../output/print/print.ts';
import type { Provenance } from '../output/provenance.ts';
import type { Runtime } from '../runtime.ts';
import { type Answer, type CommandEntry, type Context, loadCommands } from './command.ts';
import type { BugReport } from './explain-error.ts';
import type { GlobalFlags } from './global-flags.ts';
import { type Request, type Run, readPlainRequest, readRequest } from './request.ts';
import { Stopwatch } from './stopwatch.ts';

/** What pwc is made of, as far as a command line has to know it. */
export interface Program {
  readonly version: string;
  /** In the order of the help. */
  readonly commands: readonly CommandEntry[];
  /** Opens the archive that the context's path, the environment or the default names. */
  openArchive(context: Omit<Context, 'archive'>): Promise<Archive>;
  /** What is to be told of any answer of an archive to a command line: whose data it is, and from when. */
  describeSource(archive: Archive, argv: readonly string[], runtime: Runtime): Promise<Provenance>;
  /**
   * The archive that would answer, of which `--archive` may give the path: a sentence for help, a phrase for `--version`;
   * null where there is nothing to say. Must be cheap.
   */
  describeArchive(path: string | undefined, as: 'sentence' | 'phrase', runtime: Runtime): string | null;
}

/** The flags, with what `--provenance` tells. */
type Printed = GlobalFlags & Pick<PrintOptions, 'source'>;
type Help = Extract<Request, { kind: 'help' }>;

/** Answers one command line (without `node` and the script's name) and resolves with the exit code. Never rejects. */
export async function answer(argv: readonly string[], program: Program, runtime: Runtime): Promise<number> {
  try {
    const request = await readRequest(argv, program.commands);
    if (request.kind === 'run') return await runCommand(request, argv, program, runtime);
    if (request.kind === 'help') await showHelp(request, program, runtime);
    else await runtime.stdout.write(versionText(request.flags, program, runtime));
    return 0;
  } catch (error) {
    return explain(error, program, runtime, argv.includes('--ascii'));
  }
}

/**
 * Answers a command line as `answer` does where a command of the program is to be run, and nothing is amiss with it;
 * otherwise resolves with null, and nothing has been read or written.
 */
export async function answerPlainly(
  argv: readonly string[],
  program: Program,
  runtime: Runtime,
): Promise<number | null> {
  try {
    const request = await readPlainRequest(argv, program.commands);
    return request && (await runCommand(request, argv, program, runtime));
  } catch (error) {
    return explain(error, program, runtime, argv.includes('--ascii'));
  }
}

/** Says on stderr what went wrong, without signs of ours where `ascii` is asked for, and resolves with the exit code. */
export async function explain(
  error: unknown,
  program: Pick<Program, 'version'>,
  runtime: Runtime,
  ascii = false,
): Promise<number> {
  const bug: BugReport = {
    versions: `pwc ${program.version}, ${runtime.platform}`,
    showStack: Boolean(runtime.env.PWC_DEBUG),
  };
  const { explainError } = await import('./explain-error.ts');
  const { describeScreen } = await import('../output/screen.ts');
  const { isTTY, columns } = runtime.stderr;
  const { unicode } = describeScreen(runtime.stderr, runtime.env, { color: 'never', ascii });
  const { exitCode, text } = explainError(error, bug, isTTY ? columns : undefined, !unicode);
  if (text !== '') await runtime.stderr.write(text);
  return exitCode;
}

async function runCommand(
  { command, words, options, flags }: Run,
  argv: readonly string[],
  program: Program,
  outside: Runtime,
): Promise<number> {
  let opening: Promise<Archive> | undefined;
  const { archive: archivePath, quiet = false, ascii, limit } = flags;
  const runtime = ascii ? (await import('../output/print/plain-notes.ts')).withPlainNotes(outside) : outside;
  const world = { runtime, archivePath, quiet, ascii, limit };
  const watch = new Stopwatch(runtime);
  const archive = () => {
    opening ??= program.openArchive(world).finally(() => watch.lap('opening the archive'));
    return opening;
  };
  try {
    const report = await command.run({ ...world, archive }, words, options);
    watch.lap(report === null ? 'running' : 'looking up');
    if (flags.force && flags.output !== undefined && opening !== undefined) {
      const { refuseOverArchive } = await import('./output-over-archive.ts');
      refuseOverArchive(flags.output, (await opening).path, runtime.cwd);
    }
    const source = flags.provenance && (await program.describeSource(await archive(), argv, runtime));
    const exitCode = await printAnswer(report, source ? { ...flags, source } : flags, runtime);
    watch.lap('writing');
    if (flags.verbose) await writeNote(watch.tell(), runtime, 'time');
    return exitCode;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { carryFlags } = await import('./carried-flags.ts');
    throw carryFlags(error, argv, command);
  } finally {
    // An archive that did not open has said so already.
    const opened = await opening?.catch(() => undefined);
    opened?.close();
  }
}

async function printAnswer(report: Answer, flags: Printed, runtime: Runtime): Promise<number> {
  if (report === null) return ExitCode.ok;
  if (report.kind === 'document') {
    const { asksForRows, printDocument } = await import('../output/print/document.ts');
    if (report.asRows && asksForRows(flags)) return print(report.asRows(), flags, runtime);
    await printDocument(report, flags, runtime);
    return ExitCode.ok;
  }
  if (report.kind === 'folder') {
    const { printFolder } = await import('../output/print/folder.ts');
    await printFolder(report, flags, runtime);
    return ExitCode.ok;
  }
  if (flags.verbose && report.matched) await writeNote(report.matched, runtime, 'matched');
  // Only a terminal shows where to go on from an answer.
  if (flags.archive === undefined || !runtime.stdout.isTTY) return print(report, flags, runtime);
  const { withArchive } = await import('./archive-in-hints.ts');
  return print(withArchive(report, flags.archive), flags, runtime);
}

/** Help that is longer than the terminal goes to the pager, as answers do. */
async function showHelp(request: Help, program: Program, runtime: Runtime): Promise<void> {
  const text = await helpText(request, program, runtime);
  const { showText } = await import('../output/print/paged-text.ts');
  await showText([text], runtime, request.noPager);
}

async function helpText(
  { about, full, archivePath }: Help,
  program: Program,
  runtime: Runtime,
): Promise<string> {
  const { commandHelp, programHelp, readableWidth } = await import('./help.ts');
  const { columns } = runtime.stdout;
  if (about === null) {
    const archive = program.describeArchive(archivePath, 'sentence', runtime);
    return programHelp(
      await loadCommands(program.commands),
      { version: program.version, archive, columns },
      full,
    );
  }
  if (typeof about !== 'string') return commandHelp(about, columns, await about.describeColumns?.());
  const { showTopic, topicNames, topics } = await import('./topics.ts');
  // Names of commands and topics are all in small letters.
  const named = about.toLowerCase();
  const topic = topics.find(({ name }) => name === named);
  if (topic !== undefined) return showTopic(topic, readableWidth(columns));
  const known = [...program.commands.map(({ name }) => name), ...topicNames];
  const nearest = findNearest(named, known);
  const suggestion = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  throw new UserError('usage', `there is no help on "${about}".${suggestion}`, [
    `Topics: ${topicNames.join(', ')}`,
    'Commands: pwc --help',
  ]);
}

function versionText(flags: GlobalFlags, { version, describeArchive }: Program, runtime: Runtime): string {
  const archive = describeArchive(flags.archive, 'phrase', runtime);
  return `pwc ${version} (${archive === null ? '' : `${archive}, `}${runtime.platform})\n`;
}
