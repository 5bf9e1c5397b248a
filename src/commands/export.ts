import type { Archive } from '../archive/archive.ts';
import { readAllDatasets, readAllMethods, readAllTasks } from '../archive/catalogue.ts';
import { readLeaderboardSummaries } from '../archive/leaderboards.ts';
import { readAllPapers } from '../archive/papers.ts';
import { readAllCode } from '../archive/repositories.ts';
import { readAllResults } from '../archive/results.ts';
import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { list, type Report } from '../output/report.ts';
import {
  codeExport,
  datasetExport,
  methodExport,
  paperExport,
  resultExport,
  taskExport,
} from './export-columns.ts';
import { leaderboardListColumns } from './leaderboard-list.ts';

const isExport = true;

/** What can be exported. A new collection is one line. */
const collections = {
  papers: (archive: Archive) =>
    list(paperExport, readAllPapers(archive), { isExport, id: (row) => row.arxivId ?? row.slug }),
  code: (archive: Archive) => list(codeExport, readAllCode(archive), { isExport, id: (row) => row.url }),
  results: (archive: Archive) =>
    list(resultExport, readAllResults(archive), { isExport, id: (row) => row.arxivId ?? row.paperUrl }),
  leaderboards: (archive: Archive) =>
    list(leaderboardListColumns, readLeaderboardSummaries(archive), { isExport }),
  tasks: (archive: Archive) =>
    list(taskExport, readAllTasks(archive), { isExport, id: (row) => row.slug ?? row.name }),
  datasets: (archive: Archive) =>
    list(datasetExport, readAllDatasets(archive), { isExport, id: (row) => row.url }),
  methods: (archive: Archive) =>
    list(methodExport, readAllMethods(archive), { isExport, id: (row) => row.url ?? row.name }),
} satisfies { readonly [name: string]: (archive: Archive) => Report };

const names = Object.keys(collections);

/** `pwc export`: a whole collection, row by row, in any format. */
export const exportCommand = defineCommand({
  name: 'export',
  aliases: ['dump'],
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
    const collection = Object.entries(collections).find(([known]) => known === name.toLowerCase());
    if (collection === undefined) {
      throw new UserError(
        'usage',
        `export takes ${names.slice(0, -1).join(', ')} or ${names.at(-1)}, not "${name}".`,
      );
    }
    return collection[1](await context.archive());
  },
});
