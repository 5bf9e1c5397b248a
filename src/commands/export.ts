import type { Archive } from '../archive/archive.ts';
import { readAllDatasets, readAllMethods, readAllTasks } from '../archive/catalogue.ts';
import { readLeaderboardSummaries } from '../archive/leaderboards.ts';
import { readAllPapers } from '../archive/papers.ts';
import { readAllCode } from '../archive/repositories.ts';
import { readAllResults } from '../archive/results.ts';
import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { type Column, list, type Report } from '../output/report.ts';
import {
  codeExport,
  datasetExport,
  methodExport,
  paperExport,
  resultExport,
  taskExport,
} from './export-columns.ts';
import { leaderboardListColumns } from './leaderboard-list.ts';

/** A table of the archive that can be exported whole. */
interface Collection {
  /** The keys of its columns. */
  readonly columns: readonly string[];
  readonly report: (archive: Archive) => Report;
}

function collection<Row>(
  columns: readonly Column<Row>[],
  read: (archive: Archive) => Iterable<Row>,
  id: (row: Row) => string | null,
): Collection {
  return {
    columns: columns.map(({ key }) => key),
    report: (archive) => list(columns, read(archive), { isExport: true, id }),
  };
}

/** What can be exported, by name. A new collection is one line. */
export const collections: Readonly<Record<string, Collection>> = {
  papers: collection(paperExport, readAllPapers, (paper) => paper.arxivId ?? paper.slug),
  code: collection(codeExport, readAllCode, (line) => line.url),
  results: collection(resultExport, readAllResults, (score) => score.arxivId ?? score.paperUrl),
  leaderboards: collection(leaderboardListColumns, readLeaderboardSummaries, () => null),
  tasks: collection(taskExport, readAllTasks, (task) => task.slug ?? task.name),
  datasets: collection(datasetExport, readAllDatasets, (dataset) => dataset.url),
  methods: collection(methodExport, readAllMethods, (method) => method.url),
};

const names = Object.keys(collections);

/** `pwc export`: a whole collection, row by row, in any format. */
export const exportCommand = defineCommand({
  name: 'export',
  aliases: [],
  group: 'show and share',
  summary: 'whole tables as CSV, TSV, JSON, NDJSON or Markdown',
  description: `Write every row of a collection: ${names.join(', ')}. CSV unless another format is asked for; nothing is cut.`,
  examples: [
    'export leaderboards --limit 3',
    'export results --format ndjson --limit 1',
    'export code --columns paper_title,repo_url --limit 5',
  ],
  arguments: [{ syntax: '<collection>', description: names.join(', ') }],
  options: [],
  columns: [],
  async run(context, [name = '']) {
    const wanted = Object.hasOwn(collections, name.toLowerCase())
      ? collections[name.toLowerCase()]
      : undefined;
    if (wanted === undefined) {
      throw new UserError(
        'usage',
        `export takes ${names.slice(0, -1).join(', ')} or ${names.at(-1)}, not "${name}".`,
      );
    }
    return wanted.report(await context.archive());
  },
});
