import { expect, test } from 'vitest';
import { unwrapped } from '../../../src/archive/addresses/addresses.ts';
import { printed, pwc } from '../../helpers/pwc.ts';

test.each([
  '<https://github.com/allenai/scibert>',
  'https://github.com/allenai/scibert.',
  '(https://github.com/allenai/scibert),',
  '“git@github.com:allenai/scibert.git”',
])('%s is read without what stood around it in a text', async (typed) => {
  expect(await printed(['code', typed, '--ids', '--quiet'])).toBe('1903.10676\n');
});

test('pages of the old site and ids of arXiv are read so too', async () => {
  const page = '<https://paperswithcode.com/paper/scibert-pretrained-contextualized-embeddings>.';
  expect(await printed(['paper', page, '--ids', '--quiet'])).toBe('1903.10676\n');
  expect(await printed(['cite', '(1903.10676v2).', '--ids', '--quiet'])).toBe('1903.10676\n');
  expect(await printed(['search', page, '--ids', '--quiet', '--limit', '1'])).toBe('1903.10676\n');
  const result = ['submit', '--task', 'ner', '--dataset', 'bc5cdr', '--model', 'A', '--metric', 'F1=90'];
  const [row] = JSON.parse(
    await printed([...result, '--paper', '<https://arxiv.org/abs/1903.10676>.', '--dry-run', '-q', '--json']),
  );
  expect(row).toMatchObject({ model: 'A', value_text: '90' });
  const board = '<https://paperswithcode.com/sota/named-entity-recognition-on-bc5cdr>';
  expect(await printed(['rank', board, '--json', '-q'])).toBe(await printed('rank ner bc5cdr --json -q'));
});

test.each(['https://a.org/GELU_(function)', 'scibert.', '(not) an address', 'a/b.'])('%s stays', (typed) => {
  expect(unwrapped(typed)).toBe(typed);
});

test.each([
  ['(https://a.org/GELU_(function))', 'https://a.org/GELU_(function)'],
  ['<https://doi.org/10.1000/x(97)>.', 'https://doi.org/10.1000/x(97)'],
  ['[https://a.org/b]', 'https://a.org/b'],
])('%s keeps the brackets that are its own', (typed, address) => {
  expect(unwrapped(typed)).toBe(address);
});

test('the page of an owner is answered with repositories of theirs, and not with those of the whole site', async () => {
  expect(await pwc(['code', 'https://github.com/allenai', '--csv', '-q'])).toEqual({
    exitCode: 1,
    out: '',
    err: `pwc: no paper in the archive has the repository github.com/allenai. Others of its owner:
     pwc code https://github.com/allenai/bilm-tf --csv
     pwc code https://github.com/allenai/scibert --csv
     pwc code https://github.com/allenai/scicite --csv
`,
  });
  expect((await pwc('code https://github.com/nobody -q')).err).toBe(
    'pwc: no paper in the archive has the repository github.com/nobody.\n',
  );
});
