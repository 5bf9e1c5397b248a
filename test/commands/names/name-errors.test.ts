import { expect, test } from 'vitest';
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
