import type { Archive } from '../../archive/archive.ts';
import { nameKey } from '../../archive/keys.ts';
import { readTaskForest, type TreeTask } from '../../archive/task-forest.ts';
import { readTask, readTasks } from '../../archive/tasks.ts';
import type { Context } from '../../cli/command.ts';
import type { Report } from '../../output/report.ts';
import type { Runtime } from '../../runtime.ts';
import { commandLine, countOf, shellWord } from '../command-line.ts';
import { MOST_RESULTS_FIRST } from '../list-order.ts';
import { chooseArea } from '../names/listed-choice.ts';
import { chooseName } from '../names/name-choice.ts';
import { taskList } from './task-list.ts';
import { type TaskPageWish, taskPage } from './task-page.ts';
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
  const flags = area === undefined ? '' : ` --area ${shellWord(area)}`;
  const prefix = area === undefined ? '' : `${area}: `;
  if (tree) {
    const rows = readTaskForest(archive, { area, includeSpam });
    return taskTree(rows, `${prefix}${describeTree(rows)}`, [`As a list: pwc task${flags}`], notes);
  }
  const tasks = readTasks(archive, { area, includeSpam });
  const hints = [
    ...(tasks.first === null ? [] : [`One of them: ${commandLine('task', tasks.first)}`]),
    `As a tree: pwc task --tree${flags}`,
    `Most papers first: pwc task${flags} --sort -papers`,
  ];
  const heading = `${prefix}${countOf(tasks.count, 'task')}${MOST_RESULTS_FIRST}`;
  return taskList(tasks, { heading, hints, notes, isOfArea: area !== undefined });
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
  const archive = await context.archive();
  const { id, notes } = await chooseName(archive, 'task', words, first);
  if (!tree) {
    const submitted = withSubmitted ? await submittedTo(archive, context.runtime) : null;
    const page = taskPage(archive, id, { includeSpam, withSubmitted: submitted?.add });
    return { ...page, notes: [...notes, ...(submitted?.notes ?? []), ...(page.notes ?? [])] };
  }
  const { name, parents } = readTask(archive, id);
  const rows = readTaskForest(archive, { roots: [id], includeSpam: true });
  const above = parents.map((parent) => `Above it: ${commandLine('task --tree', parent)}`);
  const hints = [...above.slice(0, 3), `About it: ${commandLine('task', name)}`];
  return taskTree(rows, describeTree(rows), hints, notes);
}

/** What puts the person's own results among those of a task's leaderboards; their file is read once. */
async function submittedTo(archive: Archive, runtime: Runtime) {
  const { readSubmissions, summariesWithSubmitted } = await import('#submit');
  const { kept, notes } = readSubmissions(runtime);
  const add: TaskPageWish['withSubmitted'] = (task, boards) =>
    summariesWithSubmitted(archive, boards, kept, (place) => nameKey(place.task) === nameKey(task));
  return { add, notes };
}

function describeTree(rows: readonly TreeTask[]): string {
  const tasks = rows.filter(({ mark }) => mark === null).length;
  return `${countOf(tasks, 'task')} in a tree${MOST_RESULTS_FIRST}`;
}
