import { UserError } from '../errors.ts';
import { type FormatName, formatNames, formatOfFile } from '../output/formats.ts';
import type { PrintOptions } from '../output/print/options.ts';
import type { ColorWish } from '../output/screen.ts';
import type { Option } from './command.ts';
import { parseChoice, parseNames, parseText, parseWholeNumber } from './option-parsers.ts';

/** What the flags that stand with every command said, on either side of the command's name. */
export interface GlobalFlags extends PrintOptions {
  /** A path as typed; undefined where `--archive` was not given. */
  readonly archive: string | undefined;
  /** Tell where the answer comes from. */
  readonly provenance?: boolean | undefined;
  /** Say what was matched and how long it took. */
  readonly verbose?: boolean | undefined;
}

/** Flags about the answer. In commander's notation, in the order in which help lists them. */
export const outputFlags: readonly Option[] = [
  {
    flags: '-f, --format <format>',
    description: `${formatNames.join(', ')} (a table or a page on a terminal, tsv or a plain page in a pipe)`,
    choices: formatNames,
    parse: parseChoice('--format', formatNames, (ending) => formatOfFile(`file.${ending}`)),
  },
  { flags: '--json', description: 'short for --format json' },
  { flags: '--csv', description: 'short for --format csv' },
  {
    flags: '-c, --columns <names>',
    description: 'only these columns, in this order: --columns rank,model',
    parse: parseNames('--columns'),
    completes: 'columns',
  },
  {
    flags: '-s, --sort <column>',
    description: 'sort by a column; -column for the largest first',
    parse: parseText('--sort'),
    completes: 'column',
  },
  {
    flags: '-L, --limit <n>',
    description: 'at most n rows, 0 for all (a table on a terminal: 30; everything else: all)',
    parse: parseWholeNumber('--limit'),
  },
  {
    flags: '-o, --output <file>',
    description: 'write to a file; its ending chooses the format',
    parse: parseText('--output'),
    completes: 'file',
  },
  { flags: '--force', description: 'let --output replace a file' },
  {
    flags: '--provenance',
    description: 'tell dumps, filters and licence too: in a .provenance.json beside the file, or in comments',
  },
  { flags: '--ids', description: 'ids only, one a line' },
  { flags: '--exit-status', description: 'exit with 1 where the answer is a list without rows' },
  { flags: '--no-headers', description: 'no line of column names' },
  { flags: '--safe-csv', description: 'csv: guard a spreadsheet against cells that begin a formula' },
  { flags: '--underline-second', description: 'latex: underline the second best score of each column' },
  { flags: '--wide', description: 'tables: all columns, nothing cut short' },
];

/** Flags about everything else. */
export const generalFlags: readonly Option[] = [
  {
    flags: '--archive <path>',
    description: 'an archive file or a folder of dumps (env: PWC_ARCHIVE)',
    completes: 'file',
  },
  { flags: '-q, --quiet', description: 'no notes on stderr' },
  {
    flags: '--color <when>',
    description: 'auto, always or never',
    choices: ['auto', 'always', 'never'] satisfies ColorWish[],
  },
  { flags: '--no-color', description: 'the same as --color never' },
  { flags: '--no-pager', description: 'show long output without a pager (env: PWC_PAGER, PAGER)' },
  { flags: '--ascii', description: 'plain letters in place of … · ↑ ↓' },
  { flags: '-v, --verbose', description: 'say on stderr what was matched and how long it took' },
  { flags: '-h, --help', description: 'show help' },
  { flags: '-V, --version', description: 'show the versions of pwc and Node, and which archive answers' },
];

/** The values that commander keeps for the flags above, under its names for them. */
export interface GlobalValues {
  readonly format?: FormatName;
  readonly json?: true;
  readonly csv?: true;
  readonly columns?: readonly string[];
  readonly sort?: string;
  readonly limit?: number;
  readonly output?: string;
  readonly force?: true;
  readonly quiet?: true;
  readonly provenance?: true;
  readonly ids?: true;
  readonly exitStatus?: true;
  readonly headers: boolean;
  readonly safeCsv?: true;
  readonly wide?: true;
  readonly underlineSecond?: true;
  readonly archive?: string;
  readonly color?: ColorWish | false;
  readonly ascii?: true;
  readonly pager: boolean;
  readonly verbose?: true;
  readonly help?: true;
  readonly version?: true;
}

/** Commander's values as the rest of pwc knows them. Throws `UserError` (usage) for two formats at once. */
export function readGlobalFlags(values: GlobalValues): GlobalFlags {
  const { json, csv, headers, pager, color, help: _help, version: _version, ...others } = values;
  return {
    ...others,
    archive: values.archive,
    format: chooseFormat(values.format, json, csv),
    noHeaders: !headers,
    noPager: !pager,
    color: color === false ? 'never' : (color ?? 'auto'),
  };
}

function chooseFormat(format?: FormatName, json?: true, csv?: true): FormatName | undefined {
  const asked = [
    ...(format === undefined ? [] : [{ flag: `--format ${format}`, name: format }]),
    ...(json ? [{ flag: '--json', name: 'json' as const }] : []),
    ...(csv ? [{ flag: '--csv', name: 'csv' as const }] : []),
  ];
  const [first] = asked;
  const second = asked.find(({ name }) => name !== first?.name);
  if (second === undefined) return first?.name;
  throw new UserError(
    'usage',
    `${first?.flag} and ${second.flag} ask for two formats at once; give one of them.`,
  );
}
