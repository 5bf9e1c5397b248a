import { expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { printed, pwc, terminal } from '../../helpers/pwc.ts';

const papers = [
  { title: 'One', proceeding: 'Nature' },
  { title: 'Two', proceeding: 'Nature' },
  { title: 'Three', proceeding: 'CVPR' },
  { title: 'Four', proceeding: 'CVPR 2018 6' },
].map((paper) => ({ ...paper, paper_url: `https://paperswithcode.com/paper/${paper.title.toLowerCase()}` }));
const { path } = await archiveOf({ papers });
const lastLine = async (line: string) =>
  (await printed(line, { ...terminal(), env: { NO_COLOR: '1', PWC_ARCHIVE: path } }))
    .trimEnd()
    .split('\n')
    .at(-1);

test('the years of a conference lead to the papers of the newest one', async () => {
  expect(await lastLine('conference cvpr')).toBe('Papers of a year: pwc conference "CVPR 2018"');
});

test('a conference of which no year is known leads to all its papers', async () => {
  expect(await lastLine('conference nature')).toBe('Its papers: pwc paper --conference Nature');
  expect(await printed(`paper --conference Nature --columns title --no-headers --archive ${path}`)).toBe(
    'Two\nOne\n',
  );
});

test.each([
  ['conference --since 2018', '--since is for the papers of a conference: name one.'],
  ['conference ""', 'the name of the conference is empty.'],
])('%s is told what it lacks', async (line, message) => {
  const { exitCode, err } = await pwc(`${line} --quiet`);
  expect([exitCode, err]).toEqual([2, `pwc: ${message}\n     All conferences: pwc conference\n`]);
});

test('the list of all is offered without the flags that choose papers, which it does not take', async () => {
  const { exitCode, err } = await pwc('conference qqqq --since 2018 --csv --quiet');
  expect([exitCode, err]).toEqual([
    1,
    'pwc: no conference is called "qqqq".\n     All conferences: pwc conference --csv\n',
  ]);
});
