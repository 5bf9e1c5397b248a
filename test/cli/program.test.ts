import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/cli/command.ts';
import { runSample, usageError } from './sample-program.ts';

/** The one row that a command of the sample program answers with, as JSON holds it. */
async function call(...argv: readonly string[]) {
  const { exitCode, out, err } = await runSample([...argv, '--json']);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const [row] = JSON.parse(out);
  return { ...row, options: JSON.parse(row.options) };
}

describe('a command line', () => {
  test('hands a command its words, its options and the path of the archive', async () => {
    expect(await call('rank', 'ner', 'bc5cdr', '-m', 'F1', '--no-extra-data', '--archive', 'a.db')).toEqual({
      words: 'ner|bc5cdr',
      options: { extraData: false, metric: 'F1' },
      archive: 'a.db',
    });
  });

  test('takes a name of several words without quotes', async () => {
    expect((await call('paper', 'attention', 'is', 'all', 'you', 'need')).words).toBe(
      'attention|is|all|you|need',
    );
  });

  test('knows a command by its other names, and by the plural of each', async () => {
    expect((await call('papers', 'scibert')).words).toBe('scibert');
    expect((await call('infos')).words).toBe('');
    expect(namesOf({ name: 'search', aliases: ['area'] })).toEqual(['search', 'area', 'searches', 'areas']);
    expect(namesOf({ name: 'code', aliases: ['repository', 'status'] })).toEqual([
      'code',
      'repository',
      'status',
      'codes',
      'repositories',
    ]);
  });

  test('takes options before, between and after the names', async () => {
    const expected = await call('rank', 'ner', 'bc5cdr', '--metric', 'F1');
    expect(await call('rank', '--metric', 'F1', 'ner', 'bc5cdr')).toEqual(expected);
    expect(await call('rank', 'ner', '--metric=F1', 'bc5cdr')).toEqual(expected);
    expect(await call('rank', 'ner', '-mF1', 'bc5cdr')).toEqual(expected);
  });

  test.each([
    [['--format', 'csv', '--columns', 'words', 'paper', 'scibert']],
    [['paper', '-f', 'csv', 'scibert', '-c', 'words']],
    [['paper', 'scibert', '--csv', '-cwords']],
    [['-c', 'words', 'paper', 'scibert', '--csv']],
  ])('takes the flags for all commands on either side of the command: %j', async (argv) => {
    expect(await runSample(argv)).toEqual({ exitCode: 0, out: 'words\nscibert\n', err: '', closed: 0 });
  });

  test('takes everything after "--" as names', async () => {
    const { out } = await runSample(['paper', '--ids', '--', '--help', '-omics', '--json']);
    expect(out).toBe('--help|-omics|--json\n');
  });

  test.each([
    [['-f', 'csv', '--csv', '--format=csv']],
    [['--csv', '--csv', '-L1', '--limit', '1', '-L', '1']],
    [['--csv', '-c', 'words,options', '-c', 'words,options']],
  ])('takes the same twice: %j', async (flags) => {
    expect((await runSample(['paper', 'a', ...flags])).err).toBe('');
  });

  test('takes a limit of any size', async () => {
    expect((await call('paper', 'scibert', '-L', '99999999999999999999')).words).toBe('scibert');
  });

  test('takes a negative number as a name', async () => {
    expect((await call('paper', '-0.5')).words).toBe('-0.5');
  });

  test('takes an empty word as a name, for the command to judge', async () => {
    expect((await call('paper', '')).words).toBe('');
  });
});

