import { expect, test } from 'vitest';
import { pwc } from '../helpers/pwc.ts';

test('a word that is to be left out stands behind two dashes without quotes, and is no file to write to', async () => {
  const { exitCode, out, err } = await pwc(['search', 'detection', '-object', '--limit', '3']);
  expect({ exitCode, out, err }).toEqual({
    exitCode: 2,
    out: '',
    err: `pwc: "-object" would write a file "bject".
     Without this word: pwc search detection --limit 3 -- -object
     Such a file: pwc search detection --output bject --limit 3
`,
  });
  const titles = async (...argv: string[]) =>
    (await pwc(['search', ...argv, '--in', 'papers', '--limit', '0', '--columns', 'title', '--csv'])).out;
  expect((await pwc('search --in papers --limit 0 --columns title --csv detection -- -object')).out).toBe(
    await titles('detection -object'),
  );
});
