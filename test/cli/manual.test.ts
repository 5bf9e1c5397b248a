import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { generalFlags, outputFlags } from '../../src/cli/global-flags.ts';
import { commandPage, manualPage, pageName } from '../../src/cli/manual.ts';
import { topics } from '../../src/cli/topics.ts';
import { temporaryFolder } from '../helpers/archive.ts';
import { commands } from '../helpers/commands.ts';
import { root } from '../helpers/sources.ts';

const facts = { version: '1.2.3', date: '2026-01-31' };
const page = await manualPage(commands, facts);
const pages = await Promise.all(
  commands.map(async (command) => [pageName(command), command, await commandPage(command, facts)] as const),
);

/** A page written to a file, and what a program makes of it. */
function readWith(program: string, text: string, ...args: readonly string[]) {
  const file = join(temporaryFolder(), 'pwc.1');
  writeFileSync(file, text);
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MAN_KEEP_FORMATTING: '' };
  const { status, stdout, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8', env });
  return { status, out: stdout, err: stderr };
}

/** What a command's help tells of it. */
function toldOf({ name, description, options, examples }: Command): readonly string[] {
  return [
    `pwc ${name}`,
    description,
    ...options.map(({ flags, description: meaning }) => `${flags} ${meaning}`),
    ...examples.map((example) => `pwc ${example}`),
  ];
}

async function columnsOf({ columns, describeColumns }: Command): Promise<readonly string[]> {
  return (await describeColumns?.())?.flatMap((set) => set.columns) ?? columns;
}

/** Those of some texts that man does not show in a page, whatever blanks it breaks lines at. */
function missingIn(text: string, said: readonly string[]) {
  const { status, out, err } = readWith('man', text, '-l');
  const flat = out.replace(/\s+/g, ' ');
  return { status, err, missing: said.filter((one) => !flat.includes(one.trim().replace(/\s+/g, ' '))) };
}

const nothingMissing = { status: 0, err: '', missing: [] };

const isThere = (program: string) => !spawnSync(program, ['--version']).error;

describe('the manual page', () => {
  test.skipIf(!isThere('mandoc'))('has no fault that mandoc knows of', () => {
    expect(readWith('mandoc', page, '-Tlint', '-Wwarning')).toEqual({ status: 0, out: '', err: '' });
  });

  test.skipIf(!isThere('man'))('shows every command, flag and topic to man', () => {
    const said = [
      'pwc - Papers With Code on your own machine',
      ...commands.flatMap(toldOf),
      ...[...outputFlags, ...generalFlags].map(({ flags, description }) => `${flags} ${description}`),
      ...topics.flatMap(({ text }) => text),
      ...pages.map(([name]) => `${name}(1)`),
    ];
    expect(missingIn(page, said)).toEqual(nothingMissing);
  });

  test('is ASCII, so that every man shows it', () => {
    expect(page).toMatch(/^[\n\x20-\x7e]*$/);
  });
});

describe('the manual page of a command', () => {
  test.skipIf(!isThere('mandoc')).each(pages)(
    '%s has no fault that mandoc knows of',
    (_name, _command, text) => {
      expect(readWith('mandoc', text, '-Tlint', '-Wwarning')).toEqual({ status: 0, out: '', err: '' });
    },
  );

  test.skipIf(!isThere('man')).each(pages)('%s shows what the help tells', async (name, command, text) => {
    const said = [
      `${name} - ${command.summary}`,
      ...toldOf(command),
      ...(await columnsOf(command)),
      'pwc(1)',
    ];
    expect(missingIn(text, said)).toEqual(nothingMissing);
  });

  test('is installed with pwc, whichever it is', () => {
    const { man } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(man).toEqual(['dist/man/pwc.1', ...pages.map(([name]) => `dist/man/${name}.1`).sort()]);
  });
});