describe('a wrong command line', () => {
  test.each([
    [
      ['rnak', 'ner', 'bc5cdr'],
      usageError('unknown command "rnak". Did you mean rank?', 'pwc rank ner bc5cdr'),
    ],
    [
      ['rnak', '--metric', 'F1'],
      usageError('unknown command "rnak". Did you mean rank?', 'pwc rank --metric F1'),
    ],
    [['scibert'], usageError('unknown command "scibert".', 'To look it up: pwc paper scibert')],
    [
      ['attention is', "what's"],
      usageError('unknown command "attention is".', 'To look it up: pwc paper "attention is" "what\'s"'),
    ],
    [
      ['https://arxiv.org/abs/1903.10676'],
      usageError(
        'unknown command "https://arxiv.org/abs/1903.10676".',
        'To look it up: pwc paper https://arxiv.org/abs/1903.10676',
      ),
    ],
    [['show', 'paper', 'a b'], usageError('unknown command "show".', 'Without "show": pwc paper "a b"')],
    [['version'], usageError('unknown command "version". Did you mean --version?')],
    [['paper'], usageError('paper needs a paper. For example: pwc paper scibert')],
    [['rank'], usageError('rank needs a task. For example: pwc rank ner bc5cdr')],
    [['info', 'scibert'], usageError('info takes no name, but was given "scibert".')],
    [
      ['rank', 'named', 'entity', 'recognition'],
      usageError(
        'rank takes a task and a dataset, and "recognition" is one word too many.',
        'A name of several words stands in quotes. For example: pwc rank ner bc5cdr',
      ),
    ],
    // A flag of paper is none of rank, whatever the name is.
    [['rank', 'paper', '--frist'], usageError('unknown option "--frist".', 'Its flags: pwc rank --help')],
    [['--bogus', 'paper'], usageError('unknown option "--bogus".', 'All flags: pwc --help')],
    [
      ['rank', '-"a b"'],
      usageError(
        'unknown option "-"a b"".',
        'Its flags: pwc rank --help',
        `A name that begins with "-" stands after "--": pwc rank -- '-"a b"'`,
      ),
    ],
    [['rank', 'ner', '--metric'], usageError('--metric needs a value: -m, --metric <name>')],
    [['rank', 'ner', '--order', 'left'], usageError('--order takes up or down, not "left".')],
    [['paper', 'x', '--color', 'red'], usageError('--color takes auto, always or never, not "red".')],
    [['paper', 'x', '--limit', '-1'], usageError('--limit takes a whole number, not "-1".')],
    [['paper', 'x', '--limit', '1.5'], usageError('--limit takes a whole number, not "1.5".')],
    [['paper', 'x', '-L', ''], usageError('--limit takes a whole number, not "".')],
    [
      ['paper', 'x', '-c', ' ,'],
      usageError('--columns takes names with commas between them: --columns one,two'),
    ],
    [['paper', 'x', '-o', ''], usageError('--output was given nothing.')],
    [
      ['rank', 'x', '-f', 'csv', '-f', 'json'],
      usageError('--format was given twice, as "csv" and as "json"; give it once.'),
    ],
    [
      ['rank', 'x', '--limit', '3', '-L', '4'],
      usageError('--limit was given twice, as "3" and as "4"; give it once.'),
    ],
    [
      ['rank', 'x', '-m', 'F1', '--metric', 'EM'],
      usageError('--metric was given twice, as "F1" and as "EM"; give it once.'),
    ],
    [
      ['--archive', 'a', 'rank', 'x', '--archive', 'b'],
      usageError('--archive was given twice, as "a" and as "b"; give it once.'),
    ],
    [
      ['paper', 'x', '--json', '--csv'],
      usageError('--json and --csv ask for two formats at once; give one of them.'),
    ],
    [
      ['--json', 'paper', 'x', '-f', 'tsv'],
      usageError('--format tsv and --json ask for two formats at once; give one of them.'),
    ],
  ])('%j is explained', async (argv, expected) => {
    expect(await runSample(argv)).toEqual(expected);
  });

  test('names every format when one is wrong', async () => {
    const { exitCode, err } = await runSample(['paper', 'x', '--format', 'xml']);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/^pwc: --format takes table, csv, tsv, json, .* or \w+, not "xml"\.\n$/);
  });
});
