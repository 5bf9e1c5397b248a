import { expect, test } from 'vitest';
import { joinWithOr } from '../../src/cli/option-parsers.ts';
import { formatNames } from '../../src/output/formats.ts';
import { runSample, usageError } from './sample-program.ts';

test.each(['--task', '--file', '--code'])('%s is near no flag by its dashes alone', async (flag) => {
  expect(await runSample(['rank', 'ner', flag])).toEqual(
    usageError(
      `unknown option "${flag}".`,
      'Its flags: pwc rank --help',
      `A name that begins with "-" stands after "--": pwc rank ner -- ${flag}`,
    ),
  );
});

test('the line in which it is a name has all else that was typed', async () => {
  expect(await runSample(['rank', 'ner', '-net', 'bc5cdr', '--limit', '3'])).toEqual(
    usageError(
      'unknown option "-net".',
      'Its flags: pwc rank --help',
      'A name that begins with "-" stands after "--": pwc rank ner bc5cdr --limit 3 -- -net',
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

test.each([
  ['-format', '--format'],
  ['-json', '--json'],
  ['—metric', '--metric'],
  ['–-no-extra-data', '--no-extra-data'],
  ['−csv', '--csv'],
  ['–format=json', '--format'],
])('%s is %s with other dashes, and no part of a name', async (typed, meant) => {
  expect(await runSample(['rank', 'ner', typed])).toEqual(
    usageError(`unknown option "${typed.replace(/=.*/, '')}". Did you mean ${meant}?`),
  );
});

test('a short flag with its value behind it, a value and a name behind "--" are none with other dashes', async () => {
  const { out } = await runSample(['rank', '-L1', '-fcsv', '-m', '-metric', '--', '-json', '—order']);
  expect(out).toBe(
    'words,options,archive\n-json|—order,"{""extraData"":true,""metric"":""-metric""}",(default)\n',
  );
});

test('a flag without a value says so where it was given one', async () => {
  expect(await runSample(['rank', 'ner', '--json=true'])).toEqual(
    usageError('--json takes no value, and was given "true".'),
  );
});

test.each([
  ['md', 'markdown'],
  ['jsonl', 'ndjson'],
  ['JSON', 'json'],
])('the format %s is meant for %s', async (typed, meant) => {
  expect(await runSample(['rank', 'ner', '--format', typed])).toEqual(
    usageError(`--format takes ${joinWithOr(formatNames)}, not "${typed}". Did you mean ${meant}?`),
  );
});
