import type { Archive } from '../../archive/archive.ts';
import { readTaskForest, type TreeTask } from '../../archive/catalogue/task-forest.ts';
import { readTask, readTasks } from '../../archive/catalogue/tasks.ts';
import type { Context } from '../../cli/command.ts';
import type { Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { chooseArea } from '../names/listed-choice.ts';
import { chooseName } from '../names/name-choice.ts';
import { commandLine, writeFlags } from '../wording/command-line.ts';
import { MOST_RESULTS_FIRST } from '../wording/list-order.ts';
import { taskList } from './task-list.ts';
import { taskPage } from './task-page.ts';
import { taskTree } from './task-tree.ts';

/** What is asked of all tasks. */
interface ListWish {
  readonly tree: boolean;
  readonly area: string | undefined;
  /** The best match where several areas fit. */
  readonly first: boolean;
  readonly includeSpam: boolean;
}

/** All tasks or those of an area, as a list or as a tree. Throws `UserError` where the area is unknown. */
export function listOrDraw(archive: Archive, { tree, area: typed, first, includeSpam }: ListWish): Report {
  const others = tree ? ([['--tree', null]] as const) : [];
  const chosen =
    typed === undefined
      ? undefined
      : chooseArea(archive, { flag: '--area', typed, others, command: ['task'], first });
  const area = chosen?.name;
  const notes = chosen?.notes ?? [];
  const flags = area === undefined ? '' : writeFlags([['--area', area]]);
  const prefix = area === undefined ? '' : `${area}: `;
  if (tree) {
    const rows = readTaskForest(archive, { area, includeSpam });
    return taskTree(archive, rows, `${prefix}${describeTree(rows)}`, [`As a list: pwc task${flags}`], notes);
  }
  const tasks = readTasks(archive, { area, includeSpam });
  const hints = [`As a tree: pwc task --tree${flags}`, `Most papers first: pwc task${flags} --sort -papers`];
  const heading = `${prefix}${countOf(tasks.count, 'task')}${MOST_RESULTS_FIRST}`;
  return taskList(archive, tasks, { heading, hints, notes, isOfArea: area !== undefined });
}

/** What is asked of one task. */
interface ShowWish {
  readonly tree: boolean;
  /** The best match where several fit. */
  readonly first: boolean;
  readonly includeSpam: boolean;
  readonly withSubmitted: boolean;
}

/** The page of the task that was typed, or what is below it. Throws `UserError` where it fits none or several. */
export async function showTask(
  context: Context,
  words: readonly string[],
  { tree, first, includeSpam, withSubmitted }: ShowWish,
): Promise<Report> {
  if (withSubmitted) {
    // Loaded here: whoever has submitted nothing does without it.
    const { taskWithSubmitted } = await import('./submitted-task.ts');
    return taskWithSubmitted(context, words, { first, includeSpam });
  }
  const archive = await context.archive();
  const { id, notes } = await chooseName(archive, 'task', words, first);
  const card = readTask(archive, id);
  if (!tree) {
    const page = taskPage(archive, card, { includeSpam });
    return { ...page, notes: [...notes, ...(page.notes ?? [])] };
  }
  const { name, parents } = card;
  const rows = readTaskForest(archive, { roots: [id], includeSpam: true });
  const above = parents.map((parent) => `Above it: ${commandLine('task --tree', parent)}`);
  const hints = [...above.slice(0, 3), `About it: ${commandLine('task', name)}`];
  return taskTree(archive, rows, describeTree(rows), hints, notes);
}

function describeTree(rows: readonly TreeTask[]): string {
  const tasks = rows.filter(({ mark }) => mark === null).length;
  return `${countOf(tasks, 'task')} in a tree${MOST_RESULTS_FIRST}`;
}
