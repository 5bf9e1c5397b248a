import { expect, test } from 'vitest';
import { runSample, usageError } from './sample-program.ts';

test.each(['--task', '--file', '--code'])('%s is near no flag by its dashes alone', async (flag) => {
  expect(await runSample(['rank', 'ner', flag])).toEqual(
    usageError(
      `unknown option "${flag}".`,
      'Its flags: pwc rank --help',
      `A name that begins with "-" stands after "--": pwc rank -- ${flag}`,
    ),
  );
});

test.each([
  ['--n=3', '--limit'],
  ['--no-header', '--no-headers'],
])('%s is %s of other tools, or nearly', async (typed, meant) => {
  const name = typed.replace(/=.*/, '');
  expect(await runSample(['rank', 'ner', typed])).toEqual(
    usageError(`unknown option "${name}". Did you mean ${meant}?`),
  );
});
