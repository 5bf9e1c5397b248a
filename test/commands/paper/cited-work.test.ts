import { expect, test } from 'vitest';
import { pwc } from '../../helpers/pwc.ts';

const line = 'pwc author "Jacob Devlin" --since 2018 --until 2019';

test.each([
  'Devlin et al., 2019',
  'devlin et al. (2019a)',
  'Devlin 2019',
  'Devlin and Chang, 2019',
  'J. Devlin et al 2019',
])('a work cited as "%s" leads to the papers of its first author', async (typed) => {
  const { exitCode, err } = await pwc(['paper', typed, '--quiet']);
  expect([exitCode, err]).toEqual([1, `pwc: no paper matches "${typed}". By its author:\n     ${line}\n`]);
  expect((await pwc(`${line.replace('pwc ', '')} --ids`)).out).toBe('1810.04805\n');
});

test('blanks around it are no part of it, and a name may have three words', async () => {
  const { err } = await pwc(['paper', ' Adams Wei Yu 2018 ', '--quiet']);
  expect(err).toBe(
    'pwc: no paper matches " Adams Wei Yu 2018 ". By its author:\n     pwc author "Adams Wei Yu" --since 2017 --until 2018\n',
  );
});

test('without a year it leads to all of them', async () => {
  expect((await pwc(['paper', 'Devlin et al.', '--quiet'])).err).toBe(
    'pwc: no paper matches "Devlin et al.". By its author:\n     pwc author "Jacob Devlin"\n',
  );
});

test('where nobody has the name, the nearest papers are offered as ever', async () => {
  const { err } = await pwc(['paper', 'Nobodyson et al., 2019']);
  expect(err).not.toContain('By its author');
});

test('"et al." is no part of an author', async () => {
  expect((await pwc(['author', 'devlin et al.', '--ids'])).out).toBe('1810.04805\n');
});

test.each(['(Devlin et al., 2019)', '[Devlin et al., 2019]', 'Devlin et al. [2019]'])(
  'brackets around it are no part of it: %s',
  async (typed) => {
    expect((await pwc(['paper', typed, '--quiet'])).err).toBe(
      `pwc: no paper matches "${typed}". By its author:\n     ${line}\n`,
    );
  },
);

const reference =
  'Devlin, J., Chang, M.W.: BERT: Pre-training of deep bidirectional transformers for language understanding. In: NAACL (2019)';

test('a reference as it is printed is read, with a note', async () => {
  const { exitCode, out, err } = await pwc(['paper', reference, '--ids']);
  expect([exitCode, out]).toEqual([0, (await pwc('paper 1810.04805 --ids')).out]);
  expect(err.split('\n').at(-2)).toBe('pwc: note: read the reference as pwc paper 1810.04805');
});

test('so is each line of a list of them', async () => {
  const { out } = await pwc('cite -', { stdin: `${reference}\nAttention is all you need (2017)\n` });
  expect(out.match(/^@.*/gm)).toEqual([
    '@inproceedings{devlin2019bert,',
    '@inproceedings{vaswani2017attention,',
  ]);
});
