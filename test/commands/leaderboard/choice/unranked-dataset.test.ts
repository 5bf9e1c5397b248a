import { expect, test } from 'vitest';
import { pwc } from '../../../helpers/pwc.ts';

test('a dataset that is known but has no leaderboard is an empty list with a note, not an unknown name', async () => {
  const { exitCode, out, err } = await pwc('rank mnist --json --quiet');
  expect([exitCode, out, err]).toEqual([0, '[]\n', '']);
  expect((await pwc('rank mnist')).err).toContain(
    'pwc: note: the archive has no leaderboard on MNIST; about it: pwc dataset MNIST\n',
  );
});

test('beside a task it is named as what no leaderboard is on', async () => {
  const { exitCode, err } = await pwc('rank ner mnist');
  expect(exitCode).toBe(1);
  expect(err).toContain('pwc: no leaderboard is on MNIST. There are:\n');
});
