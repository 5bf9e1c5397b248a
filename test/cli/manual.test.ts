import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generalFlags, outputFlags } from '../../src/cli/global-flags.ts';
import { manualPage } from '../../src/cli/manual.ts';
import { topics } from '../../src/cli/topics.ts';
import { temporaryFolder } from '../helpers/archive.ts';
import { commands } from '../helpers/commands.ts';

const page = await manualPage(commands, { version: '1.2.3', date: '2026-01-31' });

/** The page written to a file, and what a program makes of it. */
function readWith(program: string, ...args: readonly string[]) {
  const file = join(temporaryFolder(), 'pwc.1');
  writeFileSync(file, page);
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MAN_KEEP_FORMATTING: '' };
  const { status, stdout, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8', env });
  return { status, out: stdout, err: stderr };
}

const isThere = (program: string) => !spawnSync(program, ['--version']).error;

describe('the manual page', () => {
  test.skipIf(!isThere('mandoc'))('has no fault that mandoc knows of', () => {
    expect(readWith('mandoc', '-Tlint', '-Wwarning')).toEqual({ status: 0, out: '', err: '' });
  });

  test.skipIf(!isThere('man'))('shows every command, flag and topic to man', () => {
    const { status, out, err } = readWith('man', '-l');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const flat = out.replace(/\s+/g, ' ');
    const said = [
      'pwc - Papers With Code on your own machine',
      ...commands.flatMap(({ name, description, options, examples }) => [
        `pwc ${name}`,
        description,
        ...options.map(({ flags, description: meaning }) => `${flags} ${meaning}`),
        ...examples.map((example) => `pwc ${example}`),
      ]),
      ...[...outputFlags, ...generalFlags].map(({ flags, description }) => `${flags} ${description}`),
      ...topics.flatMap(({ text }) => text),
    ];
    expect(said.filter((text) => !flat.includes(text.trim().replace(/\s+/g, ' ')))).toEqual([]);
  });

  test('is ASCII, so that every man shows it', () => {
    expect(page).toMatch(/^[\n\x20-\x7e]*$/);
  });
});
