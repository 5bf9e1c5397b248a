import { expect, test } from 'vitest';
import { printed, pwc } from '../../helpers/pwc.ts';

/** Without the note that the sample answers. */
const withoutSample = (err: string) => err.split('\n').slice(1).join('\n');

test('pwc author takes those whom the author wrote with, by a part of their names too', async () => {
  const { out, err } = await pwc('author "kenton lee" --author devlin --ids');
  expect([out, withoutSample(err)]).toEqual([
    '1810.04805\n',
    'pwc: note: "devlin" is read as Jacob Devlin\n',
  ]);
});

test('an author who wrote with nobody of a name has no papers with them', async () => {
  expect(await printed('author "Iz Beltagy" --author "Kenton Lee" --json')).toBe('[]\n');
});

test('a co-author of whom nobody has heard is offered as the line would be', async () => {
  const { exitCode, err } = await pwc('author "kenton lee" --author devlinn');
  expect([exitCode, withoutSample(err)]).toEqual([
    1,
    'pwc: no author is called "devlinn". The nearest:\n     pwc author "Kenton Lee" --author "Jacob Devlin"\n',
  ]);
});
