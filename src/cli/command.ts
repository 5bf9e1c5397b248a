import type { Archive } from '../archive/archive.ts';
import type { Document, Folder, Report } from '../output/report.ts';
import { pluralOf } from '../output/text/count.ts';
import type { Runtime } from '../runtime.ts';

/** What a command may use: the outside world, and the archive, which is opened on first use. */
export interface Context {
  readonly runtime: Runtime;
  /** What `--archive` said; undefined when it was not given. */
  readonly archivePath: string | undefined;
  readonly quiet: boolean;
  /** Whether `--ascii` keeps signs of ours to ASCII. */
  readonly ascii?: boolean | undefined;
  /** What `--limit` said, for answers that find as many as are wanted; undefined when it was not given. */
  readonly limit: number | undefined;
  /**
   * The archive that answers: opened, or built from a folder of dumps, at the first call.
   * Throws `UserError` of kind `archive` where it is missing, broken or of another version.
   */
  archive(): Promise<Archive>;
}

/**
 * What an argument or the value of an option names, so that a shell can complete it: names of the archive, or paths.
 * `leaderboard`: a task and a dataset, one or both, in any order; `benchmark`: the dataset of a leaderboard, of the
 * task that `--task` names if it does; `metric`: one of the leaderboard that the rest of the line names; `area`: one of
 * tasks, `method area`: one of methods; `column`: a column of the command's answer.
 */
export type Completes =
  | 'paper'
  | 'task'
  | 'dataset'
  | 'method'
  | 'leaderboard'
  | 'benchmark'
  | 'metric'
  | 'model'
  | 'area'
  | 'method area'
  | 'collection'
  | 'conference'
  | 'framework'
  | 'modality'
  | 'language'
  | 'column'
  | 'columns'
  | 'file'
  | 'folder';

/** A positional argument in commander's notation: `<name...>`, `[dataset]`. */
export interface Argument {
  readonly syntax: string;
  readonly description: string;
  readonly completes?: Completes;
  /** The words that a shell offers. The command itself checks what was typed. */
  readonly choices?: readonly string[];
}

/** An option of one command. `flags` in commander's notation: `-m, --metric <name>`. */
export interface Option {
  readonly flags: string;
  readonly description: string;
  /** Turns the typed text into the value; throws `UserError` of kind `usage`. */
  readonly parse?: (text: string) => unknown;
  readonly choices?: readonly string[];
  /** It may be given several times, and its value is the list of what was. */
  readonly isRepeatable?: true;
  readonly completes?: Completes;
}

/** The columns of one kind of answer: `rank <task>` has others than `rank <task> <dataset>`. */
export interface ColumnSet {
  readonly of: string;
  readonly columns: readonly string[];
}

/** What a command answers; null where there is nothing to print. */
export type Answer = Report | Document | Folder | null;

/** Under which heading of the help a command stands. */
export type CommandGroup = 'look up' | 'show and share' | 'archive';

/** One command: what it is called, what may be typed after it, and what it answers. It returns; it never prints. */
export interface Command<Options = unknown> {
  readonly name: string;
  /** Other names. The plural of each name is one too and need not stand here: `namesOf` has them all. */
  readonly aliases: readonly string[];
  readonly group: CommandGroup;
  /** One line for the list of commands: "a leaderboard: who is best at a task on a dataset". */
  readonly summary: string;
  /** One to four sentences for the command's own help. */
  readonly description: string;
  /** Without the leading `pwc`; each runs on the sample archive unless `writes` is set. */
  readonly examples: readonly string[];
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  /**
   * Whether a flag of its own, "--metric", has a meaning in a line with so many names. Without it all have in all lines,
   * and no line is offered in place of one whose flags have none.
   */
  suits?(flag: string, names: number): boolean;
  /** A word behind a hyphen is one that an answer must not have. */
  readonly leavesWordsOut?: boolean;
  /** The line that these options ask for without a name, where the command needs one: "pwc paper --task ner"; else null. */
  withoutNames?(options: Options): string | null;
  /** Keys of the main list, for the help and for completion. A leaderboard adds one key per metric. */
  readonly columns: readonly string[];
  /** What help lists in place of `columns`, where the answers are of several kinds. Loaded when help is asked for. */
  describeColumns?(): Promise<readonly ColumnSet[]>;
  /** Whether the answer to these words is a folder of files, whose name is that of no file. Without it none is. */
  fillsFolder?(words: readonly string[]): boolean;
  /** True for commands that write files of their own, or a text for a shell: their examples do not run on the sample. */
  readonly writes?: boolean;
  /** `null`: nothing to print; what there was to say went to stderr. */
  run(context: Context, args: readonly string[], options: Options): Promise<Answer> | Answer;
}

/** A command in the list of all: the name, and how to get the rest, since a start evaluates only what was typed. */
export interface CommandEntry {
  readonly name: string;
  load(): Promise<Command>;
}

/** Whether an answer has rows, so that the output flags are the command's too. */
export function hasRows({ columns, writes = false }: Pick<Command, 'columns' | 'writes'>): boolean {
  return columns.length > 0 || !writes;
}

/** The commands of a list, in its order. */
export function loadCommands(entries: readonly CommandEntry[]): Promise<readonly Command[]> {
  return Promise.all(entries.map((entry) => entry.load()));
}

/** Everything that a command answers to: its name, its other names, and the plurals of all of them. */
export function namesOf({ name, aliases }: Pick<Command, 'name' | 'aliases'>): readonly string[] {
  const singulars = [name, ...aliases];
  return [...new Set([...singulars, ...singulars.map(pluralOf)])];
}

/** Lets a command be written with its own options type and stand in the list of all commands. */
export function defineCommand<Options>(command: Command<Options>): Command {
  return command as Command;
}
