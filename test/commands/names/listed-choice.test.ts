import { expect, test } from 'vitest';
import { pwc } from '../../helpers/pwc.ts';

test.each([
  [
    'dataset --modality foo',
    'no modality is called "foo". There are:\n     pwc dataset --modality Texts\n',
    '',
  ],
  ['paper --area foo', 'no area is called "foo". There are:\n', '     pwc paper --area Speech\n'],
  ['method --collection foo', 'no collection is called "foo". There are:\n     pwc method --', ' more\n'],
])(
  'a name that is in no list is answered with the list, or the most used of it: %s',
  async (line, begin, end) => {
    const { exitCode, err } = await pwc(`${line} --quiet`);
    expect(exitCode).toBe(1);
    expect(err.startsWith(`pwc: ${begin}`)).toBe(true);
    expect(err.endsWith(end)).toBe(true);
    expect(err.split('\n').length).toBeLessThan(25);
  },
);

test('a name that is no misspelling is answered with those that begin alike', async () => {
  const { exitCode, err } = await pwc('method --collection optimizers --quiet');
  expect([exitCode, err]).toEqual([
    1,
    'pwc: no collection is called "optimizers". The nearest:\n     pwc method --collection "Stochastic Optimization"\n     pwc method --collection "Large Batch Optimization"\n     pwc method --collection Optimization\n',
  ]);
});

test('signs alone are no name, and are not answered as if every name held them', async () => {
  const { exitCode, err } = await pwc('area !! --quiet');
  expect([exitCode, err.split('\n')[0]]).toEqual([1, 'pwc: no area is called "!!". There are:']);
});
