import { expect, test } from 'vitest';
import { BC5CDR, createPerson } from './submitting.ts';

const submit = (paper: string) => createPerson().run(`${BC5CDR} --model M --metric F1=90 --paper "${paper}"`);

test.each([
  ['scibert', 'the paper "scibert" is read as SciBERT: A Pretrained Language Model for Scientific Text'],
  ['To Appear', 'the archive has no paper "To Appear"; it is kept as a title'],
])('a note says what the paper %s was read as', async (paper, note) => {
  expect((await submit(paper)).err).toContain(`pwc: note: ${note}\n`);
});

test.each([
  '1903.10676',
  'https://example.org/p',
  'SciBERT: A Pretrained Language Model for Scientific Text',
])('nothing is said of the paper %s, which is plain', async (paper) => {
  expect((await submit(paper)).err).not.toMatch(/the paper|no paper/);
});

test('an address of no known scheme is refused', async () => {
  const { exitCode, err } = await submit('htp://arxiv.org/abs/1903.10676x');
  expect([exitCode, err.split('\n')[0]]).toEqual([
    2,
    'pwc: --paper takes an address that begins with https://, not "htp://arxiv.org/abs/1903.10676x".',
  ]);
});
