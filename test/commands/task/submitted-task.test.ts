import { beforeAll, expect, test } from 'vitest';
import { createPerson, type Person } from '../submit/submitting.ts';

let person: Person;
const terminal = { tty: { columns: 120, rows: 200 }, env: { NO_COLOR: '1' } };

beforeAll(async () => {
  person = createPerson();
  await person.run('submit --task "New Task" --dataset Set --model Other --metric acc=0.5 --new');
});

test('a task that only submissions name has a page with their leaderboards', async () => {
  const { name, results, papers, leaderboards } = await person.json<{
    name: string;
    results: number;
    papers: number;
    leaderboards: Record<string, unknown>[];
  }>('task new-task --with-submitted');
  expect([name, results, papers]).toEqual(['New Task', 1, 0]);
  expect(leaderboards.map(({ dataset, best_model }) => [dataset, best_model])).toEqual([['Set', 'Other']]);
});

test('its page offers a command that knows the leaderboard', async () => {
  const { out } = await person.run('task "new task" --with-submitted', terminal);
  expect(out).toContain('A leaderboard: pwc rank "New Task" Set --with-submitted\n');
  expect((await person.run('rank "New Task" Set --with-submitted')).exitCode).toBe(0);
});

test.each(['task "new task"', 'task "no such thing" --with-submitted'])('%s is not found', async (line) => {
  expect((await person.run(line)).exitCode).toBe(1);
});
