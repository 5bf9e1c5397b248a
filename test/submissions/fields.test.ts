import { describe, expect, test } from 'vitest';
import { checkSubmission } from '../../src/submissions/fields.ts';
import { parseJson } from '../../src/submissions/json-form.ts';
import { resultSchema } from '../../src/submissions/schema.ts';
import { allows } from './json-schema.ts';

const least = {
  task: 'Relation Extraction',
  dataset: 'ChemProt',
  model_name: 'MyNet',
  metrics: { F1: '88.90' },
};

/** What is wrong with a value. */
function mistakesOf(value: unknown): readonly string[] {
  const checked = checkSubmission(parseJson(JSON.stringify(value)));
  return 'mistakes' in checked ? checked.mistakes : [];
}

describe('a submission', () => {
  test('needs a task, a dataset, a model and a score', () => {
    expect(mistakesOf(least)).toEqual([]);
    expect(mistakesOf({})).toEqual(['has no task', 'has no dataset', 'has no model_name', 'has no metrics']);
  });

  test('keeps a score as it is written, be it a text or a number', () => {
    const read = checkSubmission(
      parseJson('{"task":"A","dataset":"B","model":"C","metrics":{"F1":88.90,"EM":"1e2"}}'),
    );
    expect('submission' in read && [...read.submission.scores]).toEqual([
      ['F1', '88.90'],
      ['EM', '1e2'],
    ]);
  });

  test('is told everything that is wrong with it, by the names that it uses', () => {
    const wrong = {
      ...least,
      date: '2019-02-31',
      paper_url: 'arxiv.org/abs/1',
      metrics: {},
      code_links: 'https://a.b',
      uses_additional_data: 'yes',
      metrcs: 1,
    };
    expect(mistakesOf(wrong)).toEqual([
      'has no field "metrcs". The fields are: task, dataset, model_name, metrics, paper_url, paper_title, paper_date, code_links, uses_additional_data, source',
      'metrics names no metric',
      'paper_url takes an address that begins with https://, not "arxiv.org/abs/1"',
      'date takes a date such as 2019-03-26, not "2019-02-31"',
      'code_links takes a list of addresses, not "https://a.b"',
      'uses_additional_data takes true or false, not "yes"',
    ]);
  });

  test('has a name that can be seen', () => {
    expect(mistakesOf({ ...least, model_name: '\0\u0001', task: ' ' })).toEqual([
      'task is empty',
      'model_name holds nothing that can be seen: "\\u0000\\u0001"',
    ]);
  });

  test('gives a field under one of its names only', () => {
    expect(mistakesOf({ ...least, model: 'Other' })).toEqual(['gives model_name twice, also as model']);
  });
});

/** Values for each field: some that it takes, and some that it does not. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  task: ['A', '', ' ', 1, null, undefined],
  model_name: ['A', '\0', '\u0007\u200b', 'A\0', '‎', undefined, null],
  model: ['B', undefined, null],
  metrics: [
    { '\0': '1' },
    { F1: '1' },
    { F1: 1 },
    { F1: '' },
    { F1: null },
    { ' ': '1' },
    {},
    [],
    'F1=1',
    null,
    undefined,
  ],
  paper_url: ['https://a.b/c', 'http://a.b', 'ftp://a.b', 'a b', '', 3, null],
  paper_date: ['2020-02-29', '2020-2-9', '2020', 20200229, null],
  date: ['2020-02-29', undefined, null],
  code_links: [
    [],
    ['https://a.b'],
    [{ url: 'https://a.b' }],
    [{ title: null, url: 'https://a.b' }],
    [{}],
    ['x'],
    null,
  ],
  uses_additional_data: [true, false, 'true', 1, null],
  more: [1, undefined],
};

test('the schema and the check agree on every value of every field', () => {
  const schema = resultSchema();
  const cases = Object.entries(values).flatMap(([field, some]) =>
    some.map((value) => ({
      ...least,
      [field]: value,
      ...(field === 'model' ? { model_name: undefined } : {}),
    })),
  );
  const both = [
    { ...least, model: 'B' },
    { ...least, date: '2020-01-01', paper_date: '2020-01-01' },
    { ...least, date: '2020-01-01', paper_date: null },
    [],
    'text',
  ];
  const differing = [...cases, ...both].filter(
    (value) => (mistakesOf(value).length === 0) !== allows(schema, JSON.parse(JSON.stringify(value))),
  );
  expect(differing).toEqual([]);
});
