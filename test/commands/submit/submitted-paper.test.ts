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

test('a submitted result has the code of its paper too, official first, as the rows of the archive have', async () => {
  const person = createPerson();
  const add = (model: string, flags: string) =>
    person.run(`${BC5CDR} --model ${model} --metric F1=90 ${flags}`);
  await add('Linked', '--paper 1903.10676 --code https://github.com/me/mine');
  await add('Unlinked', '--paper 1903.10676');
  await add('Alone', '--code https://github.com/me/mine');
  await add('Bare', '');
  const columns = '--columns model,code_url,code_count';
  const { results } = await person.json<{ readonly results: readonly object[] }>(
    `rank ner bc5cdr --with-submitted ${columns}`,
  );
  const [official, mine] = ['https://github.com/allenai/scibert', 'https://github.com/me/mine'];
  expect(results).toEqual(
    expect.arrayContaining([
      { model: 'SciBERT (SciVocab)', code_url: official, code_count: 6 },
      { model: 'Linked', code_url: official, code_count: 7 },
      { model: 'Unlinked', code_url: official, code_count: 6 },
      { model: 'Alone', code_url: mine, code_count: 1 },
      { model: 'Bare', code_url: null, code_count: 0 },
    ]),
  );
  const { out } = await person.run(
    'rank ner bc5cdr --with-submitted --with-code -c model -f tsv --no-headers',
  );
  expect(out.split('\n')).toContain('Unlinked');
});
