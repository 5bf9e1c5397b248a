import { expect, test } from 'vitest';
import { readAllTasks } from '../../../../src/archive/catalogue/catalogue.ts';
import { readMethods } from '../../../../src/archive/catalogue/lists.ts';
import { archiveOf, task } from '../../../helpers/archive.ts';

const SITE = 'https://paperswithcode.com';
const HELP_LINE = 'Customer service of an airline: call +1-855-801-5905 for refunds.';

test('a method that names its paper is no spam, whatever numbers its description gives', async () => {
  const archive = await archiveOf({
    methods: [
      { url: `${SITE}/method/a`, name: 'Advert', description: HELP_LINE },
      {
        url: `${SITE}/method/b`,
        name: 'Method',
        description: HELP_LINE,
        paper: { title: 'P', url: `${SITE}/paper/p` },
      },
    ],
  });
  const { rows, hidden } = readMethods(archive, new Map(), false);
  expect([[...rows].map(({ name }) => name), hidden]).toEqual([['Method'], 1]);
});

test('a task that the dump has below one of its own name is not its own parent', async () => {
  const archive = await archiveOf({ evaluations: [task('A', { subtasks: [task('A'), task('B')] })] });
  expect([...readAllTasks(archive)].map(({ name, parents }) => [name, parents])).toEqual([
    ['A', []],
    ['B', ['A']],
  ]);
});
