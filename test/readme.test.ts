import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collections } from '../src/commands/export/collections.ts';
import { commands } from './helpers/commands.ts';
import { readExamples, readRootFile, root, runExample } from './helpers/examples.ts';

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

test('the README has no figure left to fill in', () => {
  expect(readme).not.toMatch(/\b(?:BENCH|TODO|TBD|XXX)/);
});

describe('the reference in the README', () => {
  test.each(commands)('has a row for $name with its other names', ({ name, aliases }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}`));
    expect(aliases.filter((alias) => !row?.includes(`\`${alias}\``))).toEqual([]);
    expect(row).toBeDefined();
  });

  test.each(commands.filter(({ columns }) => columns.length > 0))(
    'names the columns of $name',
    ({ name, columns }) => {
      expect(columnsInReadme(`\`${name}\``)).toEqual([...columns]);
    },
  );

  test.each(Object.entries(collections))('names the columns of export %s', (name, { columns }) => {
    expect(columnsInReadme(`\`export ${name}\``)).toEqual(columns);
  });
});

/** The names in the second cell of a row of the table of columns. */
function columnsInReadme(first: string): string[] {
  const table = readme.slice(readme.indexOf('### Columns'));
  const row = table.split('\n').find((line) => line.startsWith(`| ${first} |`));
  return [...(row?.split(' | ')[1] ?? '').matchAll(/`([a-z0-9_]+)`/g)].map(([, key = '']) => key);
}
