import { expect, test } from 'vitest';
import { sampleNote } from '../../helpers/examples.ts';
import { pwc } from '../../helpers/pwc.ts';

const author = 'https://paperswithcode.com/author/christopher-d-manning';

test.each([
  ['author manning', 'About it: pwc author manning'],
  ['conference CVPR 2018', 'About it: pwc conference "CVPR 2018"'],
  ['models resnet-50', 'About it: pwc model resnet-50'],
  ['EBM-NLP', 'About it: pwc rank EBM-NLP'],
  ['resnet-50', 'About it: pwc model ResNet-50'],
  ['code scibert', 'To open it: pwc open scibert --code --print'],
  ['pdf scibert', 'To open it: pwc open scibert --pdf --print'],
  [author, `It is the page of an author: pwc author ${author}`],
])('pwc open %s leads to the command that answers it', async (typed, command) => {
  const { exitCode, err } = await pwc(['open', ...typed.split(' '), '--print']);
  expect([exitCode, err.replace(sampleNote, '')]).toEqual([
    1,
    `pwc: nothing that can be opened is called "${typed}".\n     ${command}\n`,
  ]);
});

test('pwc open dataset leads to the leaderboards of a dataset that the catalogue does not have', async () => {
  const { exitCode, err } = await pwc(['open', 'dataset', 'ebm-nlp', '--print', '--quiet']);
  expect([exitCode, err]).toEqual([
    1,
    'pwc: nothing that can be opened is called "ebm-nlp".\n     About it: pwc rank EBM-NLP\n',
  ]);
});
