import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { longName } from '../src/cli/flags.ts';
import { generalFlags, outputFlags } from '../src/cli/global-flags.ts';
import { topicNames } from '../src/cli/topics.ts';
import { collections } from '../src/commands/export/collections.ts';
import { formats } from '../src/output/formats.ts';
import { answers } from './contract/answers.ts';
import { commands } from './helpers/commands.ts';
import { readExamples, readRootFile, runExample } from './helpers/examples.ts';
import { printed } from './helpers/pwc.ts';
import { root } from './helpers/sources.ts';

const readme = readRootFile('README.md');

describe('the examples of the README', () => {
  const examples = readExamples(readme);
  const own = examples.filter(({ command }) => command.startsWith('pwc '));

  test.each(own)('prints what it shows: $command', async ({ command, output }) => {
    const printed = await runExample(command);
    if (process.env.UPDATE_GOLDEN) {
      const block = (text: string) => `$ ${command}\n${text === '' ? '' : `${text}\n`}`;
      const present = readRootFile('README.md');
      writeFileSync(
        `${root}README.md`,
        present.replace(block(output), () => block(printed)),
      );
      return;
    }
    expect(printed).toBe(output);
  });

  test('are there for every command that only reads', () => {
    const shown = own.map(({ command }) => command.split(' ')[1]);
    const missing = commands
      .filter(({ name, writes }) => !writes && !shown.includes(name))
      .map(({ name }) => name);
    expect(missing).toEqual([]);
  });
});

describe('what the README says to type', () => {
  const lines = [...sectionOf('## What to type').matchAll(/`pwc (\w+ [^`<]+)`/g)].map(
    ([, line = '']) => line,
  );

  test.each(lines)('is an answer: pwc %s', async (line) => {
    const shown = line.replace('export all', 'export papers').replace(/ -o \S+/, '');
    expect(await printed(shown)).not.toBe('');
  });

  test('names every topic of the help', () => {
    const named = [...sectionOf('## What to type').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    expect(topicNames.filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe('the flags in the README', () => {
  const flags = [...commands.flatMap(({ options }) => options), ...outputFlags, ...generalFlags].map(
    longName,
  );

  test('are those that there are', () => {
    const named = [...readme.matchAll(/`(--[a-z-]+)/g)].map(([, flag = '']) => flag);
    expect(named.filter((flag) => !flags.includes(flag))).toEqual([]);
  });

  test('are all that there are', () => {
    const missing = flags.filter((flag) => !new RegExp(`${flag}(?![a-z-])`).test(readme));
    expect([...new Set(missing)]).toEqual([]);
  });
});

test.each(['README.md', 'CONTRIBUTING.md'])('%s names files that are there', (document) => {
  const named = [...readRootFile(document).matchAll(/`((?:src|test|fixtures|bin)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.filter((path) => !/NAME/.test(path) && !existsSync(`${root}${path}`))).toEqual([]);
});

test('the README has no figure left to fill in', () => {
  expect(readme).not.toMatch(/\b(?:BENCH|TODO|TBD|XXX)/);
});

describe('the reference in the README', () => {
  test.each(commands)('has a row for $name with its other names', ({ name, aliases }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}`));
    expect(row, 'a row of the table under "## Commands"').toBeDefined();
    expect(aliases.filter((alias) => !row?.includes(`\`${alias}\``))).toEqual([]);
  });

  test.each(commands.filter(({ columns }) => columns.length > 0))(
    'names the columns of $name',
    ({ name, columns }) => {
      expect(columnsInReadme(`\`${name}\``), 'its row under "### Columns"').toEqual([...columns]);
    },
  );

  test.each(Object.entries(collections))('names the columns of export %s', (name, { columns }) => {
    expect(columnsInReadme(`\`export ${name}\``)).toEqual(columns);
  });

  test('names each format and the endings of file names that ask for it', () => {
    const rows = sectionOf('### Formats')
      .split('\n\n**')[0]
      ?.matchAll(/^\| (`[a-z`, -]+`) \| (.*?) ?\|/gm);
    const named = [...(rows ?? [])].map(([, names = '', endings = '']) => [namesIn(names), namesIn(endings)]);
    expect(named.flatMap(([names]) => names)).toEqual(Object.keys(formats));
    const endings = Object.values(formats).flatMap((format) => format.endings.map((ending) => `.${ending}`));
    expect(named.flatMap(([, of]) => of)).toEqual(endings);
  });

  const pages = new Map(answers.filter(({ fields }) => fields).map((page) => [wordOf(page.line), page]));

  test.each([...pages])('names the keys of the JSON of %s', (command, { fields }) => {
    const row = sectionOf('### JSON')
      .split('\n')
      .find((text) => text.startsWith(`| \`${command}`));
    expect(namesIn(row?.split(' | ')[1]?.replace(/\([^)]*\)/g, '') ?? '')).toEqual(fields);
  });
});

/** The names in the second cell of a row of the table of columns. */
function columnsInReadme(first: string): string[] {
  const table = readme.slice(readme.indexOf('### Columns'));
  const row = table.split('\n').find((line) => line.startsWith(`| ${first} |`));
  return [...(row?.split(' | ')[1] ?? '').matchAll(/`([a-z0-9_]+)`/g)].map(([, key = '']) => key);
}

/** What stands under a heading, up to the next. */
function sectionOf(heading: string): string {
  return readme.split(`\n${heading}\n`)[1]?.split(/^##/m)[0] ?? '';
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([.a-z_-]+)`/g)].map(([, name = '']) => name);
}

function wordOf(line: string): string {
  return line.split(' ')[0] ?? '';
}
