import { defineCommand } from '../cli/command.ts';
import { keysOf } from '../output/report.ts';
import { includeSpamOption } from './options/spam-option.ts';

/** `pwc area`: the areas of research, or the tasks of one. */
export const area = defineCommand<{ first?: boolean; includeSpam?: boolean }>({
  name: 'area',
  aliases: [],
  group: 'look up',
  summary: 'an area of research: its tasks',
  description:
    'List the areas of research with what they hold, the one with most papers first. With a name, list the tasks of the area, the one with most results first.',
  examples: ['area', 'area "Computer Vision"', 'area nlp --sort -papers --limit 20'],
  arguments: [
    {
      syntax: '[name...]',
      description: 'a name, its beginning, its words or its initials (nlp)',
      completes: 'area',
    },
  ],
  options: [
    { flags: '--first', description: 'if the name fits several areas, take the one with most tasks' },
    includeSpamOption,
  ],
  columns: ['name', 'tasks', 'leaderboards', 'results', 'papers'],
  async describeColumns() {
    const { areaColumns } = await import('./task/area-answers.ts');
    const { taskListColumns } = await import('./task/task-list.ts');
    return [
      { of: 'areas:', columns: keysOf(areaColumns) },
      { of: 'an area (its tasks):', columns: keysOf(taskListColumns) },
    ];
  },
  async run(context, words, { first = false, includeSpam = false }) {
    const archive = await context.archive();
    const answers = await import('./task/area-answers.ts');
    return words.length === 0
      ? answers.listAreas(archive)
      : answers.listAreaTasks(archive, words.join(' '), { first, includeSpam });
  },
});
