import { expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';

test.each([
  [
    'https://paperswithcode.com/paper/scibert',
    'To look it up: pwc paper https://paperswithcode.com/paper/scibert',
  ],
  [
    'https://paperswithcode.com/sota/x-on-y',
    'To look it up: pwc sota https://paperswithcode.com/sota/x-on-y',
  ],
  ['paperswithcode.com/author/a-b', 'To look it up: pwc author paperswithcode.com/author/a-b'],
  ['git@github.com:allenai/scibert.git', 'To look it up: pwc code git@github.com:allenai/scibert.git'],
  ['list tasks', 'Without "list": pwc tasks'],
  ['c', 'To look it up: pwc paper c\n     Everywhere: pwc search c'],
  ['best model', 'To look it up: pwc paper best model\n     Everywhere: pwc search best model'],
])('pwc %s leads to what answers it', async (line, hint) => {
  const { exitCode, err } = await pwc(line);
  expect([exitCode, err.split('\n     ').slice(1).join('\n     ')]).toEqual([2, `${hint}\n`]);
});
