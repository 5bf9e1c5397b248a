import type { Archive } from '../../archive/archive.ts';
import { leaderboardsOfTask, withLeaderboards } from '../../archive/leaderboards/names.ts';
import { STEPS } from '../../archive/names/ladder.ts';
import { areSpam, readNames } from '../../archive/names/name-texts.ts';
import { findNamesAtStep } from '../../archive/names/names.ts';
import { chooseAmong, type FilteredLine, type FilterFlag } from '../names/filter-names.ts';
import type { ChosenName } from '../names/reading.ts';
import { chooseTaskOrMethod } from '../names/task-or-method.ts';
import { type ChosenDataset, chooseDataset } from './dataset-choice.ts';
import { givenLeaderboardFilters, type LeaderboardFilterWish } from './filter-options.ts';

/** Which leaderboards the options leave. */
export interface ChosenFilter {
  /** The name of the task; null for all tasks. */
  readonly task: string | null;
  /** Whether a score stands on one of them. */
  readonly holds: (score: ScorePlace) => boolean;
  /** Their ids; undefined for all leaderboards. */
  readonly ids: readonly number[] | undefined;
  /** " of Relation Extraction on ChemProt", behind a noun; empty for all. */
  readonly of: string;
  /** What was named is passed over by lists, so that it is what is asked for. */
  readonly isSpam: boolean;
  /** How the names were read where that is not plain. */
  readonly notes: readonly string[];
}

/** Where a score stands. */
interface ScorePlace {
  readonly leaderboard: number;
  readonly task: string;
  readonly dataset: string;
}

/**
 * Finds what `--task` and `--dataset` name. Throws `UserError`: `notFound` with the nearest names, `ambiguous` with the
 * candidates.
 */
export async function chooseLeaderboardFilter(
  archive: Archive,
  wish: LeaderboardFilterWish,
  { command, others = [], first }: FilteredLine,
): Promise<ChosenFilter> {
  const given = givenLeaderboardFilters(wish);
  const askedFor = (flag: string, typed: string): FilterFlag => {
    const besides = given.filter(([other]) => other !== flag);
    return { flag, typed, others: [...besides, ...others], command, first };
  };
  const task = wish.task === undefined ? null : await chooseTask(archive, askedFor('--task', wish.task));
  const dataset =
    wish.dataset === undefined ? null : await chooseDataset(archive, askedFor('--dataset', wish.dataset));
  const names = [task, dataset].flatMap((chosen) => chosen?.name ?? []);
  return {
    task: task?.name ?? null,
    holds: (score) =>
      (task === null || score.task === task.name) && (dataset === null || isOn(dataset, score)),
    ids: idsOf(archive, task, dataset),
    of: names.length === 0 ? '' : ` of ${names.join(' on ')}`,
    isSpam: (task?.isSpam ?? false) || (dataset?.isSpam ?? false),
    notes: [...(task?.notes ?? []), ...(dataset?.notes ?? [])],
  };
}

interface ChosenTask extends ChosenName {
  readonly isSpam: boolean;
}

/** A task without a leaderboard counts where nothing else does: one is called "NER" and means something else. */
async function chooseTask(archive: Archive, asked: FilterFlag): Promise<ChosenTask> {
  for (const step of STEPS) {
    const candidates = withLeaderboards(archive, 'task', findNamesAtStep(archive, 'task', asked.typed, step));
    if (candidates.length === 0) continue;
    const hits = { step, candidates, total: candidates.length };
    const chosen = chooseAmong('task', hits, asked, (ids) => readNames(archive, 'task', ids));
    return { ...chosen, isSpam: areSpam(archive, 'task', [chosen.id]) };
  }
  return { ...(await chooseTaskOrMethod(archive, 'task', asked)), isSpam: false };
}

/** A result that was submitted stands on a leaderboard that the archive may not have; it goes by its name. */
function isOn({ ids, name }: ChosenDataset, { leaderboard, dataset }: ScorePlace): boolean {
  return ids.includes(leaderboard) || dataset === name;
}

function idsOf(
  archive: Archive,
  task: ChosenTask | null,
  dataset: ChosenDataset | null,
): readonly number[] | undefined {
  if (task === null) return dataset?.ids;
  const ids = leaderboardsOfTask(archive, task.id);
  if (dataset === null) return ids;
  const onDataset = new Set(dataset.ids);
  return ids.filter((id) => onDataset.has(id));
}
