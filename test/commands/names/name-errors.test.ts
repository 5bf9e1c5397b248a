import { expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { pwc } from '../../helpers/pwc.ts';

test.each([
  ['task scicite', 'no task is called "scicite"', 'dataset SciCite  21 papers'],
  [
    'dataset ner',
    'no dataset is called "ner"',
    'task "Named Entity Recognition (NER)"  5 leaderboards, 21 papers',
  ],
  ['dataset bert', 'no dataset is called "bert"', 'method BERT  3,439 papers'],
])('what is of another kind is offered as what it is: pwc %s', async (line, message, command) => {
  const { exitCode, out, err } = await pwc(`${line} --quiet`);
  expect({ exitCode, out, err }).toEqual({
    exitCode: 1,
    out: '',
    err: `pwc: ${message}. Something else is:\n     pwc ${command}\n`,
  });
});

test('commands and what they lead to stand under each other, also where letters are wide or have marks', async () => {
  const rows = ['医療NER BERT', 'Cafe\u0301 BERT', 'Large BERT'].map((model_name) => ({
    model_name,
    metrics: { F1: '90' },
  }));
  const { path } = await archiveOf({
    evaluations: [{ task: 'NER', datasets: [{ dataset: 'X', sota: { metrics: ['F1'], rows } }] }],
  });
  const { exitCode, err } = await pwc('model bert', { env: { PWC_ARCHIVE: path } });
  expect({ exitCode, err }).toEqual({
    exitCode: 3,
    err: `pwc: "bert" fits 3 models:
     pwc model "Cafe\u0301 BERT"     1 result
     pwc model "Large BERT"    1 result
     pwc model "医療NER BERT"  1 result
     The one with most results: pwc model bert --first
`,
  });
});

test.each([
  ['paper -- -deep', 'paper --first -- -deep'],
  ['results --task ner -- -deep', 'results --task ner --first -- -deep'],
  ['dataset -- -s', 'dataset --first -- -s'],
  ['author -- -j', 'author --first -- -j'],
  ['author --since 2018 -- -j', 'author --since 2018 --first -- -j'],
])(
  'the line for the first of several has its flags before a name that begins with a hyphen: pwc %s',
  async (line, first) => {
    const { exitCode, err } = await pwc(line);
    expect({ exitCode, last: err.trimEnd().split('\n').at(-1) }).toEqual({
      exitCode: 3,
      last: `     The first of them: pwc ${first}`,
    });
    expect((await pwc(first)).exitCode).toBe(0);
  },
);
