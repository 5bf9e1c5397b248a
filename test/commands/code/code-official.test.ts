import { expect, test } from 'vitest';
import { sampleNote } from '../../helpers/examples.ts';
import { pwc } from '../../helpers/pwc.ts';

const ask = async (line: string, stdin?: string) => {
  const { exitCode, out, err } = await pwc(line, stdin === undefined ? {} : { stdin });
  return { exitCode, out, err: err.replace(sampleNote, '') };
};

const scibert = 'https://github.com/allenai/scibert';

test('pwc code --official has the official repositories of a paper and no others', async () => {
  expect(await ask('code scibert --official --ids')).toEqual({ exitCode: 0, out: `${scibert}\n`, err: '' });
});

test('and says how many others there are where none is official', async () => {
  expect(await ask('code 1611.01734 --official --ids')).toEqual({
    exitCode: 0,
    out: '',
    err: 'pwc: note: no official repository is known; 6 others: pwc code 1611.01734\npwc: note: nothing found\n',
  });
});

test('of a repository it has the papers whose official one it is', async () => {
  const { out } = await ask('code tensorflow/models --official --columns arxiv_id,is_official');
  expect(out).toBe('arxiv_id\tis_official\n1802.02611\ttrue\n');
});

test('and says how many others have it where it is official for none', async () => {
  expect(await ask('code github.com/dmlc/gluon-nlp --official --ids')).toEqual({
    exitCode: 0,
    out: '',
    err: 'pwc: note: it is the official repository of no paper; 6 papers with it: pwc code github.com/dmlc/gluon-nlp\npwc: note: nothing found\n',
  });
});

test('of lines of stdin a paper without an official one has a row without an address', async () => {
  const answers = await ask('code - --official --columns query,repo_url', 'scibert\n1611.01734\n');
  expect(answers).toEqual({
    exitCode: 0,
    out: `query\trepo_url\nscibert\t${scibert}\n1611.01734\t\n`,
    err: '',
  });
});

test('and a repository that is official for no paper is named as a line without an answer', async () => {
  expect(await ask('code - --official --ids', 'github.com/dmlc/gluon-nlp\n')).toEqual({
    exitCode: 1,
    out: '',
    err: [
      'pwc: line 1: no paper has github.com/dmlc/gluon-nlp for its official repository\n',
      'pwc: note: nothing found\n',
      'pwc: note: no answer to 1 of 1 line\n',
    ].join(''),
  });
});
