import type { Archive } from '../archive/archive.ts';
import {
  type DatasetFacet,
  readDatasets,
  readDatasetValues,
  readTasksWithDatasets,
} from '../archive/catalogue-lists.ts';
import { chooseCandidate, STEPS } from '../archive/ladder.ts';
import { findNamesAtStep } from '../archive/names.ts';
import { findNearNames } from '../archive/near-names.ts';
import { UserError } from '../errors.ts';
import { list, type Report } from '../output/report.ts';
import { noteReading } from './chosen-leaderboards.ts';
import { commandLine, countOf } from './command-line.ts';
import type { DatasetFilters } from './dataset.ts';
import { datasetColumns } from './dataset-columns.ts';
import { spamNotes } from './spam-option.ts';
import { chooseValues, unknownValue } from './value-choice.ts';

/** How a list is made, beside its filters. */
interface ListWish {
  /** Of several tasks that fit the one with most datasets. */
  readonly first: boolean;
  readonly includeSpam: boolean;
}

/** The datasets of the catalogue that have what the filters ask for, most papers first. */
export function datasetList(
  archive: Archive,
  filters: DatasetFilters,
  { first, includeSpam }: ListWish,
): Report {
  const chosen = new Map<DatasetFacet, readonly string[]>();
  const notes: string[] = [];
  for (const facet of ['modality', 'language'] as const) {
    const typed = filters[facet];
    if (typed !== undefined) {
      chosen.set(facet, chooseValues(`--${facet}`, typed, readDatasetValues(archive, facet)));
    }
  }
  if (filters.task !== undefined) {
    const task = chooseTask(archive, filters.task, first);
    chosen.set('task', task.names);
    notes.push(...task.notes);
  }
  const { rows, count, hidden } = readDatasets(archive, chosen, includeSpam);
  const filter = [...chosen.values()].map(([value = '']) => value).join(' · ');
  const heading = `${countOf(count, 'dataset')}${count > 1 ? ', most papers first' : ''}${filter && `: ${filter}`}`;
  return {
    ...list(datasetColumns, rows, {
      count,
      heading,
      hints: [`One of them: pwc dataset <name>`],
      id: (dataset) => dataset.url,
    }),
    notes: [...notes, ...spamNotes(hidden)],
    matched: heading,
  };
}

/** The names of tasks that a typed one means: only tasks for which there is a dataset count. */
function chooseTask(
  archive: Archive,
  typed: string,
  first: boolean,
): { readonly names: readonly string[]; readonly notes: readonly string[] } {
  for (const step of STEPS) {
    const found = findNamesAtStep(archive, 'task', typed, step);
    const tasks = readTasksWithDatasets(
      archive,
      found.map(({ id }) => id),
    );
    if (tasks.length === 0) continue;
    if (step === 'exact' || step === 'normalised') return { names: tasks.map(({ name }) => name), notes: [] };
    const choice = chooseCandidate({ step, candidates: tasks, total: tasks.length }, first);
    if (choice.kind === 'several') throw ambiguousTask(typed, tasks);
    const { name = '' } = tasks.find(({ id }) => id === choice.candidate.id) ?? {};
    return { names: [name], notes: noteReading({ typed, step }, name, choice.others) };
  }
  const near = findNearNames(archive, 'task', typed, 50).map(({ id }) => id);
  const known = new Map(readTasksWithDatasets(archive, near).map(({ id, name }) => [id, name]));
  throw unknownValue(
    '--task',
    typed,
    near.flatMap((id) => known.get(id) ?? []),
  );
}

function ambiguousTask(
  typed: string,
  tasks: readonly { readonly name: string; readonly weight: number }[],
): UserError {
  const offered = tasks.slice(0, 6);
  return new UserError('ambiguous', `"${typed}" fits ${countOf(tasks.length, 'task')} with datasets:`, [
    ...offered.map(({ name }) => commandLine('dataset --task', name)),
    'Add --first to take the one with most datasets.',
  ]);
}
