import { argumentName, showArgument } from './arguments.ts';
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
  return [
    `.TH PWC 1 "${facts.date}" "pwc ${facts.version}" "User Commands"`,
    // Neither hyphens nor wide blanks: names of columns are to be copied.
    '.nh\n.ad l',
    section('NAME', 'pwc \\- Papers With Code on your own machine'),
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
    section('SEE ALSO', '.BR less (1),\n.BR jq (1),\n.BR sqlite3 (1)'),
  ]
    .join('\n')
    .concat('\n');
}

async function groupSection(group: CommandGroup, commands: readonly Command[]): Promise<string> {
  const parts = await Promise.all(commands.map(commandPart));
  return section(`COMMANDS: ${group.toUpperCase()}`, ...parts);
}

async function commandPart(command: Command): Promise<string> {
  const { name, description, arguments: taken, options, examples } = command;
  const others = namesOf(command)
    .slice(1)
    .map((other) => `pwc ${other}`);
  const sets = (await command.describeColumns?.()) ?? [{ of: '', columns: command.columns }];
  const columns = sets
    .filter((set) => set.columns.length > 0)
    .map((set) =>
      text(`Columns${set.of === '' ? '' : ` of ${set.of.replace(/:$/, '')}`}: ${set.columns.join(', ')}.`),
    );
  return [
    `.SS "${quoted(['pwc', name, ...taken.map(showArgument), '[flags]'].join(' '))}"`,
    text(description),
    ...(others.length === 0 ? [] : [text(`${others.join(', ')}: the same.`)]),
    ...taken.map((argument) => entry(`<${argumentName(argument)}>`, argument.description)),
    flags(options),
    ...columns,
    text('Examples:'),
    verbatim(examples.map((example) => `pwc ${example}`)),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .replace(/^(\.SS .*)\n\.PP$/m, '$1');
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
  const body = parts.join('\n').replace(/^\.PP\n/, '');
  return `.SH "${heading}"\n${body}`;
}

function flags(options: readonly Option[]): string {
  return options
    .map(({ flags, description, choices = [] }) => {
      const missing = choices.every((choice) => description.includes(choice))
        ? ''
        : `: ${choices.join(', ')}`;
      return entry(flags, description + missing);
    })
    .join('\n');
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
