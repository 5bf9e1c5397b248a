import { expect, test } from 'vitest';
import { archiveOf } from '../../helpers/archive.ts';
import { printed, terminal } from '../../helpers/pwc.ts';
import { comparedDumps } from './compared-dumps.ts';

const { path } = await archiveOf(comparedDumps());

test.each([
  ['one two', 'both report 4 metrics on 3 leaderboards'],
  ['one two bare', 'at least two report 4 metrics on 3 leaderboards; all report 2 of these'],
  ['two "one (large)" else', 'at least two report 5 metrics on 4 leaderboards; all report none of these'],
])('a comparison tells how much is shared by %s', async (names, size) => {
  const screen = await printed(`compare ${names} --quiet --archive ${path}`, terminal(120));
  expect(screen.split('\n')[1]).toBe(size);
});
