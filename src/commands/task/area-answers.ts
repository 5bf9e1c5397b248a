import type { Archive } from '../../archive/archive.ts';
import { type AreaSummary, countTasksWithoutArea, readAreas } from '../../archive/catalogue/areas.ts';
import { readTasks } from '../../archive/catalogue/tasks.ts';
import { type Column, column, list, type Report } from '../../output/report.ts';
import { countOf } from '../../output/text/count.ts';
import { chooseArea } from '../names/listed-choice.ts';
import { countColumn } from '../wording/columns.ts';
import { commandLine, writeFlags } from '../wording/command-line.ts';
import { taskList } from './task-list.ts';

/** The columns of areas in one line each. */
export const areaColumns: readonly Column<AreaSummary>[] = [
  column('name', 'text', (area) => area.name, { title: 'Area', leaves: 0, floor: 27 }),
  countColumn('tasks', 'Tasks', 0, (area) => area.tasks),
  countColumn('leaderboards', 'Leaderboards', 1, (area) => area.leaderboards),
  countColumn('results', 'Results', 2, (area) => area.results),
  countColumn('papers', 'Papers', 0, (area) => area.papers),
];

/** Every area. What stands in none of them is told of. */
export function listAreas(archive: Archive): Report {
  const areas = readAreas(archive);
  const without = countTasksWithoutArea(archive);
  return list(areaColumns, areas, {
    count: areas.length,
    id: (area) => area.name,
    hints: [
      ({ name }) => `One of them: ${commandLine('area', name)}`,
      ...(without === 0
        ? []
        : [`${countOf(without, 'task is', 'tasks are')} in no area, and some are in several`]),
    ],
  });
}

/** The tasks of the area that was typed. Throws `UserError` where it fits none or several. */
export function listAreaTasks(
  archive: Archive,
  typed: string,
  { first, includeSpam }: { readonly first: boolean; readonly includeSpam: boolean },
): Report {
  const asked = { flag: null, typed, others: [], command: ['area'], first };
  const { name: area, notes } = chooseArea(archive, asked);
  const tasks = readTasks(archive, { area, includeSpam });
  const ofArea = writeFlags([['--area', area]]);
  const hints = [`As a tree: pwc task --tree${ofArea}`, `Its leaderboards: pwc rank${ofArea}`];
  const heading = `${area}: ${countOf(tasks.count, 'task')}`;
  return taskList(archive, tasks, { heading, hints, isOfArea: true, notes });
}
