import { expect, test } from 'vitest';
import { archiveOf, board, task } from '../../helpers/archive.ts';
import { pwc } from '../../helpers/pwc.ts';

const row = { model_name: 'One', metrics: { F1: '90.1' } };
const datasetOf = (name: string, task: string, slug: string) => ({
  url: `https://paperswithcode.com/dataset/${name.toLowerCase()}`,
  name,
  tasks: [{ task, url: `https://paperswithcode.com/task/${slug}` }],
});
const { path } = await archiveOf({
  datasets: [
    datasetOf('Notes', 'NER', 'ner'),
    datasetOf('Photos', 'Retrieval with Multi-Modal Query', 'multi-modal'),
    datasetOf('Films', 'Multi-Modal', 'multi-modal-1'),
    ...['News', 'Letters', 'Laws'].map((name) =>
      datasetOf(name, 'Named Entity Recognition', 'named-entity-recognition-ner'),
    ),
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
    err: 'pwc: note: "ner" is read as Named Entity Recognition; 1 other name fits: NER\n',
  });
});

test('but not to one that nothing hangs on either', async () => {
  expect(await titleOf('multi modal')).toEqual({ title: 'Multi-Modal', err: '' });
});

test('and does so as well where it chooses papers or datasets', async () => {
  const papers = await pwc(['paper', '--task', 'ner', '--archive', path]);
  const datasets = await pwc(['dataset', '--task', 'ner', '--ids', '--archive', path]);
  const note = 'pwc: note: "ner" is read as Named Entity Recognition; 1 other name fits: NER\n';
  expect([papers.err, datasets.err]).toEqual([`${note}pwc: note: nothing found\n`, note]);
  expect(
    datasets.out
      .trim()
      .split('\n')
      .map((url) => url.split('/').at(-1)),
  ).toEqual(['notes', 'news', 'letters', 'laws']);
});

test('its page is that of the task whose name it stands for, where a dataset knows it by an older name', async () => {
  const { path: mixed } = await archiveOf({
    datasets: [datasetOf('Notes', 'Named Entity Recognition', 'named-entity-recognition-ner')],
    evaluations: [
      task('Named Entity Recognition (NER)', { datasets: [board('Notes', ['F1'], [row, row, row])] }),
    ],
  });
  const page = 'https://paperswithcode.com/task/named-entity-recognition-ner';
  const { out } = await pwc(['task', page, '--archive', mixed]);
  expect(out.split('\n')[0]).toBe('Named Entity Recognition (NER)');
});

test('written just so it is found', async () => {
  expect(await titleOf('NER')).toEqual({ title: 'NER', err: '' });
});

test('where papers are chosen a task with papers goes before one that has leaderboards alone', async () => {
  const { path: partial } = await archiveOf({
    datasets: [datasetOf('Notes', 'Speech Recognition', 'speech-recognition')],
    evaluations: [task('Speech Recognition', { datasets: [board('Notes', ['WER'], [row, row, row])] })],
    papers: [
      {
        paper_url: 'https://paperswithcode.com/paper/verbatim',
        title: 'Verbatim',
        tasks: ['speech-recognition'],
      },
    ],
  });
  for (const typed of ['speech-recognition', 'Speech recognition']) {
    const papers = await pwc(['paper', '--task', typed, '--columns', 'title', '--archive', partial]);
    expect(papers).toEqual({ exitCode: 0, out: 'title\nVerbatim\n', err: '' });
  }
  const boards = await pwc(['task', 'speech-recognition', '--columns', 'dataset', '--archive', partial]);
  expect(boards.out).toBe('dataset\nNotes\n');
});

test('a task that is written just so says which one of the same name is used far more', async () => {
  const { path: tagged } = await archiveOf({
    evaluations: [task('Entity Linking', { datasets: [board('Notes', ['F1'], [row, row, row])] })],
    papers: [{ paper_url: 'https://paperswithcode.com/paper/one', title: 'One', tasks: ['entity-linking'] }],
  });
  const asked = async (name: string) => {
    const { out, err } = await pwc(['task', name, '--archive', tagged]);
    return [out.split('\n')[0], err];
  };
  const note = 'pwc: note: "entity-linking" is read as entity-linking; 1 other name fits: Entity Linking\n';
  expect(await asked('entity-linking')).toEqual(['entity-linking', note]);
  expect(await asked('Entity Linking')).toEqual(['Entity Linking', '']);
});
