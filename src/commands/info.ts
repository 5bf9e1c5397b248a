import { type ArchiveInfo, type DumpInfo, readInfo, readLeftOut } from '../archive/info.ts';
import { defineCommand } from '../cli/command.ts';
import { type Block, type Column, column, keysOf, list, type Report } from '../output/report.ts';
import { formatCount } from '../output/text/count.ts';
import { sizeOf } from '../output/text/sizes.ts';
import { leftOutColumns } from './import/left-out-columns.ts';
import { countColumn } from './wording/columns.ts';

const LICENCE = 'CC BY-SA 4.0 (Papers With Code and its contributors)';

const dumpColumns: readonly Column<DumpInfo>[] = [
  column('name', 'text', (dump) => dump.name, { title: 'Dump', leaves: 0 }),
  column('file', 'text', (dump) => dump.file, { title: 'File', leaves: 0, floor: 20 }),
  column('bytes', 'integer', (dump) => dump.bytes, {
    title: 'Size',
    leaves: 2,
    abridged: true,
    text: (dump) => sizeOf(dump.bytes),
  }),
  column('modified', 'date', (dump) => dump.modified, {
    title: 'Modified',
    leaves: 1,
    abridged: true,
    text: (dump) => dump.modified.slice(0, 10),
  }),
  countColumn('records', 'Records', 0, (dump) => dump.records),
];

interface Options {
  readonly problems?: boolean;
}

interface Counted {
  readonly what: string;
  readonly count: number;
}

const countedColumns: readonly Column<Counted>[] = [
  countColumn('count', 'Count', 0, (row) => row.count),
  column('what', 'text', (row) => row.what, { title: 'What', leaves: 0, floor: 20 }),
];

/** `pwc info`: what the archive holds, and what its import left out and merged. */
export const info = defineCommand<Options>({
  name: 'info',
  aliases: ['status', 'stats'],
  group: 'archive',
  summary: 'what the archive holds, and from when',
  description:
    'Show where the archive is, from which dumps it was built, how much it holds, what the import merged, left out and why, and marked as spam, and its licence.',
  examples: ['info', 'info --json', 'info --problems'],
  arguments: [],
  options: [
    { flags: '--problems', description: 'list what the import left out, each with its place in the dump' },
  ],
  columns: keysOf(dumpColumns),
  async run(context, _args, { problems = false }): Promise<Report> {
    const archive = await context.archive();
    if (problems) return list(leftOutColumns, readLeftOut(archive));
    const read = readInfo(archive);
    const dumps = list(dumpColumns, read.dumps, { count: read.dumps.length, id: (dump) => dump.name });
    return {
      kind: 'page',
      title: archive.isSample ? 'The sample archive that comes with pwc' : 'Archive',
      subtitle: [archive.path],
      fields: [
        { key: 'path', value: archive.path },
        { key: 'sample', value: archive.isSample },
        { key: 'built_at', value: read.builtAt },
        { key: 'pwc_version', value: read.pwcVersion },
        { key: 'schema_version', value: read.schemaVersion },
        { key: 'dumps', value: dumps },
        { key: 'counts', value: { ...read.counts } },
        { key: 'left_out', value: read.leftOut.map(({ reason, count }) => ({ reason, count })) },
        { key: 'merged', value: read.merged.map(({ what, count }) => ({ what, count })) },
        { key: 'spam', value: read.spam.map(({ kind, count }) => ({ kind, count })) },
        { key: 'licence', value: LICENCE },
      ],
      main: dumps,
      blocks: blocksOf(read, dumps),
      inPipe: 'text',
    };
  },
});

function blocksOf(read: ArchiveInfo, dumps: ReturnType<typeof list>): Block[] {
  const { papers, stubs, values, ...others } = read.counts;
  const named = stubs === 0 ? [] : [`${formatCount(stubs)} more that only results or code links name`];
  const counts = [
    { label: 'papers', values: [formatCount(papers), ...named] },
    ...Object.entries({ ...others, scores: values }).map(([label, count]) => ({
      label,
      values: [formatCount(count)],
    })),
  ];
  const built = `${read.builtAt ?? 'unknown'} by pwc ${read.pwcVersion ?? 'unknown'}, schema ${read.schemaVersion}`;
  const leftOut = read.leftOut.map(({ reason, count }) => ({ what: reason, count }));
  const spam = read.spam.filter(({ count }) => count > 0).map(({ kind, count }) => ({ what: kind, count }));
  return [
    {
      kind: 'facts',
      facts: [
        { label: 'built', values: [built] },
        { label: 'licence', values: [LICENCE] },
      ],
    },
    { kind: 'facts', facts: counts },
    { kind: 'table', heading: 'DUMPS', list: dumps },
    countedBlock('LEFT OUT', leftOut),
    countedBlock('MERGED', read.merged),
    countedBlock('SPAM', spam, ' (hidden from lists)'),
  ];
}

function countedBlock(heading: string, rows: readonly Counted[], remark = ''): Block {
  const told = rows.length === 0 ? ' (nothing)' : remark;
  return { kind: 'table', heading: heading + told, list: list(countedColumns, rows) };
}
