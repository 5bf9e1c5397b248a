import type { Archive } from '../../archive/archive.ts';
import {
  type DatasetFacet,
  readDatasets,
  readDatasetValues,
  readTasksWithDatasets,
} from '../../archive/catalogue/lists.ts';
import { type Candidate, STEPS, type Step } from '../../archive/names/ladder.ts';
import { NEAR_NAMES } from '../../archive/names/mistakes/edit-distance.ts';
import { findNearNames } from '../../archive/names/mistakes/near-names.ts';
import { readNames } from '../../archive/names/name-texts.ts';
import { findNamesAtStep, preferUsed } from '../../archive/names/names.ts';
import { list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { chooseAmong, unknownName } from '../names/filter-names.ts';
import { chooseFacets } from '../names/listed-choice.ts';
import { WRITTEN_STEPS } from '../names/written-names.ts';
import { spamNotes } from '../options/spam-option.ts';
import { typedFlags } from '../options/typed-flags.ts';
import { commandLine } from '../wording/command-line.ts';
import { MOST_PAPERS_FIRST } from '../wording/list-order.ts';
import { datasetColumns } from './dataset-columns.ts';

/** What datasets are listed by. */
export interface DatasetFilters {
  readonly modality?: string;
  readonly language?: string;
  readonly task?: string;
}

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
  const { chosen, notes } = chooseFacets<DatasetFacet>('dataset', filters, first, {
    modality: () => readDatasetValues(archive, 'modality'),
    language: () => readDatasetValues(archive, 'language'),
  });
  if (filters.task !== undefined) {
    const task = chooseTask(archive, filters, first);
    chosen.set('task', task.names);
    notes.push(...task.notes);
  }
  const { rows, count, hidden } = readDatasets(archive, chosen, includeSpam);
  const filter = [...chosen.values()].map(([value = '']) => value).join(' · ');
  const heading = `${countOf(count, 'dataset')}${count > 1 ? MOST_PAPERS_FIRST : ''}${filter && `: ${filter}`}`;
  return {
    ...list(datasetColumns, rows, {
      count,
      heading,
      order: MOST_PAPERS_FIRST,
      hints: [({ name }) => `One of them: ${commandLine('dataset', name)}`],
      id: (dataset) => dataset.url,
    }),
    notes: [...notes, ...spamNotes(hidden)],
    matched: heading,
  };
}

/** The names of tasks that a typed one means: a task for which there is a dataset, else one that is written out. */
function chooseTask(
  archive: Archive,
  { task: typed = '', ...filters }: DatasetFilters,
  first: boolean,
): { readonly names: readonly string[]; readonly notes: readonly string[] } {
  const others = typedFlags(Object.entries(filters));
  const asked = { flag: '--task', typed, others, command: ['dataset'], first };
  const fitting = (rung: Step) => {
    const candidates = findNamesAtStep(archive, 'task', typed, rung);
    return preferUsed(archive, typed, { step: rung, candidates, total: candidates.length });
  };
  const choose = (step: Step, tasks: readonly NamedCandidate[]) => {
    if (step === 'exact' || step === 'normalised') return { names: tasks.map(({ name }) => name), notes: [] };
    const named = new Map(tasks.map(({ id, name }) => [id, name]));
    const hits = { step, candidates: tasks, total: tasks.length };
    const { name, notes } = chooseAmong('task', hits, asked, (ids) => ids.map((id) => named.get(id) ?? ''));
    return { names: [name], notes };
  };
  for (const rung of STEPS) {
    const { step, candidates } = fitting(rung);
    const tasks = readTasksWithDatasets(archive, candidates.map(idOf));
    if (tasks.length > 0) return choose(step, tasks);
  }
  for (const rung of WRITTEN_STEPS) {
    const { step, candidates } = fitting(rung);
    const names = readNames(archive, 'task', candidates.map(idOf));
    const tasks = candidates.map((one, index) => ({ ...one, name: names[index] ?? '' }));
    if (tasks.length > 0) return choose(step, tasks);
  }
  const near = findNearNames(archive, 'task', typed, 50).map(idOf);
  const known = new Map(readTasksWithDatasets(archive, near).map(({ id, name }) => [id, name]));
  const names = near.flatMap((id) => known.get(id) ?? []);
  throw unknownName('task', asked, names.slice(0, NEAR_NAMES));
}

interface NamedCandidate extends Candidate {
  readonly name: string;
}

function idOf({ id }: { readonly id: number }): number {
  return id;
}
