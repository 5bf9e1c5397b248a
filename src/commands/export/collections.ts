import type { Archive } from '../../archive/archive.ts';
import { readAllDatasets, readAllMethods, readAllTasks } from '../../archive/catalogue/catalogue.ts';
import { readAllCode } from '../../archive/code/repositories.ts';
import { eachLeaderboard } from '../../archive/leaderboards/lists.ts';
import { readAllResults } from '../../archive/leaderboards/results.ts';
import { taskIdOf } from '../../archive/names/own-slugs.ts';
import { readAllPapers } from '../../archive/papers/cards.ts';
import { readCitation } from '../../archive/papers/citations.ts';
import type { Citation } from '../../model.ts';
import { type Cell, type Column, keysOf, list, type Report } from '../../output/report.ts';
import { papersOfBoards, papersOfRows } from '../cite/cited-rows.ts';
import { directionReasons } from '../leaderboard/direction-reasons.ts';
import { leaderboardId } from '../leaderboard/leaderboard-id.ts';
import { leaderboardListColumns } from '../leaderboard/leaderboard-list.ts';
import type { ChosenRows } from './chosen-rows.ts';
import type { CollectionName } from './collection-names.ts';
import {
  codeExport,
  datasetExport,
  methodExport,
  paperExport,
  resultExport,
  taskExport,
} from './export-columns.ts';

/** A table of the archive that can be exported whole. */
interface Collection {
  /** The keys of its columns. */
  readonly columns: readonly string[];
  /** The whole of it, or the chosen rows. */
  readonly report: (archive: Archive, rows?: ChosenRows) => Report;
}

function collection<Row>(
  columns: readonly Column<Row>[],
  read: (archive: Archive, rows: ChosenRows) => Iterable<Row>,
  id?: (row: Row, archive: Archive) => string | null,
  papers?: (archive: Archive) => (row: Row) => Citation | null,
  basis: Readonly<Record<string, Cell>> = {},
): Collection {
  return {
    columns: keysOf(columns),
    report: (archive, rows = {}) => ({
      ...list(columns, read(archive, rows), {
        isExport: true,
        ...(id && { id: (row) => id(row, archive) }),
        ...(papers && { bibliography: { citation: papers(archive) } }),
      }),
      basis,
    }),
  };
}

/** What can be exported, by name. A new collection is a line here and a name in `collection-names.ts`. */
export const collections: Readonly<Record<CollectionName, Collection>> = {
  papers: collection(
    paperExport,
    (archive, { papers }) => readAllPapers(archive, papers),
    (paper) => paper.arxivId ?? paper.slug,
    (archive) =>
      ({ id }) =>
        readCitation(archive, id),
  ),
  code: collection(codeExport, readAllCode, (line) => line.url, papersOfRows),
  results: collection(
    resultExport,
    readAllResults,
    (score) => score.arxivId ?? score.paperUrl,
    papersOfRows,
    { direction_sources: directionReasons },
  ),
  leaderboards: collection(
    leaderboardListColumns,
    (archive, { leaderboards, area }) =>
      eachLeaderboard(archive, { ids: leaderboards, area, includeSpam: true }),
    leaderboardId,
    papersOfBoards,
  ),
  tasks: collection(taskExport, readAllTasks, (task, archive) => taskIdOf(archive)(task)),
  datasets: collection(datasetExport, readAllDatasets, (dataset) => dataset.url),
  methods: collection(methodExport, readAllMethods, (method) => method.url),
};
