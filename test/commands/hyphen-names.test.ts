import { expect, test } from 'vitest';
import { archiveOf, board, task } from '../helpers/archive.ts';
import { pwc, terminal } from '../helpers/pwc.ts';

const SITE = 'https://paperswithcode.com';
const row = { model_name: 'M', paper_url: `${SITE}/paper/a`, metrics: { F1: '90' } };

const { path } = await archiveOf({
  papers: [
    {
      paper_url: `${SITE}/paper/a`,
      title: 'A paper',
      date: '2020-01-01',
      tasks: ['-tagging'],
      methods: [{ name: '-net' }],
    },
  ],
  methods: [{ url: `${SITE}/method/net`, name: '-net' }],
  datasets: [{ url: `${SITE}/dataset/omics`, name: '-omics', variants: ['-omics'] }],
  evaluations: [task('-tagging', { categories: ['-ology'], datasets: [board('-omics', ['F1'], [row])] })],
});

test.each([
  ['dataset', '-omics', 'Papers: ', 'paper --dataset=-omics'],
  ['method', '-net', 'Papers: ', 'paper --method=-net'],
  ['area', '-ology', 'Its leaderboards: ', 'rank --area=-ology'],
])('pwc %s offers of %s a line in which the name is no flag', async (command, name, lead, line) => {
  const env = { PWC_ARCHIVE: path, NO_COLOR: '1' };
  const page = await pwc([command, '--', name], { ...terminal(), env });
  expect(page.out).toContain(`${lead}pwc ${line}\n`);
  const { exitCode, out } = await pwc(`${line} --ids`, { env });
  expect({ exitCode, isEmpty: out === '' }).toEqual({ exitCode: 0, isEmpty: false });
});
