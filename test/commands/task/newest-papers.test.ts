import { expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { pwc } from '../../helpers/pwc.ts';

const { path } = await archiveOf({
  papers: [
    ['Mistaken Day', '2222-12-22'],
    ['Old', '2015-06-08'],
    ['Undated', null],
    ['New', '2020-06-16'],
  ].map(([title, date]) => ({
    paper_url: `https://paperswithcode.com/paper/${title?.toLowerCase().replace(' ', '-')}`,
    title,
    date,
    tasks: ['Tagging'],
  })),
});
const jsonOf = async (...argv: string[]) =>
  JSON.parse((await pwc([...argv, '--json', '--archive', path])).out);
const titlesOf = (papers: readonly { readonly title: string }[]) => papers.map(({ title }) => title);

test('the newest papers of a task are the first of its list: a day after the import is a mistake', async () => {
  const { newest_papers: newest } = await jsonOf('task', 'tagging');
  expect(titlesOf(newest)).toEqual(['New', 'Old', 'Undated', 'Mistaken Day']);
  expect(titlesOf(await jsonOf('paper', '--task', 'tagging'))).toEqual(titlesOf(newest));
});
