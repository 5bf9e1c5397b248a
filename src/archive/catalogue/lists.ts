import type { Archive } from '../archive.ts';
import type { ListedName } from '../names/listed-names.ts';
import {
  DATASET_LINE,
  DATASET_LISTS,
  type DatasetLine,
  METHOD_LINE,
  METHOD_LISTS,
  type MethodLine,
  readLines,
} from './catalogue.ts';
import { datasetsOfTasks } from './task-contents.ts';

/** A method in a list. */
export type ListedMethod = Omit<MethodLine, 'description'>;

/** What a dataset is chosen by. */
export type DatasetFacet = 'modality' | 'language' | 'task';

/** What a method is chosen by. */
export type MethodFacet = 'area' | 'collection';

/** Values of which one at least must be given, for each facet that is asked for. */
export type Chosen<Facet extends string> = ReadonlyMap<Facet, readonly string[]>;

/** A part of a catalogue. The rows are read one by one; how many they are is known before. */
export interface CatalogueList<Line> {
  readonly rows: Iterable<Line>;
  readonly count: number;
  /** How many more were passed over, since they look like spam. */
  readonly hidden: number;
}

/** A dataset in a list. */
export interface ListedDataset extends Omit<DatasetLine, 'description'> {
  readonly licenseName: string | null;
}

/** A catalogue as a list is made of it: its table, and its index in the order of lists, most papers first. */
interface Catalogue<Facet extends string> {
  readonly from: string;
  readonly where: string;
  /** A condition with one parameter, a JSON array of the values wanted. */
  readonly holds: (facet: Facet) => string;
}

// With a plus the index stays in use: it is in the order of the list, and the long rows are read only where they are shown.
const DATASETS: Catalogue<DatasetFacet> = {
  from: 'dataset INDEXED BY dataset_papers',
  where: '1',
  holds: (facet) =>
    facet === 'task'
      ? `+id IN (${datasetsOfTasks('name IN (SELECT value FROM json_each(?))')})`
      : `+id IN (SELECT dataset FROM dataset_facet WHERE facet = '${facet}' AND value IN (SELECT value FROM json_each(?)))`,
};

const METHODS: Catalogue<MethodFacet> = {
  from: 'method INDEXED BY method_papers',
  where: 'url IS NOT NULL',
  holds: (facet) =>
    `+id IN (SELECT method FROM method_collection WHERE ${facet} IN (SELECT value FROM json_each(?)))`,
};

/** The datasets of the catalogue that have what was chosen, most papers first. */
export function readDatasets(
  archive: Archive,
  chosen: Chosen<DatasetFacet>,
  includeSpam: boolean,
): CatalogueList<ListedDataset> {
  const columns = `${DATASET_LINE}, license_name AS licenseName`;
  const read = (sql: string, values: readonly string[]) =>
    readLines<ListedDataset>(archive, `SELECT ${columns} FROM ${sql}`, DATASET_LISTS, ...values);
  return readList(archive, DATASETS, chosen, includeSpam, read);
}

/** The methods of the catalogue that have what was chosen, most papers first. */
export function readMethods(
  archive: Archive,
  chosen: Chosen<MethodFacet>,
  includeSpam: boolean,
): CatalogueList<ListedMethod> {
  const read = (sql: string, values: readonly string[]) =>
    readLines<ListedMethod>(archive, `SELECT ${METHOD_LINE} FROM ${sql}`, METHOD_LISTS, ...values);
  return readList(archive, METHODS, chosen, includeSpam, read);
}

function readList<Facet extends string, Line>(
  archive: Archive,
  { from, where, holds }: Catalogue<Facet>,
  chosen: Chosen<Facet>,
  includeSpam: boolean,
  read: (sql: string, values: readonly string[]) => Iterable<Line>,
): CatalogueList<Line> {
  const conditions = [where, ...[...chosen.keys()].map(holds)].join(' AND ');
  const values = [...chosen.values()].map((names) => JSON.stringify(names));
  const counts = `SELECT COUNT(*) AS total, COALESCE(SUM(is_spam), 0) AS spam FROM ${from} WHERE ${conditions}`;
  const { total = 0, spam = 0 } = archive.first<{ total: number; spam: number }>(counts, ...values) ?? {};
  const hidden = includeSpam ? 0 : spam;
  const visible = includeSpam ? conditions : `${conditions} AND is_spam = 0`;
  const rows = read(`${from} WHERE ${visible} ORDER BY papers DESC, is_spam, id`, values);
  return { rows, count: total - hidden, hidden };
}

/** Every value of a facet of the datasets, the most used first. */
export function readDatasetValues(archive: Archive, facet: 'modality' | 'language'): ListedName[] {
  const sql = `SELECT value AS name, COUNT(*) AS weight FROM dataset_facet WHERE facet = ? GROUP BY value
    ORDER BY 2 DESC, 1`;
  return archive.all<ListedName>(sql, facet);
}

/** Every area or collection of the methods, the most used first. */
export function readMethodValues(archive: Archive, facet: MethodFacet): ListedName[] {
  const sql = `SELECT ${facet} AS name, COUNT(*) AS weight FROM method_collection WHERE ${facet} IS NOT NULL GROUP BY 1
    ORDER BY 2 DESC, 1`;
  return archive.all<ListedName>(sql);
}

/** Those of some tasks for which there is a dataset, with the number of datasets whose entry names the task. */
export function readTasksWithDatasets(
  archive: Archive,
  tasks: readonly number[],
): { readonly id: number; readonly name: string; readonly weight: number }[] {
  const sql = `SELECT id, name, (SELECT COUNT(*) FROM dataset_facet WHERE facet = 'task' AND value = name) AS weight
    FROM task WHERE id IN (SELECT value FROM json_each(?))
    AND (weight > 0 OR EXISTS (SELECT 1 FROM leaderboard WHERE task = task.id AND dataset IS NOT NULL))
    ORDER BY weight DESC, id`;
  return archive.all(sql, JSON.stringify(tasks));
}
