import { expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { pwc } from '../helpers/pwc.ts';

const row = { model_name: 'One', metrics: { F1: '90.1' } };
const { path } = await archiveOf({
  datasets: [
    {
      url: 'https://paperswithcode.com/dataset/notes',
      name: 'Notes',
      tasks: [{ task: 'NER', url: 'https://paperswithcode.com/task/ner' }],
    },
  ],
  evaluations: [task('Named Entity Recognition', { datasets: [board('Notes', ['F1'], [row, row, row])] })],
});
const titleOf = async (name: string) => {
  const { out, err } = await pwc(['task', name, '--archive', path]);
  return { title: out.split('\n')[0], err };
};

test('a task that nothing hangs on gives way to the one of which its name is the short form', async () => {
  expect(await titleOf('ner')).toEqual({
    title: 'Named Entity Recognition',
    err: 'pwc: note: "ner" is read as Named Entity Recognition; 1 other name fits\n',
  });
});

test('written just so it is found', async () => {
  expect(await titleOf('NER')).toEqual({ title: 'NER', err: '' });
});
