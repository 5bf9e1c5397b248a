import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { createPerson } from './submitting.ts';

const least = { task: 'ner', dataset: 'bc5cdr', model: 'M', metrics: { F1: '90' } };

test.each([
  [{ metrics: {} }, 'the field metrics names no metric.'],
  [{ metrics: { F1: '' } }, 'the field metrics: the score of F1 is empty.'],
  [
    { metrics: [1, { F1: 88.5 }] },
    'the field metrics takes metrics and their scores, {"F1": "88.9"}, not [1,{"F1":88.5}].',
  ],
  [{ paper_date: '2020' }, 'the field paper_date takes a date such as 2019-03-26, not "2020".'],
  [{ model: undefined }, 'the result has no model_name.'],
])('a result with %j is told of in a whole sentence', async (wrong, sentence) => {
  const person = createPerson();
  const file = person.write('one.json', JSON.stringify({ ...least, ...wrong }));
  const { exitCode, err } = await person.run(['submit', file]);
  expect([exitCode, err]).toEqual([2, `pwc: ${sentence}\n`]);
});

test.each([
  ['an array\n'.repeat(6), '1 more line of FILE is passed over'],
  ['an array\n'.repeat(7), '2 more lines of FILE are passed over'],
])('of many bad lines the first five are named, and the others counted', async (lines, counted) => {
  const person = createPerson();
  mkdirSync(dirname(person.file));
  writeFileSync(person.file, lines);
  const named = [1, 2, 3, 4, 5].map((line) => `FILE:${line} is passed over: it is no JSON, or was cut off`);
  const { exitCode, err } = await person.run('submission');
  expect([exitCode, err]).toEqual([
    0,
    [...named, counted, 'nothing found'].map((note) => `pwc: note: ${note}\n`).join(''),
  ]);
});

test('stdin that is too large is called so', async () => {
  const { exitCode, err } = await createPerson().run('submit -', { stdin: ' '.repeat(64 * 1024 * 1024 + 1) });
  expect([exitCode, err]).toEqual([2, 'pwc: stdin is larger than 64 MiB.\n']);
});
