import { defineCommand } from '../cli/command.ts';
import { UserError } from '../errors.ts';
import { keysOf } from '../output/report.ts';
import { firstOption } from './options/first-option.ts';
import { namedOption } from './options/named-option.ts';
import { includeSpamOption } from './options/spam-option.ts';
import { withSubmittedOption } from './options/submitted-option.ts';

interface TaskOptions {
  readonly tree?: boolean;
  readonly area?: string;
  readonly first?: boolean;
  readonly includeSpam?: boolean;
  readonly withSubmitted?: boolean;
}

/** `pwc task`: one task with what hangs on it, the list of tasks, or the tree that they make. */
export const task = defineCommand<TaskOptions>({
  name: 'task',
  aliases: [],
  group: 'look up',
  summary: 'a task: its leaderboards, datasets and papers',
  description:
    'Show a task: what it is, its place among the others, its leaderboards, its datasets, its newest papers and those with most repositories. With no name, list all tasks, the one with most results first. With --tree, draw what is below a task, or all of them.',
  examples: [
    'task ner',
    'task --area "Natural Language Processing" --sort -papers',
    'task --tree "Relation Extraction"',
    'task ner --json',
  ],
  arguments: [
    {
      syntax: '[name...]',
      description: 'a name, a slug, an address, another name or initials (ner)',
      completes: 'task',
    },
  ],
  options: [
    { flags: '--tree', description: 'the tree of tasks: of one task what is below it, else all' },
    namedOption('--area', 'list: only the tasks of an area', 'area'),
    firstOption,
    includeSpamOption,
    withSubmittedOption,
  ],
  columns: ['name', 'slug', 'areas', 'leaderboards', 'results', 'papers'],
  async describeColumns() {
    const { leaderboardListColumns } = await import('./leaderboard/leaderboard-list.ts');
    const { taskListColumns } = await import('./task/task-list.ts');
    const { treeColumns } = await import('./task/task-tree.ts');
    return [
      { of: 'tasks:', columns: keysOf(taskListColumns) },
      { of: 'a task (its leaderboards):', columns: keysOf(leaderboardListColumns) },
      { of: 'the tree:', columns: keysOf(treeColumns) },
    ];
  },
  async run(context, words, options) {
    const { tree = false, area, first = false, includeSpam = false, withSubmitted = false } = options;
    if (words.length > 0 && area !== undefined) {
      throw new UserError('usage', '--area is for the list of tasks: leave out the name or the area.');
    }
    if (withSubmitted && (tree || words.length === 0)) {
      throw new UserError('usage', '--with-submitted is for the page of a task: name one, without --tree.');
    }
    // Loaded here, so that no other command waits for what this one alone needs.
    const answers = await import('./task/task-answers.ts');
    if (words.length === 0)
      return answers.listOrDraw(await context.archive(), { tree, area, first, includeSpam });
    return answers.showTask(context, words, { tree, first, includeSpam, withSubmitted });
  },
});
