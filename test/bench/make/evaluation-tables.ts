import type { Board } from './boards.ts';
import { slugify } from './names.ts';
import { ODD_TEXTS } from './oddities.ts';
import { drawTopic, writeProse } from './prose.ts';
import { makeRows } from './rows.ts';
import { around, chance, distinct, pick } from './stream.ts';
import { AREAS } from './task-names.ts';
import { childrenAt, type TaskPath } from './task-tree.ts';
import type { World } from './world.ts';

/** The records of the dump of evaluation tables: one task with everything below it each. */
export function* makeEvaluationTables(world: World): Generator<object> {
  for (let top = 0; top < world.tree.tops; top++) yield makeTask(world, [top]);
}

/** Keys stand in the order of the alphabet. */
function makeTask(world: World, path: TaskPath): object {
  const task = path.at(-1) as number;
  const name = world.tasks[task] as string;
  return {
    categories: listAreas(world, task, path.length > 1),
    datasets: (world.boards[task] ?? []).map((board) => makeBoard(world, name, board)),
    description: describe(world, task),
    source_link: null,
    subtasks: childrenAt(world.tree, path).map((child) => makeTask(world, [...path, child])),
    synonyms: [],
    task: name,
  };
}

function listAreas({ streams, tasks }: World, task: number, isBelow: boolean): readonly string[] {
  const random = streams('areas', task);
  if (tasks[task] === '') return ['Miscellaneous', 'Computer Vision'];
  if (isBelow && chance(random, 0.8)) return [];
  return distinct(chance(random, 0.06) ? 2 : 1, () => pick(random, AREAS));
}

function describe({ streams, vocabulary, tasks }: World, task: number): string {
  const random = streams('task description', task);
  if (task === 0 || !chance(random, 0.45)) return task === 0 ? (ODD_TEXTS[10] as string) : '';
  const name = tasks[task] as string;
  const topic = drawTopic(random, vocabulary, name.toLowerCase(), null);
  const text = writeProse(random, vocabulary, topic, Math.min(900, around(random, 45, 0.9)));
  const credit = chance(random, 0.4)
    ? `\n\n<span style="color:grey; opacity: 0.6">( Image credit: [${topic.nouns[0]}](https://arxiv.org/abs/1903.10676) )</span>`
    : '';
  return `**${name}** is the task of ${topic.nouns[0]} ${topic.nouns[1]}. ${text}${credit}`;
}

function makeBoard(world: World, task: string, board: Board): object {
  const slug = slugify(`${task} on ${board.dataset}`, 80);
  const link = { title: 'Papers with Code Leaderboard URL', url: `https://paperswithcode.com/sota/${slug}` };
  return {
    dataset: board.dataset,
    dataset_citations: [],
    dataset_links: [link],
    description: '',
    sota: { metrics: board.metrics.map((metric) => metric.name), rows: makeRows(world, board) },
    subdatasets: [],
  };
}
