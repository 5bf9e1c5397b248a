import type { Archive } from '../../archive/archive.ts';
import type { TaskList, TaskSummary } from '../../archive/catalogue/tasks.ts';
import { taskIdOf } from '../../archive/names/own-slugs.ts';
import { type Column, changeScreen, column, list, type Report } from '../../output/report.ts';
import { spamNotes } from '../options/spam-option.ts';
import { countColumn } from '../wording/columns.ts';
import { commandLine } from '../wording/command-line.ts';
import { MOST_RESULTS_FIRST } from '../wording/list-order.ts';

/** The columns of tasks in one line each. */
export const taskListColumns: readonly Column<TaskSummary>[] = [
  column('name', 'text', (task) => task.name, { title: 'Task', leaves: 0, floor: 24 }),
  column('slug', 'text', (task) => task.slug),
  column('areas', 'texts', (task) => task.areas, {
    title: 'Area',
    leaves: 2,
    floor: 14,
    text: (task) => task.areas.join(' · '),
  }),
  countColumn('leaderboards', 'Leaderboards', 1, (task) => task.leaderboards),
  countColumn('results', 'Results', 0, (task) => task.results),
  countColumn('papers', 'Papers', 0, (task) => task.papers),
];

/** What stands around a list of tasks. */
export interface TaskListFrame {
  readonly heading: string;
  /** Below the one that leads to a task of the list. */
  readonly hints: readonly string[];
  /** How names were read. */
  readonly notes: readonly string[];
  /** The list is of one area, so that the column says nothing new. */
  readonly isOfArea: boolean;
}

/** The answer that is a list of tasks. */
export function taskList(archive: Archive, { count, hidden, tasks }: TaskList, frame: TaskListFrame): Report {
  const columns = frame.isOfArea
    ? changeScreen(taskListColumns, 'areas', { inHeading: true })
    : taskListColumns;
  const rows = list(columns, tasks, {
    count,
    heading: frame.heading,
    order: MOST_RESULTS_FIRST,
    // The site has a task without a name, which nobody can ask for.
    hints: [
      ({ name }) => (name.trim() === '' ? null : `One of them: ${commandLine('task', name)}`),
      ...frame.hints,
    ],
    id: taskIdOf(archive),
  });
  return { ...rows, notes: [...frame.notes, ...spamNotes(hidden)], matched: frame.heading };
}
