import type { Random } from '../../helpers/random.ts';
import { type BoardNames, createBoardNames } from './board-names.ts';
import { SCIBERT_SCORES } from './known-papers.ts';
import { knownMetric, type Metric, mainMetricNames } from './metrics.ts';
import type { Plan } from './plan.ts';
import { around, chance, pick, type Streams, skewed, unit } from './stream.ts';
import type { TaskTree } from './task-tree.ts';

/** A leaderboard: what stands on it is made anew, and alike, wherever it is written. */
export interface Board {
  readonly number: number;
  readonly task: number;
  readonly dataset: string;
  readonly metrics: readonly Metric[];
  /** How many rows it has. */
  readonly rows: number;
  /** The site sorted it the wrong way round. */
  readonly isReversed: boolean;
}

/** What leaderboards are made from. */
export interface BoardSources {
  readonly plan: Plan;
  readonly streams: Streams;
  readonly tree: TaskTree;
  readonly metrics: readonly Metric[];
  /** Names under which datasets are used, the most used first. */
  readonly variants: readonly string[];
}

/** The leaderboards of each task. All appearances and all their rows are as many as planned. */
export function planBoards(sources: BoardSources): readonly (readonly Board[])[] {
  const counts = countBoards(sources);
  const names = createBoardNames(sources, counts);
  const boards: Board[] = [];
  for (const [task, count] of counts.entries()) {
    for (let place = 0; place < count; place++)
      boards.push(planBoard(sources, names, task, place, boards.length));
  }
  const sized = fitRows(sources, boards);
  const byTask: Board[][] = sources.tree.names.map(() => []);
  for (const board of sized) byTask[board.task]?.push(board);
  return byTask;
}

/** How many leaderboards each task has: 54% have none, a few have very many. */
function countBoards({ plan, streams, tree }: BoardSources): number[] {
  const weights = tree.names.map((name, task) => {
    const random = streams('board count', task);
    if (task === 0 || name === '') return 12;
    const isKnown = SCIBERT_SCORES.some(([known]) => known === name);
    return isKnown || chance(random, 0.46) ? around(random, 2 + 30 / (1 + task / 8), 1) : 0;
  });
  const factor =
    plan.appearances / sum(weights.map((weight, task) => weight * (tree.appearances[task] ?? 0)));
  const counts = weights.map((weight, task) => {
    const least = knownNames(tree.names[task] as string).length;
    return weight === 0 ? 0 : Math.max(1, least, Math.round(weight * factor));
  });
  return settle(counts, tree.appearances, plan.appearances, (task, count) =>
    count > Math.max(1, knownNames(tree.names[task] as string).length) ? 1 : 0,
  );
}

/** The leaderboards that a well-known task has at every scale. */
export function knownNames(task: string): readonly string[] {
  const scibert = SCIBERT_SCORES.filter(([known]) => known === task).map(([, dataset]) => dataset);
  return [...new Set(task === 'Image Classification' ? ['ImageNet'] : scibert)];
}

/** Raises or lowers counts by one until they, each times its weight, make up the total. Only those of weight 1 change at the end. */
function settle(
  counts: number[],
  weights: readonly number[],
  total: number,
  spare: (index: number, count: number) => number,
): number[] {
  let rest = total - sum(counts.map((count, index) => count * (weights[index] ?? 0)));
  for (let pass = 0; rest !== 0 && pass < 10_000; pass++) {
    for (let index = 0; rest !== 0 && index < counts.length; index++) {
      const count = counts[index] as number;
      const weight = weights[index] as number;
      if (rest > 0 && weight <= rest && count > 0) counts[index] = count + 1;
      else if (rest < 0 && weight <= -rest && spare(index, count) > 0) counts[index] = count - 1;
      else continue;
      rest -= rest > 0 ? weight : -weight;
    }
  }
  if (rest !== 0) throw new Error(`${rest} of ${total} do not fit`);
  return counts;
}

function planBoard(
  { streams, metrics }: BoardSources,
  names: BoardNames,
  task: number,
  place: number,
  number: number,
): Board {
  const random = streams('board', number);
  const dataset = names.name(task, place);
  const isKnown = names.isKnown(task, place);
  const main = knownMetric(isKnown ? (dataset === 'ImageNet' ? 'Top 1 Accuracy' : 'F1') : drawMain(random));
  const others = new Map<string, Metric>([[main.name, main]]);
  // Every metric of the archive is used somewhere: each leaderboard brings the next one.
  const next = metrics[number % metrics.length] as Metric;
  if (number < 4 * metrics.length && !isKnown) others.set(next.name, next);
  while (chance(random, 0.4) && others.size < 10) {
    const other = metrics[skewed(random, metrics.length, 15)] as Metric;
    others.set(other.name, other);
  }
  if (dataset === 'ImageNet')
    for (const name of ['Top 5 Accuracy', 'Number of params', 'GFLOPs']) others.set(name, knownMetric(name));
  return {
    number,
    task,
    dataset,
    metrics: [...others.values()],
    rows: names.isLargest(task, place)
      ? 0
      : chance(random, 0.001)
        ? 0
        : 1 + Math.floor(around(random, 3, 1.55)),
    isReversed: !isKnown && chance(random, 0.006),
  };
}

/** "Accuracy" is by far the most frequent. */
function drawMain(random: Random): string {
  if (chance(random, 0.19)) return 'Accuracy';
  if (chance(random, 0.1)) return unit(random) < 0.5 ? 'F1' : 'mIoU';
  return pick(random, mainMetricNames());
}

/** Brings the rows to the planned number. The largest leaderboard keeps its size; no other has half of it. */
function fitRows({ plan, tree }: BoardSources, boards: readonly Board[]): readonly Board[] {
  const weights = boards.map((board) => tree.appearances[board.task] ?? 0);
  const largest = boards.findIndex(
    (board) => board.dataset === 'ImageNet' && tree.names[board.task] === 'Image Classification',
  );
  const rest = plan.rows - plan.largestBoard * (weights[largest] ?? 0);
  const most = Math.floor(plan.largestBoard * 0.5);
  const factor = rest / sum(boards.map((board, index) => board.rows * (weights[index] ?? 0)));
  const counts = boards.map(({ rows }, index) =>
    index === largest
      ? plan.largestBoard
      : rows === 0
        ? 0
        : Math.min(most, Math.max(2, Math.round(rows * factor))),
  );
  const isFixed = (index: number, count: number) => index === largest || count <= 2;
  const fitted = settle(
    counts.map((count, index) => (index === largest ? 0 : count)),
    weights,
    rest,
    (index, count) => (isFixed(index, count) ? 0 : 1),
  );
  return boards.map((board, index) => ({
    ...board,
    rows: index === largest ? plan.largestBoard : (fitted[index] as number),
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
