import { expect, test } from 'vitest';
import { run } from '../../../src/main.ts';
import { archiveOf, board, task } from '../../helpers/archive.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';

/** What a shell gets for the words up to the cursor, from an archive. */
async function complete(path: string, ...words: readonly string[]): Promise<string> {
  const runtime = fakeRuntime({ env: { PWC_ARCHIVE: path } });
  expect(await run(['__complete', ...words], runtime)).toBe(0);
  return runtime.out();
}

test('the datasets of the task that has leaderboards, where another one is called so too', async () => {
  const { path } = await archiveOf({
    evaluations: [
      task('NER', {}),
      task('Named Entity Recognition (NER)', {
        datasets: [board('BC5CDR', ['F1'], [{ model_name: 'M', metrics: { F1: '1' } }])],
      }),
    ],
  });
  expect(await complete(path, 'rank', 'ner', 'b')).toBe('bc5cdr\tBC5CDR\n');
});

test('papers that only results name, by their title: the id, since they have no slug', async () => {
  const row = {
    model_name: 'M',
    metrics: { F1: '1' },
    paper_title: 'Quux: A Model of Frobs',
    paper_url: 'https://arxiv.org/abs/2001.00001v2',
  };
  const { path } = await archiveOf({ evaluations: [task('T', { datasets: [board('D', ['F1'], [row])] })] });
  expect(await complete(path, 'paper', 'quu')).toBe('2001.00001\tQuux: A Model of Frobs\n');
  expect(await complete(path, 'paper', 'quux: a mo')).toBe('2001.00001\tQuux: A Model of Frobs\n');
  expect(await complete(path, 'paper', 'model')).toBe('');
});
