import { wrap } from '../output/text/text-width.ts';
import { argumentName, describeOption, synopsisOf } from './arguments.ts';
import { type ColumnSet, type Command, type CommandGroup, hasRows, namesOf, type Option } from './command.ts';
import { generalFlags, outputFlags } from './global-flags.ts';
import { topicNames } from './topics.ts';

/** Groups of commands, in the order of the help. */
export const groups: readonly CommandGroup[] = ['look up', 'show and share', 'archive'];

/** What a newcomer should try. Those whose command there is not are left out. */
const firstExamples = [
  'paper scibert',
  'results scibert',
  'rank "Named Entity Recognition" BC5CDR',
  'rank ner bc5cdr --format csv > bc5cdr.csv',
];

/** Lines wider than this are hard to read, however wide the terminal is. */
const widest = 100;
const usual = 80;
/** Narrower lines of a few words each are harder to read than lines of their own. */
const leastRoom = 20;

/** What help says that is not known from the commands. */
export interface HelpFacts {
  readonly version: string;
  /** One line on the archive that answers; null leaves it out. */
  readonly archive: string | null;
  /** Cells of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
}

/** `pwc` alone, and with `full`, which adds the flags, `pwc --help`. */
export function programHelp(commands: readonly Command[], facts: HelpFacts, full: boolean): string {
  const width = readableWidth(facts.columns);
  const examples = firstExamples.filter((line) => commands.some(({ name }) => line.startsWith(`${name} `)));
  const [first] = commands;
  const more = [
    ...(first === undefined ? [] : [`One command: pwc ${first.name} --help`]),
    ...(full ? [] : ['All flags: pwc --help']),
  ];
  return joinSections([
    wrap(`pwc ${facts.version}: Papers With Code on your own machine`, width).join('\n'),
    section('USAGE', ['  pwc <command> [<name>] [flags]']),
    section('EXAMPLES', examples.map(showExample)),
    ...groups.map((group) => commandSection(group, commands, width)),
    ...(full ? flagSections(width) : []),
    [
      ...(facts.archive === null ? [] : wrap(facts.archive, width)),
      ...(more.join('    ').length <= width ? [more.join('    ')] : more),
      ...wrap(`Topics: pwc help ${topicNames.join(' | ')}`, width),
    ].join('\n'),
  ]);
}

/** `pwc rank --help`. `sets` are the columns of its answers, if they are of several kinds. */
export function commandHelp(
  command: Command,
  columns: number | undefined,
  sets: readonly ColumnSet[] = [],
): string {
  const width = readableWidth(columns);
  const { arguments: taken, options } = command;
  const usage = `  ${synopsisOf(command)}`;
  const others = namesOf(command)
    .slice(1)
    .map((other) => `pwc\u00a0${other}`)
    .join(', ');
  const argumentRows = taken.map(
    (argument) => [`<${argumentName(argument)}>`, argument.description] as const,
  );
  return joinSections([
    wrap(command.description, width).join('\n'),
    section('USAGE', [usage, ...(others === '' ? [] : indent(wrap(`${others}: the same`, width - 2)))]),
    section('EXAMPLES', command.examples.map(showExample)),
    section('ARGUMENTS', table(argumentRows, width)),
    section('FLAGS', flagLines(options, width)),
    ...flagSections(width, hasRows(command)),
    section('COLUMNS', columnLines(command, sets, width)),
    section('EXIT CODES', indent(wrap(exitCodeLine, width - 2))),
  ]);
}

/** The keys of the main list, after what they are columns of where there are several lists. */
function columnLines({ columns }: Command, sets: readonly ColumnSet[], width: number): readonly string[] {
  if (sets.length === 0) return indent(wrap(columns.join(', '), width - 2));
  return sets.flatMap(({ of, columns: keys }) => [
    `  ${of}`,
    ...indent(indent(wrap(keys.map((key) => key.replaceAll(' ', '\u00a0')).join(', '), width - 4))),
  ]);
}

// No-break spaces keep a number and its meaning on one line.
const exitCodeLine = [
  '0 answered',
  '1 not in the archive',
  '2 wrong usage',
  '3 several names fit',
  '4 no archive',
  '5 cannot read or write',
]
  .map((code) => code.replaceAll(' ', '\u00a0'))
  .join(' \u00a0 ');

/** The width of help on a terminal of so many cells: never too narrow for its tables, never too wide to read. */
export function readableWidth(columns: number | undefined): number {
  return Math.max(40, Math.min(columns ?? usual, widest));
}

function joinSections(sections: readonly string[]): string {
  const text = sections.filter((part) => part !== '').join('\n\n');
  return `${text.replaceAll('\u00a0', ' ').replace(/ +$/gm, '')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines].join('\n');
}

function showExample(example: string): string {
  return `  $ pwc ${example}`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function commandSection(group: CommandGroup, commands: readonly Command[], width: number): string {
  const rows = commands
    .filter((command) => command.group === group)
    .map(({ name, summary }) => [name, summary] as const);
  const names = Math.max(...commands.map(({ name }) => name.length));
  return section(group.toUpperCase(), table(rows, width, names));
}

function flagSections(width: number, isOfRows = true): readonly string[] {
  return [
    ...(isOfRows ? [section('OUTPUT FLAGS', flagLines(outputFlags, width))] : []),
    section('GLOBAL FLAGS', flagLines(generalFlags, width)),
  ];
}

function flagLines(options: readonly Option[], width: number): readonly string[] {
  const rows = options.map((option) => {
    const { flags } = option;
    return [flags.startsWith('--') ? `    ${flags}` : flags, describeOption(option)] as const;
  });
  return table(rows, width, Math.max(...[...outputFlags, ...generalFlags].map(({ flags }) => flags.length)));
}

/** Two columns; the second is broken into lines that stand under each other, or under the first where that leaves no room. */
function table(rows: readonly (readonly [string, string])[], width: number, least = 0): readonly string[] {
  const left = Math.min(28, Math.max(least, ...rows.map(([name]) => name.length)));
  const room = width - left - 4;
  if (room < leastRoom) {
    const below = (description: string) => wrap(description, width - 8).map((line) => `        ${line}`);
    return rows.flatMap(([name, description]) => [`  ${name}`, ...below(description)]);
  }
  return rows.flatMap(([name, description]) => {
    const lines = wrap(description, room);
    const [first = '', ...rest] = name.length > left ? ['', ...lines] : lines;
    return [
      `  ${name.padEnd(left)}  ${first}`.trimEnd(),
      ...rest.map((line) => `${' '.repeat(left + 4)}${line}`),
    ];
  });
}
