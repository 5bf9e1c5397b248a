import { type Archive, openArchive } from '../../archive/archive.ts';
import { cacheFolder, locateArchive } from '../../archive/file/location.ts';
import { type Command, type CommandEntry, type Completes, loadCommands, namesOf } from '../../cli/command.ts';
import { flagsOf, longName } from '../../cli/flags.ts';
import { readTypedLine, type TypedLine } from '../../cli/typed-line.ts';
import { escapeForTerminal, escapeLine } from '../../output/text/escape.ts';
import type { Runtime } from '../../runtime.ts';
import { inOneSpelling } from './one-spelling.ts';
import { suggest } from './suggest.ts';

/** What a shell may put in place of the last word; or `files`, `folders`: the shell knows those itself. */
type Offer = readonly Offered[] | 'files' | 'folders';

/** A word and what it is. */
interface Offered {
  readonly value: string;
  readonly text: string;
}

/**
 * Answers a shell that completes a line: `words` are those after `pwc`, up to the cursor. Writes one offer a line, with a tab
 * and what it is behind it; `:files` or `:folders` where the shell is to offer those. Resolves with 0 whatever happens,
 * and says nothing of what went wrong: a person who presses a key has asked no question.
 */
export async function completeLine(
  words: readonly string[],
  entries: readonly CommandEntry[],
  runtime: Runtime,
): Promise<number> {
  try {
    const command = await findTyped(words, entries);
    const line = readTypedLine(words, flagsOf(command));
    const offer = await offerFor(line, command, entries, runtime);
    await runtime.stdout.write(typeof offer === 'string' ? `:${offer}\n` : showOffered(offer, line));
  } catch {
    // Nothing to offer.
  }
  return 0;
}

/** The command that the line begins with, also by another of its names. */
async function findTyped(
  words: readonly string[],
  entries: readonly CommandEntry[],
): Promise<Command | undefined> {
  const [name] = readTypedLine(words, flagsOf(undefined)).operands;
  if (name === undefined || name === 'help') return undefined;
  const own = entries.find((entry) => namesOf({ name: entry.name, aliases: [] }).includes(name));
  if (own !== undefined) return own.load();
  return (await loadCommands(entries)).find((command) => namesOf(command).includes(name));
}

async function offerFor(
  line: TypedLine,
  command: Command | undefined,
  entries: readonly CommandEntry[],
  runtime: Runtime,
): Promise<Offer> {
  const { last, typed } = line;
  if (last.kind === 'flag') return offerFlags(command, typed);
  if (last.kind === 'value') {
    const { choices = [], completes } = last.option;
    return completes === undefined
      ? choicesFor(choices, typed)
      : valuesFor(completes, line, command, runtime);
  }
  if (last.index === 0) return offerCommands(entries, typed);
  if (command === undefined) {
    return line.operands[0] === 'help' && last.index === 1 ? offerTopics(entries, typed) : [];
  }
  const {
    completes,
    choices,
    syntax = '',
  } = command.arguments[Math.min(last.index, command.arguments.length) - 1] ?? {};
  const most = (syntax.includes('...') && completes && MOST_OPERANDS[completes]) || 1;
  const isFirst = last.index <= Math.max(command.arguments.length, most);
  if (!isFirst || syntax === '') return typed === '' ? offerFlags(command, '') : [];
  if (choices !== undefined) return choicesFor(choices, typed);
  return completes === undefined ? [] : valuesFor(completes, line, command, runtime);
}

/** The words behind the first one of a name belong to it; but a leaderboard is a task and a dataset, and each word a file. */
const MOST_OPERANDS: Readonly<Partial<Record<Completes, number>>> = {
  leaderboard: 2,
  file: Number.POSITIVE_INFINITY,
};

function choicesFor(choices: readonly string[], typed: string): Offer {
  return choices.filter((choice) => choice.startsWith(typed)).map((value) => ({ value, text: '' }));
}

function offerFlags(command: Command | undefined, typed: string): Offer {
  return flagsOf(command)
    .map((option) => ({ value: longName(option), text: option.description }))
    .filter(({ value }) => value.startsWith(typed));
}

