import { expect, test } from 'vitest';
import { formatNames } from '../../src/output/formats.ts';
import { joinWithOr } from '../../src/output/text/join-words.ts';
import { runSample, usageError } from './sample-program.ts';

test.each(['--task', '--file', '--code', '--reverse'])(
  '%s is near no flag by its dashes alone',
  async (flag) => {
    expect(await runSample(['rank', 'ner', flag])).toEqual(
      usageError(`unknown option "${flag}".`, 'Its flags: pwc rank --help'),
    );
  },
);

test('the line in which it is a name has all else that was typed', async () => {
  expect(await runSample(['rank', 'ner', '-net', 'bc5cdr', '--limit', '3'])).toEqual(
    usageError(
      'unknown option "-net".',
      'Its flags: pwc rank --help',
      'A name that begins with "-" stands after "--": pwc rank ner bc5cdr --limit 3 -- -net',
    ),
  );
});

test('a word behind a hyphen that begins like a short flag is told as it was typed', async () => {
  expect(await runSample(['rank', 'ner', '-qvalue', 'bc5cdr'])).toEqual(
    usageError(
      'unknown option "-qvalue".',
      'Its flags: pwc rank --help',
      'A name that begins with "-" stands after "--": pwc rank ner bc5cdr -- -qvalue',
    ),
  );
});

test('a flag of another command is not nearly the name of a format', async () => {
  expect(await runSample(['paper', 'bert', '--notable'])).toEqual(
    usageError('unknown option "--notable".', 'Its flags: pwc paper --help'),
  );
});

test.each([
  ['-n 3', '--limit', '--limit 3'],
  ['--n=3', '--limit', '--limit 3'],
  ['--top=3', '--limit', '--limit 3'],
  ['--no-header', '--no-headers'],
  ['--metrc F1', '--metric', '--metric F1'],
  ['--colums=a', '--columns', '--columns a'],
  ['--ndjson', '--format ndjson'],
  ['--tsv', '--format tsv'],
  ['--table', '--format table'],
  ['--bibtex', '--format bibtex'],
  ['--jsonl', '--format ndjson'],
  ['--tex', '--format latex'],
  ['--markdwon', '--format markdown'],
  ['--jsn', '--json'],
])('%s is %s of other tools, or nearly', async (typed, meant, mended = meant) => {
  const name = typed.replace(/[= ].*/, '');
  expect(await runSample(['rank', 'ner', ...typed.split(' ')])).toEqual(
    usageError(`unknown option "${name}". Did you mean ${meant}?`, `pwc rank ner ${mended}`),
  );
});

test.each([
  ['-json', '--json'],
  ['–-no-extra-data', '--no-extra-data'],
  ['−csv', '--csv'],
  ['–format=json', '--format', '--format json'],
  ['—metric F1', '--metric', '--metric F1'],
])('%s is %s with other dashes, and no part of a name', async (typed, meant, mended = meant) => {
  expect(await runSample(['rank', 'ner', ...typed.split(' ')])).toEqual(
    usageError(
      `unknown option "${typed.replace(/[= ].*/, '')}". Did you mean ${meant}?`,
      `pwc rank ner ${mended}`,
    ),
  );
});

test.each(['-format', '—metric'])('%s without a value is told, and no line offered', async (typed) => {
  const meant = `--${typed.slice(1)}`;
  expect(await runSample(['rank', 'ner', typed])).toEqual(
    usageError(`unknown option "${typed}". Did you mean ${meant}?`),
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
