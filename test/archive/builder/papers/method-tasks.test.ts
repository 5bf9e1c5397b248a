import { expect, test } from 'vitest';
import { MOST_TASKS, readTasksOfMethod } from '../../../../src/archive/catalogue/method-cards.ts';
import { archiveOf } from '../../../helpers/archive.ts';

const paper = (name: string, tasks: readonly string[]) => ({
  paper_url: `https://paperswithcode.com/paper/${name}`,
  title: name,
  tasks,
  methods: [{ name: 'Adam' }],
});

test('of a method with very many tasks those are kept that it is used for most', async () => {
  const tasks = Array.from({ length: MOST_TASKS + 5 }, (_, index) => `Task ${index}`);
  const archive = await archiveOf({ papers: [paper('one', tasks), paper('two', tasks.slice(-2))] });
  const kept = readTasksOfMethod(archive, 1);
  expect(kept).toHaveLength(MOST_TASKS);
  expect(kept.slice(0, 3)).toEqual([
    { task: 'Task 103', papers: 2 },
    { task: 'Task 104', papers: 2 },
    { task: 'Task 0', papers: 1 },
  ]);
});