/** Other names of commands only where no command's own name begins so. */
async function offerCommands(entries: readonly CommandEntry[], typed: string): Promise<Offer> {
  const commands = await loadCommands(entries);
  const help = { value: 'help', text: 'help on a command or a topic' };
  const own = [...commands.map(({ name, summary }) => ({ value: name, text: summary })), help];
  const fits = own.filter(({ value }) => value.startsWith(typed));
  if (fits.length > 0) return fits;
  return commands.flatMap((command) =>
    command.aliases
      .filter((alias) => alias.startsWith(typed))
      .map((value) => ({ value, text: command.summary })),
  );
}

async function offerTopics(entries: readonly CommandEntry[], typed: string): Promise<Offer> {
  const { topicNames } = await import('../../cli/topics.ts');
  const topics = topicNames.map((value) => ({ value, text: 'topic' }));
  const commands = (await loadCommands(entries)).map(({ name, summary }) => ({ value: name, text: summary }));
  return [...topics, ...commands].filter(({ value }) => value.startsWith(typed));
}

async function valuesFor(
  completes: Completes,
  line: TypedLine,
  command: Command | undefined,
  runtime: Runtime,
): Promise<Offer> {
  if (completes === 'file') return 'files';
  if (completes === 'folder') return 'folders';
  if (completes === 'column' || completes === 'columns')
    return offerColumns(completes, line, command, runtime);
  const archive = await openQuietly(runtime, line.values.get('--archive'));
  try {
    return inOneSpelling(suggest(archive, completes, line), line.typed);
  } finally {
    archive.close();
  }
}

/** `columns` are names with commas between them, `column` is one that may have a dash in front. */
async function offerColumns(
  completes: 'column' | 'columns',
  line: TypedLine,
  command: Command | undefined,
  runtime: Runtime,
): Promise<Offer> {
  const { typed } = line;
  const sets = (await command?.describeColumns?.()) ?? [];
  const known = [...(command?.columns ?? []), ...sets.flatMap(({ columns }) => columns)];
  // In help "<each metric>" stands for them.
  const metrics = known.some((key) => key.includes('<')) ? await offerMetricKeys(line, known, runtime) : [];
  const keys = new Set([...known, ...metrics]);
  const start = completes === 'column' ? /^-?/ : /^(?:.*,)?/;
  const lead = start.exec(typed)?.[0] ?? '';
  const chosen = lead.split(',');
  return [...keys]
    .filter((key) => !key.includes('<') && !chosen.includes(key))
    .map((key) => ({ value: lead + key, text: '' }))
    .filter(({ value }) => value.startsWith(typed));
}

/** The columns that the leaderboard of a line has for its metrics; none where no archive or leaderboard is there. */
async function offerMetricKeys(
  line: TypedLine,
  known: readonly string[],
  runtime: Runtime,
): Promise<readonly string[]> {
  // A task or a dataset alone is answered with a list.
  if (line.operands.length < 3) return [];
  const { metricKeys } = await import('../../ranking/metric/key.ts');
  const offer = await valuesFor('metric', { ...line, typed: '' }, undefined, runtime).catch(() => []);
  return typeof offer === 'string'
    ? []
    : metricKeys(
        offer.map(({ value }) => value),
        known,
      );
}

/** The archive that would answer, but nothing is built for it: of a folder of dumps what the cache has. */
async function openQuietly(runtime: Runtime, option: string | undefined): Promise<Archive> {
  const { path, kind } = locateArchive(runtime, option);
  if (kind === 'file') return openArchive(path);
  const { keptArchive } = await import('../import/open-archive.ts');
  return openArchive(await keptArchive(cacheFolder(runtime), path));
}

function showOffered(offered: readonly Offered[], { last }: TypedLine): string {
  const lead = last.kind === 'value' ? last.lead : '';
  return offered
    .filter(({ value }) => value !== '' && escapeForTerminal(value) === value && !/[\t\n]/.test(value))
    .map(({ value, text }) => `${lead}${value}${text === '' ? '' : `\t${escapeLine(text)}`}\n`)
    .join('');
}
