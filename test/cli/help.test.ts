import { describe, expect, test } from 'vitest';
import { topics } from '../../src/cli/topics.ts';
import { displayWidth } from '../../src/output/text/text-width.ts';
import { runSample, usageError } from './sample-program.ts';

const shortHelp = `pwc 1.2.3: Papers With Code on your own machine

USAGE
  pwc <command> [<name>] [flags]

EXAMPLES
  $ pwc paper scibert
  $ pwc rank "Named Entity Recognition" BC5CDR
  $ pwc rank ner bc5cdr --format csv > bc5cdr.csv

LOOK UP
  paper  a paper
  rank   a leaderboard

ARCHIVE
  info   the archive

Answering from the sample.
One command: pwc paper --help    All flags: pwc --help
Topics: pwc help names | formats | scripting | environment | exit-codes |
ranking | archive
`;

describe('help', () => {
  test('for no arguments is short, lists the commands there are, and is an answer', async () => {
    expect(await runSample([])).toEqual({ exitCode: 0, out: shortHelp, err: '', closed: 0 });
  });

  test('for --help, -h and help is the same with all flags', async () => {
    const { exitCode, out } = await runSample(['--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain('\n\nOUTPUT FLAGS\n  -f, --format <format>   table, csv, tsv, json');
    expect(out).toContain('\n\nGLOBAL FLAGS\n      --archive <path>   an archive file or a folder of dumps');
    expect(out.replace(/OUTPUT FLAGS[\s\S]*?(?=Answering)/, '')).toBe(
      shortHelp.replace('    All flags: pwc --help', ''),
    );
    expect((await runSample(['-h'])).out).toBe(out);
    expect((await runSample(['help'])).out).toBe(out);
  });

  test('has what a flag does under its name where there is no room beside it, and is never wider than the screen', async () => {
    const help = (columns: number) => runSample(['--help'], { tty: { columns, rows: 100 } });
    expect((await help(44)).out).toContain(`
      --json
        short for --format json
`);
    for (const columns of [40, 43, 46, 47, 50, 60]) {
      const lines = (await help(columns)).out.split('\n').filter((line) => !line.startsWith('  $ pwc'));
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
    }
  });

  test('for a command begins with what it does, how to call it and examples', async () => {
    const { exitCode, out, err } = await runSample(['rank', '--help']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out.slice(0, out.indexOf('OUTPUT FLAGS'))).toBe(`What rank does.

USAGE
  pwc rank <task> [<dataset>] [flags]
  pwc ranks: the same

EXAMPLES
  $ pwc rank ner bc5cdr

ARGUMENTS
  <task>     a task
  <dataset>  a dataset

FLAGS
  -m, --metric <name>    rank by this metric
      --order <way>      which way: up, down
      --no-extra-data    leave out results with extra data

`);
    expect(out.slice(out.indexOf('COLUMNS'))).toBe(`COLUMNS
  words, options, archive

EXIT CODES
  0 answered   1 not in the archive   2 wrong usage   3 several names fit
  4 no archive   5 cannot read or write
`);
  });

  test('for a command is the same wherever it is asked for, whatever else is missing', async () => {
    const { out } = await runSample(['rank', '--help']);
    for (const argv of [
      ['help', 'rank'],
      ['rank', '-h'],
      ['-h', 'rank'],
      ['rank', 'ner', '--json', '--help'],
    ]) {
      expect(await runSample(argv)).toEqual({ exitCode: 0, out, err: '', closed: 0 });
    }
    expect((await runSample(['papers', '--help'])).out).toBe((await runSample(['help', 'paper'])).out);
  });

  test.each(topics)('has the topic $name, word for word', async ({ name, text }) => {
    const { exitCode, out, err } = await runSample(['help', name]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const words = (told: string) => told.split(/\s+/).filter((word) => word !== '');
    expect(words(out)).toEqual(words(text.join(' ')));
  });

  test('has a topic in paragraphs, and a list with its meanings under each other', async () => {
    const { out } = await runSample(['help', 'exit-codes'], { tty: { columns: 60, rows: 24 } });
    expect(out).toBe(`    0  answered, also with an empty list or to a reader that
       stopped reading
    1  the name is not in the archive; with --exit-status
       also an empty list
    2  the command line is wrong
    3  the name fits several things
    4  the archive or a dump is missing, unreadable or of
       another version
    5  could not read, write or run: disk full, no
       permission, another import running, Node too old
   70  a mistake in pwc; PWC_DEBUG=1 shows where
  130  interrupted; 129 where the terminal was closed, 143
       after kill
`);
  });

  test('on something unknown says what there is', async () => {
    expect(await runSample(['help', 'format'])).toEqual(
      usageError(
        'there is no help on "format". Did you mean formats?',
        'Topics: names, formats, scripting, environment, exit-codes, ranking, archive',
        'Commands: pwc --help',
      ),
    );
  });

  test.each([40, 60, 80, 200])(
    'fits a terminal of %i cells, and is never wider than is good to read',
    async (columns) => {
      for (const argv of [[], ['--help'], ['rank', '--help'], ['help', 'names'], ['help', 'ranking']]) {
        const { out } = await runSample(argv, { tty: { columns, rows: 24 } });
        const tooWide = out
          .split('\n')
          .filter((line) => displayWidth(line) > Math.min(Math.max(columns, 60), 100));
        expect(tooWide).toEqual([]);
      }
    },
  );

  test('says nothing when its reader has gone', async () => {
    expect(await runSample(['--help'], { closeAfter: 10 })).toMatchObject({ exitCode: 0, err: '' });
  });
});

describe('--version', () => {
  test.each([[['-V']], [['--version']], [['paper', '--version']]])('is one line: %j', async (argv) => {
    const out = 'pwc 1.2.3 (archive sample, node 24.21.0, linux)\n';
    expect(await runSample(argv)).toEqual({ exitCode: 0, out, err: '', closed: 0 });
  });

  test('tells of the archive that --archive names', async () => {
    expect((await runSample(['-V', '--archive', 'my.db'])).out).toContain('(archive my.db, ');
  });
});
