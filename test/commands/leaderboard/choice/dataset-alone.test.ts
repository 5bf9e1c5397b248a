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

test('a task in whose name a typed word is only the beginning of another one goes behind a task and a dataset', async () => {
  const { path: archive } = await archiveOf({
    evaluations: [
      task('Open Vocabulary Object Detection', { datasets: [board('LVIS', ['AP'], rows(9))] }),
      task('Object Detection', { datasets: [board('PASCAL VOC 2007', ['AP'], rows(9))] }),
    ],
  });
  const read = async (name: string) => (await pwc(['rank', name, '-L', '1', '--archive', archive])).err;
  expect(await read('voc detection')).toBe(
    'pwc: note: "voc detection" is read as Object Detection on PASCAL VOC 2007\n',
  );
  expect(await read('vocab detection')).toBe(
    'pwc: note: "vocab detection" is read as Open Vocabulary Object Detection\n',
  );
});

/** What an answer of JSON lists, and the notes or the error beside it. */
async function answer(evaluations: readonly object[], name: string): Promise<readonly unknown[]> {
  const { path: archive } = await archiveOf({ evaluations });
  const { out, err } = await pwc(['rank', name, '--json'], { env: { PWC_ARCHIVE: archive } });
  const boards = out === '' ? [] : (JSON.parse(out) as { dataset: string }[]).map(({ dataset }) => dataset);
  return [
    ...boards,
    ...err
      .trimEnd()
      .split('\n')
      .map((line) => line.trim()),
  ];
}

test('a beginning that two ways of writing one name have means both of them', async () => {
  const evaluations = [
    task('Depth', { datasets: [board('NYU-Depth V2', ['F1'], rows(3))] }),
    task('Segmentation', { datasets: [board('NYU Depth v2', ['F1'], rows(2))] }),
  ];
  expect(await answer(evaluations, 'nyu depth')).toEqual([
    'NYU-Depth V2',
    'NYU Depth v2',
    'pwc: note: "nyu depth" is read as NYU-Depth V2',
  ]);
  const another = task('Depth', { datasets: [board('NYU Depth v1', ['F1'], rows(2))] });
  expect(await answer([...evaluations, another], 'nyu depth')).toEqual([
    'pwc: "nyu depth" fits 2 datasets:',
    'pwc rank "NYU-Depth V2" --json',
    'pwc rank "NYU Depth v1" --json',
    'Add --first to take the one with most results and code.',
  ]);
});

test('a dataset of which only brackets are left out is one among those whose names begin so', async () => {
  const evaluations = [
    task('Speech Recognition', {
      datasets: [
        board('Switchboard (300hr)', ['WER'], rows(1)),
        board('Switchboard + Hub500', ['WER'], rows(9)),
        board('CoNLL (English)', ['F1'], rows(9)),
        board('CoNLL German', ['F1'], rows(1)),
        board('TED (long)', ['F1'], rows(1)),
        board('Tedious', ['F1'], rows(9)),
      ],
    }),
  ];
  expect(await answer(evaluations, 'switchboard')).toEqual([
    'Switchboard + Hub500',
    'pwc: note: "switchboard" is read as Switchboard + Hub500; 1 other name fits: Switchboard (300hr)',
  ]);
  expect(await answer(evaluations, 'conll')).toEqual([
    'CoNLL (English)',
    'pwc: note: "conll" is read as CoNLL (English); 1 other name fits: CoNLL German',
  ]);
  expect(await answer(evaluations, 'ted')).toEqual(['TED (long)', '']);
});

test('the only leaderboard on a dataset is meant where its task is typed too, also if the dataset has the word', async () => {
  const { path: archive } = await archiveOf({
    evaluations: [
      task('Atari Games', {
        datasets: [
          board('Atari 2600 Breakout', ['Score'], rows(5)),
          board('Atari 2600 Pong', ['Score'], rows(3)),
        ],
      }),
      task('Game of Atari', { datasets: [board('Atari 2600 Pong', ['Score'], rows(2))] }),
    ],
  });
  const read = async (...words: string[]) => {
    const answer = JSON.parse((await pwc(['rank', ...words, '--json', '--archive', archive])).out);
    return Array.isArray(answer) ? answer.map((one) => `${one.task} / ${one.dataset}`) : answer.task;
  };
  expect(await read('atari', 'breakout')).toBe('Atari Games');
  expect(await read('breakout')).toEqual(['Atari Games / Atari 2600 Breakout']);
  expect(await read('2600', 'breakout')).toEqual(['Atari Games / Atari 2600 Breakout']);
  expect(await read('atari', 'pong')).toEqual([
    'Atari Games / Atari 2600 Pong',
    'Game of Atari / Atari 2600 Pong',
  ]);
});
