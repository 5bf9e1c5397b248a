import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/cli/command.ts';
import { topicNames } from '../../src/cli/topics.ts';
import { commands } from '../helpers/commands.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';
import { answers } from './answers.ts';

const reading = commands.filter(({ writes }) => !writes);

describe.each(commands)(
  'pwc $name --help',
  ({ name, aliases, columns, describeColumns, options, arguments: taken, examples }) => {
    test('tells the arguments, the flags, the examples, the other names and the columns', async () => {
      const help = await printed(`${name} --help`);
      const flat = help.replace(/\s+/g, ' ');
      const words = [
        ...taken.map(({ description }) => description),
        ...options.flatMap(({ flags, description }) => [flags, description]),
        ...examples.map((example) => `$ pwc ${example}`),
        ...aliases.map((alias) => `pwc ${alias}`),
        ...(describeColumns || columns.length === 0 ? [] : [`COLUMNS ${columns.join(', ')}`]),
        ...((await describeColumns?.()) ?? []).map((set) => `${set.of} ${set.columns.join(', ')}`),
      ];
      expect(words.filter((text) => !flat.includes(text))).toEqual([]);
    });

    test('is what pwc help tells and what the other names tell, on stdout, with exit code 0', async () => {
      const help = await pwc(`${name} --help`);
      expect(help).toMatchObject({ exitCode: 0, err: '' });
      for (const line of [
        `help ${name}`,
        `${name} -h`,
        `--help ${name}`,
        ...aliases.map((alias) => `${alias} --help`),
      ]) {
        expect(await pwc(line)).toEqual(help);
      }
    });
  },
);

describe.each(reading)('the examples of pwc $name', ({ examples }) => {
  test.each(examples)('run on the sample: pwc %s', async (example) => {
    const { exitCode, out, err } = await pwc(`${example} --quiet`);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).not.toBe('');
  });

  test('are there', () => expect(examples.length).toBeGreaterThan(0));
});

test('answers.ts has an answer of every command that only reads, but of open, which prints an address', () => {
  const answered = new Set(answers.map(({ line }) => line.split(' ')[0]));
  expect(reading.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual(['open']);
});

describe('help', () => {
  const lines = [
    '',
    '--help',
    'help',
    ...commands.map(({ name }) => `${name} --help`),
    ...topicNames.map((name) => `help ${name}`),
  ];

  test.each(lines)('is nowhere wider than the terminal: pwc %s', async (line) => {
    for (const columns of [80, 120, 200]) {
      const help = (await printed(line, terminal(columns))).split('\n');
      // What is to be copied is not broken.
      const wide = help.filter(
        (text) => stringWidth(text) > Math.min(columns, 100) && !/^ {2}(?:\$ )?pwc /.test(text),
      );
      expect(wide).toEqual([]);
      expect(help.filter((text) => text.endsWith(' '))).toEqual([]);
    }
  });

  test('names the columns of each answer of rank, with one for each metric', async () => {
    const help = await printed('rank --help');
    expect(help.slice(help.indexOf('COLUMNS'), help.indexOf('EXIT CODES'))).toBe(`COLUMNS
  a leaderboard (a task and a dataset):
    rank, model, value, value_text, scaled, <each metric>, paper_title,
    paper_url, arxiv_id, paper, date, code_url, code_count,
    uses_additional_data, position
  leaderboards (of a task, of a dataset, or all):
    task, dataset, results, metric, direction, best_model, best_value_text,
    best_date, papers
  leaderboards with --notable:
    task, dataset, results, metric, direction, best_model, best_value_text,
    best_date, papers, last_date, activity

`);
  });

  test('names every command once, with what it does', async () => {
    const help = await printed('');
    for (const { name, summary } of commands) {
      expect(help.match(new RegExp(`^  ${name} +${summary}$`, 'gm'))).toHaveLength(1);
    }
  });

  test('says which archive answers', async () => {
    expect(await printed('--archive mine.db')).toContain('Answering from /');
    expect(await printed('--archive mine.db --help')).toMatch(/^Answering from \/.*mine\.db$/m);
    expect(await printed('')).toContain('Answering from the sample archive that comes with pwc.');
    expect(await printed('--version')).toMatch(
      /^pwc \d+\.\d+\.\d+ \(sample archive, node [\d.]+, linux\)\n$/,
    );
  });
});

describe('other names', () => {
  test.each(commands.flatMap((command) => namesOf(command).map((alias) => [alias, command.name] as const)))(
    'of commands answer as the command itself: pwc %s is pwc %s',
    async (alias, name) => {
      const typed = answers.find(({ line }) => line.split(' ')[0] === name)?.line.slice(name.length) ?? '';
      expect(await pwc(`${alias}${typed}`)).toEqual(await pwc(`${name}${typed}`));
    },
  );

  test('are the plural or singular of every noun, and those of the contract', () => {
    const names = commands.flatMap(namesOf);
    const nouns = ['paper', 'result', 'leaderboard', 'benchmark', 'repo', 'repository'];
    const plurals = ['papers', 'results', 'leaderboards', 'benchmarks', 'repos', 'repositories'];
    const others = ['rank', 'sota', 'code', 'export', 'import', 'info', 'download', 'status', 'stats'];
    const pluralsOfOthers = ['ranks', 'sotas', 'codes', 'exports', 'imports', 'infos', 'downloads'];
    expect(
      [...nouns, ...plurals, ...others, ...pluralsOfOthers].filter((name) => !names.includes(name)),
    ).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('flags', () => {
  test('about the output are in the help of every command whose answers have rows', async () => {
    const names: string[] = [];
    for (const { name } of commands) {
      if ((await printed(`${name} --help`)).includes('\nOUTPUT FLAGS\n')) names.push(name);
    }
    expect(names).toEqual(commands.map(({ name }) => name).filter((name) => name !== 'completion'));
  });

  test('stand before or after the command and the name alike', async () => {
    const after = await pwc('rank ner bc5cdr --format csv --limit 2');
    expect(await pwc('--format csv rank --limit 2 ner bc5cdr')).toEqual(after);
    expect(await pwc('rank -f csv -L 2 ner bc5cdr')).toEqual(after);
    expect(await pwc('rank ner bc5cdr --csv --limit=2')).toEqual(after);
  });
});
