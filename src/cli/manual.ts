import { argumentName, describeOption, synopsisOf } from './arguments.ts';
import { type Command, type CommandGroup, namesOf, type Option } from './command.ts';
import { generalFlags, outputFlags } from './global-flags.ts';
import { groups } from './help.ts';
import { type Topic, topics } from './topics.ts';

/** What the manual says that the commands do not know. */
export interface ManualFacts {
  readonly version: string;
  /** The day the page was made: 2026-01-31. */
  readonly date: string;
}

const introduction =
  'pwc answers from a local archive of Papers With Code: papers and their code, results, leaderboards, tasks, datasets and methods. It needs no network and no server. The archive is built once, from the public dumps; until then a small sample that comes with pwc answers.';

/** The name of a command's own page, without its section: `pwc-rank`. */
export function pageName({ name }: Command): string {
  return `pwc-${name}`;
}

/** The manual page of pwc, for man(1): all that help tells, from the same lists. In the macros of man(7). */
export async function manualPage(commands: readonly Command[], facts: ManualFacts): Promise<string> {
  const ofGroups = await Promise.all(
    groups.map((group) =>
      groupSection(
        group,
        commands.filter((command) => command.group === group),
      ),
    ),
  );
  return joinSections([
    ...opening('pwc', 'Papers With Code on your own machine', facts),
    section('SYNOPSIS', '.B pwc\n.I command\n.RI [ name ]\n.RI [ flags ]'),
    section('DESCRIPTION', text(introduction)),
    ...ofGroups,
    section(
      'OUTPUT FLAGS',
      text('These stand with every command that answers with data.'),
      flags(outputFlags),
    ),
    section('GLOBAL FLAGS', flags(generalFlags)),
    ...topics.map(topicSection),
    seeAlso(...commands.map(pageName), 'less', 'jq', 'sqlite3'),
  ]);
}

/** The manual page of one command: what its help tells. */
export async function commandPage(command: Command, facts: ManualFacts): Promise<string> {
  const { summary, description, options, examples } = command;
  const columns = await columnParts(command);
  return joinSections([
    ...opening(pageName(command), summary, facts),
    section('SYNOPSIS', `.B ${quoted(synopsisOf(command))}`),
    section('DESCRIPTION', text(description), ...argumentParts(command)),
    section('FLAGS', flags(options), text('Those of every command are in the page of pwc.')),
    ...(columns.length === 0 ? [] : [section('COLUMNS', ...columns)]),
    section('EXAMPLES', showExamples(examples)),
    seeAlso('pwc'),
  ]);
}

function opening(name: string, summary: string, { date, version }: ManualFacts): readonly string[] {
  return [
    `.TH ${quoted(name.toUpperCase())} 1 "${date}" "pwc ${version}" "User Commands"`,
    // Neither hyphens nor wide blanks: names of columns are to be copied.
    '.nh\n.ad l',
    section('NAME', `${quoted(name)} \\- ${quoted(summary)}`),
  ];
}

function seeAlso(...pages: readonly string[]): string {
  return section('SEE ALSO', pages.map((page) => `.BR ${quoted(page)} (1)`).join(',\n'));
}

function joinSections(sections: readonly string[]): string {
  return `${sections.join('\n')}\n`;
}

async function groupSection(group: CommandGroup, commands: readonly Command[]): Promise<string> {
  const parts = await Promise.all(commands.map(commandPart));
  return section(`COMMANDS: ${group.toUpperCase()}`, ...parts);
}

async function commandPart(command: Command): Promise<string> {
  const columns = await columnParts(command);
  return [
    `.SS "${quoted(synopsisOf(command))}"`,
    text(command.description),
    ...argumentParts(command),
    flags(command.options),
    ...columns,
    text('Examples:'),
    showExamples(command.examples),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .replace(/^(\.SS .*)\n\.PP$/m, '$1');
}

/** Other names of a command, and what it takes. */
function argumentParts(command: Command): readonly string[] {
  const others = namesOf(command)
    .slice(1)
    .map((other) => `pwc ${other}`);
  return [
    ...(others.length === 0 ? [] : [text(`${others.join(', ')}: the same.`)]),
    ...command.arguments.map((argument) => entry(`<${argumentName(argument)}>`, argument.description)),
  ];
}

async function columnParts(command: Command): Promise<readonly string[]> {
  const sets = (await command.describeColumns?.()) ?? [{ of: '', columns: command.columns }];
  return sets
    .filter((set) => set.columns.length > 0)
    .map((set) =>
      text(`Columns${set.of === '' ? '' : ` of ${set.of.replace(/:$/, '')}`}: ${set.columns.join(', ')}.`),
    );
}

function showExamples(examples: readonly string[]): string {
  return verbatim(examples.map((example) => `pwc ${example}`));
}

function topicSection({ name, text: pieces }: Topic): string {
  const heading = name === 'exit-codes' ? 'EXIT STATUS' : name.toUpperCase();
  const parts = pieces.map((piece) => {
    const [, term, meaning] = /^ +(\S+) {2,}(.*)$/.exec(piece) ?? [];
    if (term !== undefined && meaning !== undefined) return entry(term, meaning);
    return piece.startsWith(' ') ? verbatim([piece.trim()]) : text(piece);
  });
  return section(heading, ...parts);
}

function section(heading: string, ...parts: readonly string[]): string {
  // The macro for a paragraph has no place right under a heading.
  const body = parts
    .filter((part) => part !== '')
    .join('\n')
    .replace(/^\.PP\n/, '');
  return `.SH "${heading}"\n${body}`;
}

function flags(options: readonly Option[]): string {
  return options.map((option) => entry(option.flags, describeOption(option))).join('\n');
}

function entry(term: string, meaning: string): string {
  return `.TP\n.B ${quoted(term)}\n${quoted(meaning)}`;
}

function text(paragraph: string): string {
  return `.PP\n${quoted(paragraph)}`;
}

function verbatim(lines: readonly string[]): string {
  return `.PP\n.nf\n.RS 4\n${lines.map(quoted).join('\n')}\n.RE\n.fi`;
}

/** Text of ours as the macros take it: nothing in it is read as one, a minus can be copied, and all of it is ASCII. */
function quoted(line: string): string {
  return line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replace(/^(?=[.'])/, '\\&')
    .replace(
      /[^\x20-\x7e]/gu,
      (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
