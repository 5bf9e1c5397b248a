import { describe, expect, test } from 'vitest';
import { checkSubmission } from '../../src/submissions/fields.ts';
import { writeModelCard } from '../../src/submissions/model-card.ts';
import { readForm } from '../../src/submissions/read-form.ts';
import type { Submission } from '../../src/submissions/submission.ts';

/** What a text holds: the place, model and scores of each result, or what is wrong with it. */
function read(text: string, name = 'stdin'): unknown[] {
  return readForm(Buffer.from(text), name).map(({ place, value }) => {
    if (value instanceof Error) return [place, value.message];
    const checked = checkSubmission(value);
    return 'mistakes' in checked
      ? [place, checked.mistakes]
      : [place, checked.submission.model, Object.fromEntries(checked.submission.scores)];
  });
}

const one = '{"task":"T","dataset":"D","model":"M","metrics":{"F1":88.90}}';
const other = '{"task":"T","dataset":"D","model":"N","metrics":{"F1":"1"}}';

describe('results come as', () => {
  test('JSON, one or a list', () => {
    expect(read(one)).toEqual([[null, 'M', { F1: '88.90' }]]);
    expect(read(`\ufeff [${one},\n${other}]`)).toEqual([
      ['[0]', 'M', { F1: '88.90' }],
      ['[1]', 'N', { F1: '1' }],
    ]);
  });

  test('JSON lines', () => {
    expect(read(`${one}\n\n${other}\n`)).toEqual([
      ['line 1', 'M', { F1: '88.90' }],
      ['line 3', 'N', { F1: '1' }],
    ]);
  });

  test('evaluation tables, with subdatasets, and numbers as they are written', () => {
    const rows = '[{"model_name":"M","metrics":{"F1":88.90},"uses_additional_data":"True"},7]';
    const table = `{"dataset":"D","sota":null,"subdatasets":[{"subdataset":"S","sota":{"metrics":["F1"],"rows":${rows}}}]}`;
    expect(read(`[{"task":"T","datasets":[${table}],"subtasks":[]}]`)).toEqual([
      ['[0].datasets[0].subdatasets[0].sota.rows[0]', 'M', { F1: '88.90' }],
      ['[0].datasets[0].subdatasets[0].sota.rows[1]', 'row that is not an object'],
    ]);
  });

  test('a table with a column for each metric', () => {
    const csv = 'Task,Dataset,Model,F1,EM,uses_additional_data\nT,D,M,"1,250",,yes\nT,D,N,2,3,\n';
    expect(read(csv)).toEqual([
      ['row 2', 'M', { F1: '1,250' }],
      ['row 3', 'N', { F1: '2', EM: '3' }],
    ]);
  });

  test('a table with a row for each metric', () => {
    const tsv = 'task\tdataset\tmodel\tmetric\tvalue\nT\tD\tM\tF1\t1\nT\tD\tM\tEM\t2\nT\tD\tM\tF1\t3\n';
    expect(read(tsv)).toEqual([
      ['row 2', 'M', { F1: '1', EM: '2' }],
      ['row 4', 'M', { F1: '3' }],
    ]);
  });

  test('a table with a row for each metric, whatever a metric is called', () => {
    const csv = 'task,dataset,model,metric,value\nT,D,M,F1,1\nT,D,M,constructor,2\nT,D,M,valueOf,3\n';
    expect(read(csv)).toEqual([[null, 'M', { F1: '1', constructor: '2', valueOf: '3' }]]);
  });

  test('a table in which a cell too many is told of', () => {
    expect(read('task,dataset,model,F1\nT,D,M,1,2\nT,D,N,1\n')[0]).toEqual([
      'row 2',
      [expect.stringContaining('"cells after the last column"')],
    ]);
  });

  test('a model card, whose scalars stay as they are written', () => {
    const card = `---
license: mit
model-index:
  - name: M
    results:
      - task: { type: text-classification, name: Text Classification }
        dataset: { type: glue, name: GLUE }
        metrics:
          - { type: f1, value: 88.90 }
          - { type: accuracy, name: Accuracy, value: 1e2 }
        source: { url: "https://a.b", name: a }
  - name: N
---
# M
`;
    expect(read(card, 'README.md')).toEqual([
      ['model-index[0].results[0]', 'M', { f1: '88.90', Accuracy: '1e2' }],
      ['model-index[1]', 'the model "N" without results'],
    ]);
  });

  test('a model card, in which nothing may be written as ~, null or an empty text', () => {
    const task = "{ type: qa, name: '' }";
    const metrics = '[{ type: f1, name: null, value: 1 }]';
    const card = `model-index: [{ name: M, results: [{ task: ${task}, dataset: { type: squad, name: ~ }, metrics: ${metrics}, source: { url: ~ } }] }]`;
    expect(readForm(Buffer.from(card), 'README.md').map(({ value }) => value)).toEqual([
      { task: 'qa', dataset: 'squad', model_name: 'M', metrics: { f1: '1' } },
    ]);
  });

  test('a model card, of which a result that gives one score twice is not read', () => {
    const metrics = '[{ type: f1, value: 88.9 }, { type: f1, value: 90 }]';
    const card = `model-index: [{ name: M, results: [{ task: { name: T }, dataset: { name: D }, metrics: ${metrics} }] }]`;
    expect(read(card, 'README.md')).toEqual([[null, 'it gives the score of f1 twice']]);
  });
});

