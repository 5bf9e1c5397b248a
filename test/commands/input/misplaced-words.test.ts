import { expect, test } from 'vitest';
import { pwc } from '../../helpers/pwc.ts';

const said = async (line: string | readonly string[]) => {
  const { exitCode, out, err } = await pwc(line);
  return [exitCode, out, err];
};

test.each(['paper', 'results'])('pwc %s reads no names from stdin, and says what does', async (command) => {
  expect(await said([command, '-', '-q'])).toEqual([
    1,
    '',
    'pwc: names are read from stdin by:\n     pwc code -\n     pwc cite -\n',
  ]);
});

test('an empty name among several is a variable that was not set, and not left out', async () => {
  const empty = [2, '', 'pwc: the name of a paper is empty.\n     All papers: pwc paper\n'];
  expect(await said(['cite', '', 'scibert', '-q'])).toEqual(empty);
  expect(await said(['cite', 'scibert', ' ', '-q'])).toEqual(empty);
});

test.each(['ftp://mirror.example.org/pwc', 'https://mirror.example.org/pwc'])(
  'pwc download %s wants --from',
  async (address) => {
    expect(await said(['download', address])).toEqual([
      2,
      '',
      `pwc: download takes a folder, and this is an address.\n     A mirror: pwc download --from ${address}\n`,
    ]);
  },
);
