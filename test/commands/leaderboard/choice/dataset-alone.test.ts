import { expect, test } from 'vitest';
import { archiveOf, board, task } from '../../../helpers/archive.ts';
import { pwc } from '../../../helpers/pwc.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ model_name: `m${index}`, metrics: { F1: `${index}` } }));
const { path } = await archiveOf({
  evaluations: [
    task('Reading', {
      datasets: [board('Book Test', ['F1'], rows(3)), board('Book Tests 2', ['F1'], rows(2))],
    }),
    task('Writing', { datasets: [board('BookTest', ['F1'], rows(2))] }),
  ],
});

/** The leaderboards that are listed, or the exit code. */
async function listed(name: string): Promise<readonly string[] | number> {
  const { exitCode, out } = await pwc([
    'rank',
    name,
    '-c',
    'task,dataset',
    '--no-headers',
    '--archive',
    path,
  ]);
  return exitCode === 0 ? out.trimEnd().split('\n') : exitCode;
}

test.each(['booktest', 'Book Test', 'BookTest', 'BOOK-TEST'])(
  '%s means all datasets whose names differ in how they are written alone',
  async (name) => {
    expect(await listed(name)).toEqual(['Reading\tBook Test', 'Writing\tBookTest']);
  },
);

test('a beginning that datasets of different names have means none of them alone', async () => {
  expect(await listed('boo')).toBe(3);
});

test('a name that holds the words goes behind a dataset that is written out with a part of its task', async () => {
  const transferred = await archiveOf({
    evaluations: [
      task('Person Re-Identification', {
        datasets: [
          board('Market-1501', ['Rank-1'], rows(9)),
          board('DukeMTMC-reID', ['Rank-1'], rows(5)),
          board('DukeMTMC-reID->Market-1501', ['Rank-1'], rows(2)),
        ],
      }),
    ],
  });
  const read = async (...words: string[]) => {
    const answer = JSON.parse((await pwc(['rank', ...words, '--json', '--archive', transferred.path])).out);
    return Array.isArray(answer) ? answer.map(({ dataset }) => dataset) : answer.dataset;
  };
  expect(await read('re-id', 'market1501')).toBe('Market-1501');
  expect(await read('market1501', 'reid')).toBe('Market-1501');
  // Here neither is written out.
  expect(await read('duke', 'market')).toEqual(['DukeMTMC-reID->Market-1501']);
});
