import { expect, test } from 'vitest';
import { pwc } from '../../helpers/pwc.ts';

const jsonOf = async (...argv: string[]) => JSON.parse((await pwc([...argv, '--json'])).out);
const addressesOf = (datasets: readonly { readonly url: string }[]) => datasets.map(({ url }) => url);

/** Tasks of the sample archive: in which datasets the entries name, or leaderboards alone, or both. */
const tasks = ['Text Classification', 'Real-Time Semantic Segmentation', 'Named Entity Recognition (NER)'];

test.each(tasks)('the datasets on the page of %s are those of the list that it leads to', async (name) => {
  const { datasets } = await jsonOf('task', name);
  const listed = await jsonOf('dataset', '--task', name);
  expect(addressesOf(listed)).toEqual(addressesOf(datasets));
});

test('a dataset that has a leaderboard of a task is listed for it, whatever its entry says', async () => {
  const [pubmed] = await jsonOf('dataset', '--task', 'Classification', '--limit', '1');
  expect([pubmed.name, pubmed.tasks.includes('Classification')]).toEqual(['Pubmed', false]);
});
