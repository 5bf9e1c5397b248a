import { formatEntry, formatNames } from '../output/formats.ts';
import { findNearest } from '../output/nearest.ts';
import type { Command, Option } from './command.ts';
import { findFlag, flagsOf, longName } from './flags.ts';

/** The flag that was meant, and the words that it is with its value, where they are more than these two. */
export interface MeantFlag {
  /** Or a flag with its value: "--format bibtex". */
  readonly flag: string;
  readonly line?: (value: string) => readonly string[];
}

/** What other tools call flags of ours, and no typing mistake leads to. */
const ELSEWHERE: readonly (readonly [flag: string, elsewhere: readonly string[]])[] = [
  [
    '--limit',
    [
      '-n',
      '-l',
      '-k',
      '--n',
      '--k',
      '--top',
      '--top-k',
      '--topk',
      '--head',
      '--count',
      '--num',
      '--size',
      '--max-results',
    ],
  ],
  ['--sort', ['--sort-by', '--order-by']],
  ['--columns', ['--fields', '--cols']],
  ['--archive', ['--db']],
  ['--format', ['--output-format', '--as', '--style', '--fmt']],
  ['--json', ['-j']],
  ['--since', ['--after', '--from', '--start', '--start-date']],
  ['--until', ['--before', '--to', '--end', '--end-date']],
  ['--in', ['--type', '--kind']],
  ['--with-code', ['--has-code', '--code-only', '--code']],
  ['--framework', ['--lib', '--library']],
  ['--conference', ['--venue']],
];

/** What other tools want in front of a name, which stands alone here. */
const NAME_FLAG =
  /^--(?:task|dataset|benchmark|leaderboard|paper|model|method|author|area|repo|repository|name|title|id|(?:paper|arxiv|model|task|dataset)-(?:id|name)|arxiv|slug|url|query|q|text|words|keywords?|file|path|folder|collection|conference|venue)s?$/;

/** Whether a flag that the command does not have stands for a name of which the command is about. */
export function isNameFlag(name: string, command: Command): boolean {
  if (command.arguments.length === 0 || !NAME_FLAG.test(name)) return false;
  return meantElsewhere(name, flagsOf(command)) === undefined;
}

/** The flag of the command, or of all commands where there is none, that was meant by one that there is not. */
export function findMeantFlag(name: string, command: Command | undefined): MeantFlag | undefined {
  const options = flagsOf(command);
  const elsewhere = meantElsewhere(name, options);
  if (elsewhere !== undefined) return { flag: elsewhere };
  const has = (flag: string) => findFlag(flag, options) !== undefined;
  if (name === '--year' && has('--since') && has('--until'))
    return { flag: '--since', line: (value) => ['--since', value, '--until', value] };
  const [, bound = '', metric = ''] = /^(--max|--min)-([a-z].*)$/.exec(name) ?? [];
  if (has(bound)) return { flag: bound, line: (value) => [bound, `${metric.replaceAll('-', ' ')}=${value}`] };
  const near = name.startsWith('--') ? findNearFlag(name, options.map(longName)) : undefined;
  return near === undefined ? undefined : { flag: near };
}

/** A flag that there is not, with plain dashes, and the value that stands in the same word: "--top=5", "-n5". */
export function readUnknown(word: string): { readonly name: string; readonly inline: string | undefined } {
  const plain = /^-[a-z]\d*$/.test(word) ? word : word.replace(DASHES, '--');
  const [, name = plain, inline] = /^([^=]*)=(.*)$/s.exec(plain) ?? /^(-[a-z])(\d+)$/.exec(plain) ?? [];
  return { name: name.replaceAll('_', '-'), inline };
}

const DASHES = /^-?[–—−]+-?|^-(?=\w\w)/;

/** A long name behind one hyphen, or behind the dashes that word processors make of two, with the right ones. */
export function withPlainDashes(word: string, options: readonly Option[]): string {
  const plain = word.replace(DASHES, '--');
  const [name = plain] = plain.split('=');
  return findFlag(name, options) === undefined ? word : plain;
}

function meantElsewhere(name: string, options: readonly Option[]): string | undefined {
  const [meant] = ELSEWHERE.find(([, names]) => names.includes(name)) ?? [];
  return meant !== undefined && findFlag(meant, options) !== undefined ? meant : undefined;
}

/**
 * A flag as it was meant; the name of a format, or an ending of its files, asks for the format. The dashes are no letters
 * that may differ: "--task" is not nearly "--tsv".
 */
function findNearFlag(typed: string, flags: readonly string[]): string | undefined {
  const asked = formatNames.flatMap((format) =>
    [format, ...formatEntry(format).endings].map((name) => [name, `--format ${format}`] as const),
  );
  const bare = (flag: string) => flag.slice('--'.length);
  const own = flags.map((flag) => [bare(flag), flag] as const);
  const meant = new Map<string, string>([...asked, ...own]);
  const name = bare(typed).toLowerCase();
  // The names of formats are short, and much comes near one: "notable" is no "table".
  const formats = asked.map(([format]) => format).filter((format) => name.length - format.length < 2);
  return meant.get(name) ?? meant.get(findNearest(name, [...own.map(([flag]) => flag), ...formats]) ?? '');
}
