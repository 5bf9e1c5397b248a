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
