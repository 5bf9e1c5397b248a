import type { Archive } from '../../archive/archive.ts';
import type { TreeTask } from '../../archive/catalogue/task-forest.ts';
import { taskIdOf } from '../../archive/names/own-slugs.ts';
import { type Column, column, list, type Report } from '../../output/report.ts';
import { countColumn } from '../wording/columns.ts';
import { MOST_RESULTS_FIRST } from '../wording/list-order.ts';

/** The columns of the tree of tasks, in which each row is a task where it stands. */
export const treeColumns: readonly Column<TreeTask>[] = [
  column('name', 'text', (task) => task.name, {
    title: 'Task',
    leaves: 0,
    floor: 30,
    branch: branchTo,
    text: markedName,
  }),
  column('slug', 'text', (task) => task.slug),
  column('depth', 'integer', (task) => task.depth),
  column('parent', 'text', (task) => task.parent),
  column('mark', 'text', (task) => task.mark),
  countColumn('leaderboards', 'Leaderboards', 1, (task) => task.leaderboards),
  countColumn('results', 'Results', 2, (task) => task.results),
  countColumn('papers', 'Papers', 3, (task) => task.papers),
];

/** The answer that is a tree: its rows from top to bottom. A task that stands twice has one id. */
export function taskTree(
  archive: Archive,
  rows: readonly TreeTask[],
  heading: string,
  hints: readonly string[],
  notes: readonly string[],
): Report {
  const idOf = taskIdOf(archive);
  const tree = list(treeColumns, rows, {
    count: rows.length,
    heading,
    order: MOST_RESULTS_FIRST,
    hints,
    id: (task) => (task.mark === null ? idOf(task) : null),
  });
  return { ...tree, notes, matched: heading };
}

function branchTo({ follows }: TreeTask): string {
  const trunk = follows.slice(0, -1).map((more) => (more ? '│  ' : '   '));
  return trunk.join('') + (follows.length === 0 ? '' : follows.at(-1) ? '├─ ' : '└─ ');
}

/** What stands there again says so before its name, where no cut takes it away. */
function markedName({ name, mark }: TreeTask): string {
  return mark === null ? name : `(${mark}) ${name}`;
}
