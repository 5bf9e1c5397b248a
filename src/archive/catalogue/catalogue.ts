import type { Archive } from '../archive.ts';

/** A task for an export. Areas that it has from a parent only are among them. */
export interface TaskLine {
  readonly name: string;
  readonly slug: string | null;
  readonly areas: readonly string[];
  readonly parents: readonly string[];
  readonly synonyms: readonly string[];
  readonly leaderboards: number;
  readonly papers: number;
  readonly description: string | null;
}

/** A dataset of the catalogue for an export. */
export interface DatasetLine {
  readonly name: string;
  readonly fullName: string | null;
  readonly url: string;
  readonly homepage: string | null;
  readonly introduced: string | null;
  readonly modalities: readonly string[];
  readonly languages: readonly string[];
  readonly tasks: readonly string[];
  readonly variants: readonly string[];
  readonly papers: number | null;
  readonly leaderboards: number;
  readonly description: string | null;
}

/** A method of the catalogue for an export. */
export interface MethodLine {
  readonly name: string;
  readonly fullName: string | null;
  readonly url: string | null;
  readonly introducedYear: number | null;
  readonly collections: readonly string[];
  readonly areas: readonly string[];
  readonly papers: number | null;
  readonly paperTitle: string | null;
  readonly paperUrl: string | null;
  readonly codeSnippetUrl: string | null;
  readonly description: string | null;
}

/** The rows of every task. */
export const EVERY_TASK = `SELECT name, slug, synonyms, leaderboards, papers, description,
    (SELECT json_group_array(area ORDER BY area) FROM task_area WHERE task = task.id) AS areas,
    (SELECT json_group_array(parent.name ORDER BY parent.id) FROM task_parent JOIN task AS parent ON parent.id = task_parent.parent
     WHERE task_parent.task = task.id) AS parents
  FROM task ORDER BY id`;

/** Every task that a dump names, in the order of the dumps. */
export function* readAllTasks(archive: Archive): Generator<TaskLine> {
  yield* readLines<TaskLine>(archive, EVERY_TASK, ['synonyms', 'areas', 'parents']);
}

/**
 * What is read of a dataset for a `DatasetLine`, but for its description: those of all are most of an archive's
 * catalogue.
 */
export const DATASET_LINE = `name, full_name AS fullName, url, homepage, introduced, modalities, languages, tasks, variants, papers,
  leaderboards`;

/** The columns of a `DatasetLine` that hold JSON. */
export const DATASET_LISTS = ['modalities', 'languages', 'tasks', 'variants'] as const;

/** The rows of every dataset of the catalogue. */
export const EVERY_DATASET = `SELECT ${DATASET_LINE}, description FROM dataset ORDER BY id`;

/** Every dataset of the catalogue, in the order of the dump. */
export function* readAllDatasets(archive: Archive): Generator<DatasetLine> {
  yield* readLines<DatasetLine>(archive, EVERY_DATASET, DATASET_LISTS);
}

/**
 * What is read of a method for a `MethodLine`, but for its description. The year 2000 means unknown: it stands on every
 * method that has a paper, and beside softmax and attention where there is none.
 */
export const METHOD_LINE = `name, full_name AS fullName, url, papers, paper_title AS paperTitle, paper_url AS paperUrl,
  NULLIF(introduced_year, 2000) AS introducedYear,
  code_snippet_url AS codeSnippetUrl,
  (SELECT json_group_array(collection ORDER BY position) FROM method_collection WHERE method = method.id) AS collections,
  (SELECT json_group_array(DISTINCT area) FROM method_collection WHERE method = method.id AND area IS NOT NULL) AS areas`;

/** The columns of a `MethodLine` that hold JSON. */
export const METHOD_LISTS = ['collections', 'areas'] as const;

/** The rows of every method of the catalogue. */
export const EVERY_METHOD = `SELECT ${METHOD_LINE}, description FROM method WHERE url IS NOT NULL ORDER BY id`;

/** Every method of the catalogue, in the order of the dump; names that only papers use are not among them. */
export function* readAllMethods(archive: Archive): Generator<MethodLine> {
  yield* readLines<MethodLine>(archive, EVERY_METHOD, METHOD_LISTS);
}

/** Rows with their JSON columns unpacked. */
export function* readLines<Line>(
  archive: Archive,
  sql: string,
  lists: readonly (keyof Line & string)[],
  ...values: readonly string[]
): Generator<Line> {
  for (const row of archive.each<Record<string, unknown>>(sql, ...values)) yield unpack<Line>(row, lists);
}

/** A row with its JSON columns unpacked, in its place: to copy each of 15,000 rows takes as long as to read them. */
export function unpack<Line>(row: Record<string, unknown>, lists: readonly (keyof Line & string)[]): Line {
  for (const key of lists) row[key] = row[key] === '[]' ? [] : JSON.parse(String(row[key]));
  return row as Line;
}
