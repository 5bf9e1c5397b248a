import { describe, expect, test } from 'vitest';
import { topicNames } from '../src/cli/topics.ts';
import { commands as entries } from '../src/commands/index.ts';
import { run } from '../src/main.ts';
import { commands } from './helpers/commands.ts';
import { fakeRuntime } from './helpers/runtime.ts';

/** Runs a command line and gives back all that a person or a script gets to see. */
async function runWith(argv: readonly string[], env: Record<string, string> = {}) {
  const runtime = fakeRuntime({ env: { HOME: '/nowhere', ...env } });
  const exitCode = await run(argv, runtime);
  return { exitCode, out: runtime.out(), err: runtime.err() };
}

describe('pwc', () => {
  test('lists every command it has, under its group', async () => {
    const { exitCode, out } = await runWith([]);
    expect(exitCode).toBe(0);
    for (const { name, summary, group } of commands) {
      const section = out.split('\n\n').find((part) => part.startsWith(`${group.toUpperCase()}\n`));
      expect(section).toMatch(new RegExp(`^ {2}${name} +${summary.slice(0, 30)}`, 'm'));
    }
  });

  test.each(commands.map(({ name }) => name))('%s has help with examples of its own', async (name) => {
    const { exitCode, out, err } = await runWith([name, '--help']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(new RegExp(`\n\nUSAGE\n  pwc ${name}[^]*\n\nEXAMPLES\n  \\$ pwc ${name}`));
  });

  test('the list calls each command by its own name', () => {
    expect(entries.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  });

  test('no two commands answer to the same name, and none hides a help topic', () => {
    const names = commands.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => ['help', ...topicNames].includes(name))).toEqual([]);
  });

  test.each([
    ['rank --help', 1],
    ['help formats', 1],
    ['rank --help --no-pager', 0],
    ['', 0],
  ])(
    'shows help that is longer than the terminal in the pager, unless asked not to: pwc %s',
    async (line, pagers) => {
      const runtime = fakeRuntime({ tty: { columns: 80, rows: 10 } });
      const exitCode = await run(line.split(' ').filter(Boolean), runtime);
      expect([exitCode, runtime.pagers.length]).toEqual([0, pagers]);
    },
  );

  test('tells its version, its archive and its Node', async () => {
    const { exitCode, out } = await runWith(['-V']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^pwc \d+\.\d+\.\d+ \(sample archive, node 24\.21\.0, linux\)\n$/);
    expect((await runWith(['-V'], { PWC_ARCHIVE: '/my/archive.db' })).out).toContain(
      '(archive /my/archive.db, ',
    );
  });

  test('says how to get an archive where there is none', async () => {
    expect(await runWith(['paper', 'scibert', '--archive', '/nowhere/missing.db'])).toEqual({
      exitCode: 4,
      out: '',
      err: [
        'pwc: there is no archive at /nowhere/missing.db',
        '     Make one:        pwc import <folder of dumps>',
        '     Or point to one: --archive <path>, or PWC_ARCHIVE',
        '',
      ].join('\n'),
    });
  });
});
