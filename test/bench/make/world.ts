import { type Board, planBoards } from './boards.ts';
import { type NamedDataset, nameDatasets } from './dataset-names.ts';
import { type MadeMethod, makeMethods } from './methods.ts';
import { nameMetrics } from './metrics.ts';
import { type PapersRegister, registerPapers } from './papers-register.ts';
import { type Plan, planArchive } from './plan.ts';
import { createStreams, type Streams } from './stream.ts';
import { nameTasks } from './task-names.ts';
import { growTree, type TaskTree } from './task-tree.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What all dumps of one archive have in common. */
export interface World {
  readonly plan: Plan;
  readonly streams: Streams;
  readonly vocabulary: Vocabulary;
  /** The names of the tasks. */
  readonly tasks: readonly string[];
  readonly tree: TaskTree;
  readonly papers: PapersRegister;
  readonly methods: readonly MadeMethod[];
  readonly datasets: readonly NamedDataset[];
  /** The leaderboards of each task. */
  readonly boards: readonly (readonly Board[])[];
}

/** The world of an archive: the same for the same scale and seed. */
export function createWorld(scale: number, seed: number): World {
  const plan = planArchive(scale);
  const streams = createStreams(seed);
  const vocabulary = createVocabulary(streams);
  const tasks = nameTasks(plan, streams, vocabulary);
  const tree = growTree(plan, tasks, streams);
  const papers = registerPapers(plan, streams, vocabulary, tasks);
  const methods = makeMethods({ plan, streams, vocabulary, papers });
  const datasets = nameDatasets(plan, streams);
  const metrics = nameMetrics(plan, streams, vocabulary);
  const variants = [...new Set(datasets.flatMap((dataset) => dataset.variants))];
  const boards = planBoards({ plan, streams, tree, metrics, variants });
  return { plan, streams, vocabulary, tasks, tree, papers, methods, datasets, boards };
}
