import type { Archive } from '../../src/archive/archive.ts';
import { answer, type Program } from '../../src/cli/answer.ts';
import { type Command, defineCommand } from '../../src/cli/command.ts';
import { list } from '../../src/output/report.ts';
import { type FakeWorld, fakeRuntime } from '../helpers/runtime.ts';

/** What a command of the sample program was called with, as its one row. */
interface Call {
  readonly words: string;
  readonly options: string;
  readonly archive: string;
}

/** Answers with how it was called, so that a test sees what the command line came to. */
function echo(
  command: Omit<Command<object>, 'aliases' | 'columns' | 'description' | 'run'> & { aliases?: string[] },
) {
  return defineCommand<object>({
    aliases: [],
    columns: ['words', 'options', 'archive'],
    description: `What ${command.name} does.`,
    ...command,
    run: ({ archivePath }, words, options) => {
      const row: Call = {
        words: words.join('|'),
        options: JSON.stringify(options),
        archive: archivePath ?? '(default)',
      };
      return list<Call>(
        (['words', 'options', 'archive'] as const).map((key) => ({
          key,
          type: 'text',
          cell: (call) => call[key],
        })),
        [row],
        { id: (call) => call.words },
      );
    },
  });
}

/** A small program: `paper` takes words, `rank` two names and options, `info` nothing. */
export const commands: readonly Command[] = [
  echo({
    name: 'paper',
    aliases: ['papers'],
    group: 'look up',
    summary: 'a paper',
    examples: ['paper scibert'],
    arguments: [{ syntax: '<paper...>', description: 'a title or an id' }],
    options: [{ flags: '--first', description: 'take the best match' }],
  }),
  echo({
    name: 'rank',
    group: 'look up',
    summary: 'a leaderboard',
    examples: ['rank ner bc5cdr'],
    arguments: [
      { syntax: '<task>', description: 'a task' },
      { syntax: '[dataset]', description: 'a dataset' },
    ],
    options: [
      { flags: '-m, --metric <name>', description: 'rank by this metric' },
      { flags: '--order <way>', description: 'which way', choices: ['up', 'down'] },
      { flags: '--no-extra-data', description: 'leave out results with extra data' },
    ],
  }),
  echo({
    name: 'info',
    group: 'archive',
    summary: 'the archive',
    examples: ['info'],
    arguments: [],
    options: [],
  }),
];

/** A command that throws what it is given, after it has opened the archive. */
export function failing(error: unknown): Command {
  return {
    ...(commands[2] as Command),
    name: 'fail',
    async run(context) {
      await context.archive();
      throw error;
    },
  };
}

/** Runs a command line of the sample program; resolves with all that a person or a script gets to see. */
export async function runSample(
  argv: readonly string[],
  world: FakeWorld & { commands?: readonly Command[] } = {},
) {
  const runtime = fakeRuntime(world);
  let closed = 0;
  const program: Program = {
    version: '1.2.3',
    commands: (world.commands ?? commands).map((command) => ({
      name: command.name,
      load: async () => command,
    })),
    openArchive: async () => ({ close: () => closed++ }) as unknown as Archive,
    describeSource: async (_archive, argv) => ({ command: ['pwc', ...argv] }),
    describeArchive: (path = 'sample', as) =>
      as === 'sentence' ? `Answering from the ${path}.` : `archive ${path}`,
  };
  const exitCode = await answer(argv, program, runtime);
  return { exitCode, out: runtime.out(), err: runtime.err(), closed };
}

/** A usage error as a person sees it. */
export function usageError(...lines: readonly string[]) {
  return { exitCode: 2, out: '', err: `pwc: ${lines.join('\n     ')}\n`, closed: 0 };
}
