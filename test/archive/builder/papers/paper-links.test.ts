import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { writeAreas } from '../../../../src/archive/builder/papers/area-papers.ts';
import { writeMethodTasks } from '../../../../src/archive/builder/papers/method-tasks.ts';
import { PaperLinkTables } from '../../../../src/archive/builder/papers/paper-link-tables.ts';
import { PaperLinkLists } from '../../../../src/archive/builder/papers/paper-links.ts';
import { createRandom } from '../../../helpers/random.ts';

/** Papers with a date or none, tasks and methods, each once, some with none of either. */
function randomPapers() {
  const random = createRandom(7);
  const some = (most: number) => [...new Set(Array.from({ length: random(5) }, () => 1 + random(most)))];
  return Array.from({ length: 2000 }, (_, index) => ({
    id: index + 1,
    date: random(10) === 0 ? null : `20${10 + random(3)}-0${1 + random(9)}-1${random(10)}`,
    tasks: some(40),
    methods: some(30),
  }));
}

const papers = randomPapers();
const database = new DatabaseSync(':memory:');
database.exec(`CREATE TABLE paper_task (task, date, paper); CREATE TABLE paper_method (method, date, paper);
  CREATE TABLE method_task (method, task, papers); CREATE TABLE area (name, papers); CREATE TABLE task_area (task, area)`);
const links = new PaperLinkLists();
const tables = new PaperLinkTables(database);
for (const { id, date, tasks, methods } of papers) {
  links.add(id, tasks, methods);
  tables.addDate(date);
}

function rowsOf(table: string): unknown[] {
  return database
    .prepare(`SELECT * FROM ${table} ORDER BY rowid`)
    .all()
    .map((row) => Object.values(row));
}

test('tasks and methods of papers are written by task or method, date and paper', () => {
  for (const _part of tables.write(links));
  const expected = (kind: 'tasks' | 'methods') =>
    papers
      .flatMap((paper) => paper[kind].map((thing) => [thing, paper.date ?? '', paper.id] as const))
      .sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : Number(one[1] > other[1])));
  expect(rowsOf('paper_task')).toEqual(expected('tasks'));
  expect(rowsOf('paper_method')).toEqual(expected('methods'));
});

test('a method is counted with each task of its papers', () => {
  for (const _part of writeMethodTasks(database, links));
  const expected: [number, number, number][] = [];
  for (let method = 1; method <= 30; method++) {
    for (let task = 1; task <= 40; task++) {
      const count = papers.filter((paper) => paper.methods.includes(method) && paper.tasks.includes(task));
      if (count.length > 0) expected.push([method, task, count.length]);
    }
  }
  expect(rowsOf('method_task')).toEqual(expected);
});

test('a paper counts once for an area, however many of its tasks it has', () => {
  database.exec("INSERT INTO task_area VALUES (1, 'NLP'), (2, 'NLP'), (2, 'Vision'), (41, 'Music')");
  writeAreas(database, links);
  const naming = (tasks: readonly number[]) =>
    papers.filter((paper) => paper.tasks.some((task) => tasks.includes(task))).length;
  expect(rowsOf('area')).toEqual([
    ['NLP', naming([1, 2])],
    ['Vision', naming([2])],
    ['Music', 0],
  ]);
});