/** Deeper than any stack. */
function nested(begin: string, inside: string, end: string): string {
  return begin.repeat(100_000) + inside + end.repeat(100_000);
}

describe('what is none of these is refused with a reason', () => {
  test.each([
    ['', 'stdin is empty.'],
    ['[]', 'stdin holds no result.'],
    ['[1', /^stdin is no JSON: /],
    ['{"metrics": {"F1": 80, "F1": 90}}', 'stdin has $.metrics["F1"] twice.'],
    ['{"task": "A"}\n{"task": "B", "task": "C"}', 'stdin has line 2.task twice.'],
    [
      'a,b\n1,2\n',
      'stdin is neither JSON nor a model card, and as a table it has no columns task and dataset.',
    ],
    ['---\nmodel-index: [\n---\n', /^stdin is no YAML: /],
    [`{"a":${'['.repeat(600)}`, 'stdin is nested too deeply, in line 1: no result is.'],
    [`[${'[],'.repeat(600)}${'['.repeat(600)}`, 'stdin is nested too deeply, in line 1: no result is.'],
    [`{"task":"T"}\n${nested('{"a":', '1', '}')}`, 'stdin is nested too deeply, in line 2: no result is.'],
    [
      `---\nmodel-index: ${nested('[', '', ']')}\n---\n`,
      'stdin is nested too deeply, in line 1: no result is.',
    ],
    ['---\ntitle: x\n---\n', 'stdin has no model-index in its front matter.'],
  ])('%.40j', (text, reason) => {
    expect(() => readForm(Buffer.from(text), 'stdin')).toThrow(reason);
  });
});

test('a model card that was written says the same when it is read', () => {
  const submission: Submission = {
    task: 'T: "quoted"',
    dataset: 'null',
    model: '1e5',
    scores: new Map([
      ['F1', '88.90'],
      ['EM', '-0.5'],
      ['Time (s)', '~3'],
      ['Perplexity', 'NaN'],
      ['Ratio', 'Infinity'],
    ]),
    paperUrl: null,
    paperTitle: null,
    date: null,
    codeLinks: [],
    usesExtraData: null,
    source: 'https://a.b/c',
  };
  const [draft] = readForm(Buffer.from(writeModelCard([{ ...submission, dataset: 'D' }])), 'card');
  expect(checkSubmission(draft?.value)).toEqual({
    submission: { ...submission, dataset: 'D' },
    id: null,
    submittedAt: null,
  });
});

test('what would be read wrongly is refused', () => {
  const latin1 = Buffer.from('task,dataset,model,F1\nT,D,Modèle,1\n', 'latin1');
  expect(() => readForm(latin1, 'x.csv')).toThrow('x.csv is not UTF-8 text.');
  expect(() => read('task,dataset,model,__proto__\nT,D,M,1\n')).toThrow('stdin has a column "__proto__".');
});

test('a table with two columns of one name is refused, and columns without a name may be empty', () => {
  expect(() => read('task,dataset,model,F1,F1\nT,D,M,1,2\n')).toThrow('stdin has two columns "F1".');
  expect(() => read('Task,task,dataset,model,F1\nT,U,D,M,1\n')).toThrow('stdin has two columns "task".');
  expect(read('task,dataset,model,F1,,\nT,D,M,1,,\n')).toEqual([[null, 'M', { F1: '1' }]]);
  expect(read('task,dataset,model,F1,\nT,D,M,1,2\n')).toEqual([
    [null, ['metrics holds a metric without a name']],
  ]);
});
