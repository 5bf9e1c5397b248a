import { expect, test } from 'vitest';
import { BC5CDR, createPerson } from './submitting.ts';

test('the flags of a result may not give two scores of one metric', async () => {
  const refused = async (flags: string) => {
    const { exitCode, err } = await createPerson().run(`${BC5CDR} --model M ${flags}`);
    return [exitCode, err];
  };
  expect(await refused('--metric F1=1 --metric F1=2')).toEqual([
    2,
    'pwc: --metric gives the score of F1 twice.\n',
  ]);
  expect(await refused('--metric F1=1 --metric f1=2')).toEqual([
    2,
    'pwc: the result gives the score of F1 twice, also as f1.\n',
  ]);
});

test('nor two of one metric of a new leaderboard', async () => {
  const { exitCode, err } = await createPerson().run(
    'submit --task T --dataset D --model M --metric 1=3 --metric @1=4 --new',
  );
  expect([exitCode, err]).toEqual([2, 'pwc: the result gives the score of 1 twice, also as @1.\n']);
});

test.each([
  ['--model M --code example.org', '--code takes an address that begins with https://, not "example.org".'],
  ['--model ""', '--model is empty.'],
])('what is wrong with the flags %s is told of the flag', async (flags, message) => {
  const { exitCode, err } = await createPerson().run(`${BC5CDR} --metric F1=1 ${flags}`);
  expect([exitCode, err]).toEqual([2, `pwc: ${message}\n`]);
});
