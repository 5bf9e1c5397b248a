import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { findBreaches } from './helpers/architecture.ts';
import { findCircles } from './helpers/circles.ts';
import { readSources, root } from './helpers/sources.ts';

const topLevel = [
  '.ci',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'bin',
  'biome.json',
  'fixtures',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'vitest.config.ts',
];
/** Made on the way and never part of the project. */
const passing = ['.git', 'coverage', 'dist', 'node_modules'];

describe('the project', () => {
  test('keeps the rules of the house', () => {
    expect(findBreaches(readSources(['src', 'bin', 'test']))).toEqual([]);
  });

  test('has no files that import each other in a circle', () => {
    expect(findCircles(readSources(['src']))).toEqual([]);
  });

  test('has a command in each file that stands right in src/commands/', () => {
    const files = readdirSync(join(root, 'src/commands')).filter((name) => name.endsWith('.ts'));
    expect(files).toEqual([...commands.map(({ name }) => `${name}.ts`), 'index.ts'].sort());
  });

  test('has nothing at its top but what belongs there', () => {
    const found = readdirSync(root).filter((name) => !passing.includes(name) && !topLevel.includes(name));
    expect(found).toEqual([]);
  });

  test('says in CONTRIBUTING.md why it has each of its packages', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const contributing = join(root, 'CONTRIBUTING.md');
    const text = existsSync(contributing) ? readFileSync(contributing, 'utf8') : '';
    const names = Object.keys({ ...dependencies, ...devDependencies });
    expect(
      names.filter((name) => !new RegExp(`(?<![\\w./-])${name.replace('.', '\\.')}(?![\\w/-])`).test(text)),
    ).toEqual([]);
  });

  test('has every file that its documents name', () => {
    const texts = ['README.md', 'CONTRIBUTING.md'].map((name) => readFileSync(join(root, name), 'utf8'));
    const named = texts.flatMap(
      (text) => text.match(/(?<=`)(?:src|bin|test|fixtures)\/[\w./-]*(?=`)/g) ?? [],
    );
    expect(named).toContain('src/ranking/');
    // NAME is whatever somebody adds.
    const gone = named.filter((path) => !path.includes('NAME') && !existsSync(join(root, path)));
    expect(gone).toEqual([]);
  });

  test('names no registry in its lock file, so that everybody installs from their own', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
  });
});

/** The breaches of a project that is a single file. */
function breachesOf(path: string, text: string): readonly string[] {
  return findBreaches(new Map([[path, text]]));
}

describe('the rules of the house', () => {
  test.each([
    ['src/ranking/order.ts', "import { a } from '../archive/archive.ts';\n"],
    ['src/archive/papers/papers.ts', "import { a } from '../../ranking/order.ts';\n"],
    ['src/output/print/print.ts', "import type { Command } from '../../cli/command.ts';\n"],
    ['src/output/print/print.ts', "export { run } from '../../main.ts';\n"],
    ['src/dumps/reader.ts', "const a = await import('../archive/archive.ts');\n"],
    ['src/cli/help.ts', "import { openArchive } from '../archive/archive.ts';\n"],
    ['src/cli/help.ts', "import type { PaperCard } from '../archive/papers/papers.ts';\n"],
    ['src/cli/help.ts', "import {\n  commands,\n} from '../commands/index.ts';\n"],
    ['src/commands/paper.ts', "import { run } from '../main.ts';\n"],
    ['src/main.ts', "import { rank } from './ranking/order.ts';\n"],
    ['src/model.ts', "import { list } from './output/report.ts';\n"],
    ['bin/pwc.js', "require('../dist/main.cjs');\n"],
  ])('forbid %s to hold %j', (path, text) => {
    expect(breachesOf(path, text)).toHaveLength(1);
  });

  test.each([
    ['src/commands/paper.ts', "import { Command } from 'commander';\n"],
    ['src/commands/sql.ts', "import { DatabaseSync } from 'node:sqlite';\n"],
    ['src/commands/paper.ts', "const { default: Fuse } = await import('fuse.js');\n"],
    ['src/output/print/print.ts', "import Table from 'cli-table3';\n"],
    ['src/cli/help.ts', "import { Chalk } from 'chalk';\n"],
    ['src/output/formats/tsv.ts', "import Papa from 'papaparse';\n"],
    ['src/output/formats/table.ts', "import left from 'left-pad';\n"],
    ['src/cli/help.ts', "import { env } from 'node:process';\n"],
    ['src/archive/file/location.ts', "import { homedir } from 'node:os';\n"],
  ])('keep the doors of packages: %s may not hold %j', (path, text) => {
    expect(breachesOf(path, text)).toHaveLength(1);
  });

  test.each([
    ['src/commands/paper.ts', "console.log('hello');\n"],
    ['src/commands/paper.ts', 'const home = process.env.HOME;\n'],
    ['src/commands/paper.ts', 'const { env } = process;\n'],
    ['src/commands/paper.ts', "const sql = 'SELECT title FROM paper';\n"],
    ['src/commands/paper.ts', 'const sql = `\n  INSERT INTO paper VALUES (1)`;\n'],
    ['src/output/print/print.ts', "run('CREATE TABLE paper (id)');\n"],
    ['src/output/utils/text.ts', ''],
    ['src/helpers.ts', ''],
    ['src/output/tableFit.ts', ''],
  ])('forbid that %s holds %j', (path, text) => {
    expect(breachesOf(path, text)).toHaveLength(1);
  });

  test.each([
    ['src/cli/command.ts', "import type { Archive } from '../archive/archive.ts';\n"],
    [
      'src/archive/builder/rows.ts',
      "import { rank } from '../../ranking/order.ts';\nimport { a } from '../archive.ts';\n",
    ],
    [
      'src/commands/import/run-import.ts',
      "import { a } from '../paper.ts';\nimport { b } from '../../dumps/reader.ts';\n",
    ],
    [
      'src/output/formats/table/rows.ts',
      "import Table from 'cli-table3';\nimport { join } from 'node:path';\n",
    ],
    ['src/archive/papers/papers.ts', "const sql = 'SELECT title FROM paper';\n"],
    [
      'src/output/print/print.ts',
      '// The process.env is for others.\n/** Ends the process. console.log is not for us. */\n',
    ],
    ['src/output/print/print.ts', "const text = 'SELECT one of them';\n"],
  ])('allow that %s holds %j', (path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });

  test('let code have 200 lines in a file, and data as many as it needs', () => {
    expect(breachesOf('test/long.test.ts', 'line\n'.repeat(200))).toEqual([]);
    expect(breachesOf('test/long.test.ts', 'line\n'.repeat(201))).toEqual([
      'test/long.test.ts has 201 lines, 200 are the most',
    ]);
    expect(breachesOf('test/golden/long.txt', 'line\n'.repeat(500))).toEqual([]);
  });
});

test.each([
  [
    { 'src/a.ts': "import { b } from './b.ts';\n", 'src/b.ts': "import type { A } from './a.ts';\n" },
    ['src/a.ts imports src/b.ts imports src/a.ts'],
  ],
  [
    {
      'src/commands/sql.ts': "const { run } = await import('#sql');\n",
      'src/commands/sql/sql-parts.ts': "export { run } from '../sql.ts';\n",
    },
    ['src/commands/sql.ts imports src/commands/sql/sql-parts.ts imports src/commands/sql.ts'],
  ],
  [{ 'src/a.ts': "import { b } from './b.ts';\n", 'src/b.ts': "import { c } from './c.ts';\n" }, []],
])('files that import each other are found: %j', (files, circles) => {
  expect(findCircles(new Map(Object.entries(files)))).toEqual(circles);
});
