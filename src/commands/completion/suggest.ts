import type { Archive } from '../../archive/archive.ts';
import { readAreaNames } from '../../archive/catalogue/areas.ts';
import { readDatasetValues, readMethodValues } from '../../archive/catalogue/lists.ts';
import { readFrameworks } from '../../archive/code/frameworks.ts';
import { leaderboardsOfTask, readPairs } from '../../archive/leaderboards/names.ts';
import { findLeaderboardsBySlug, leaderboardSlugOf } from '../../archive/leaderboards/slugs.ts';
import type { NamedKind } from '../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../archive/names/names.ts';
import {
  type Suggestion,
  suggestDatasetsOfTasks,
  suggestLeaderboardNames,
  suggestNames,
  suggestTasksOfDatasets,
} from '../../archive/names/suggestions.ts';
import { suggestListed, suggestMetrics, suggestModels } from '../../archive/names/value-suggestions.ts';
import { suggestConferences, suggestPapers } from '../../archive/papers/names/suggestions.ts';
import type { Completes } from '../../cli/command.ts';
import type { TypedLine } from '../../cli/typed-line.ts';
import { WRITTEN_STEPS } from '../names/written-names.ts';

type Live = Exclude<Completes, 'file' | 'folder' | 'column' | 'columns'>;
type Suggest = (archive: Archive, typed: string, line: TypedLine) => readonly Suggestion[];

const SUGGEST: Readonly<Record<Live, Suggest>> = {
  paper: suggestPapers,
  task: (archive, typed) => suggestNames(archive, 'task', typed),
  dataset: (archive, typed) => suggestNames(archive, 'dataset', typed),
  method: (archive, typed) => suggestNames(archive, 'method', typed),
  leaderboard: suggestLeaderboards,
  benchmark: suggestBenchmarks,
  metric: (archive, typed, line) => suggestMetrics(archive, leaderboardsOf(archive, line), typed),
  model: suggestModels,
  area: (archive, typed) => suggestListed(readAreaNames(archive), typed),
  'method area': (archive, typed) => suggestListed(readMethodValues(archive, 'area'), typed),
  collection: (archive, typed) => suggestListed(readMethodValues(archive, 'collection'), typed),
  conference: suggestConferences,
  framework: (archive, typed) => suggestListed(readFrameworks(archive), typed),
  modality: (archive, typed) => suggestListed(readDatasetValues(archive, 'modality'), typed),
  language: (archive, typed) => suggestListed(readDatasetValues(archive, 'language'), typed),
};

/** What the archive has for a word that is being typed. */
export function suggest(archive: Archive, completes: Live, line: TypedLine): readonly Suggestion[] {
  return SUGGEST[completes](archive, line.typed, line);
}

/** A task or a dataset; behind one of them only what it has leaderboards with. */
function suggestLeaderboards(archive: Archive, typed: string, line: TypedLine): readonly Suggestion[] {
  const [, first] = line.operands;
  if (first === undefined) return suggestLeaderboardNames(archive, typed);
  const datasets = suggestDatasetsOfTasks(archive, idsOf(archive, 'task', first), typed);
  if (datasets.length > 0) return datasets;
  return suggestTasksOfDatasets(archive, idsOf(archive, 'benchmark', first), typed);
}

function suggestBenchmarks(archive: Archive, typed: string, { values }: TypedLine): readonly Suggestion[] {
  const task = values.get('--task');
  return task === undefined
    ? suggestNames(archive, 'benchmark', typed)
    : suggestDatasetsOfTasks(archive, idsOf(archive, 'task', task), typed);
}

/** The leaderboards that the rest of a line names: by its flags, or by the words behind the command. */
function leaderboardsOf(archive: Archive, { operands, values }: TypedLine): readonly number[] {
  const [first = values.get('--task'), second = values.get('--dataset')] = operands.slice(1);
  if (first === undefined) return [];
  const slug = second === undefined ? leaderboardSlugOf(first) : null;
  const named = slug === null ? null : findLeaderboardsBySlug(archive, slug);
  if (named !== null) return named.candidates.map(({ id }) => id);
  const tasks = idsOf(archive, 'task', first);
  if (second === undefined) return tasks.flatMap((task) => leaderboardsOfTask(archive, task));
  const pairs = readPairs(archive, tasks, idsOf(archive, 'benchmark', second));
  const turned = readPairs(archive, idsOf(archive, 'task', second), idsOf(archive, 'benchmark', first));
  return [...pairs, ...turned].map(({ id }) => id);
}

/** What a whole name means; its beginning is not enough. Namesakes without a leaderboard only where none has one. */
function idsOf(archive: Archive, kind: NamedKind, name: string): readonly number[] {
  const found = WRITTEN_STEPS.map((step) => findNamesAtStep(archive, kind, name, step));
  const named =
    found.find((hits) => hits.some(({ weight }) => weight > 0)) ?? found.find((hits) => hits.length > 0);
  return named?.map(({ id }) => id) ?? [];
}
