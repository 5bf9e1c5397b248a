import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { bin } from '../helpers/sources.ts';

/** Runs pwc with the compiled code of a home. */
function runAt(home: string, ...args: readonly string[]) {
  return runCopy(bin, home, ...args);
}

/** Runs a copy of pwc. */
function runCopy(script: string, home: string, ...args: readonly string[]) {
  const env = { PATH: process.env.PATH, HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The names under which code is kept, but for what Node keeps itself. */
function keptIn(home: string): string[] {
  const folder = join(home, '.cache', 'pwc', 'compiled');
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
}

/** The names without the mark of the copy of pwc that keeps them. */
function namesIn(home: string): string[] {
  return keptIn(home).map((name) => name.replace(/-[\da-f]{8}$/, ''));
}

function pathIn(home: string): string {
  return join(home, '.cache', 'pwc', 'compiled', keptIn(home)[0] ?? '');
}

/** Another copy of pwc, as it is installed. */
function installCopy(): string {
  const folder = temporaryFolder();
  const root = dirname(dirname(bin));
  for (const part of ['bin', 'dist/main.cjs', 'dist/commands', 'dist/sample.db', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  return join(folder, 'bin', 'pwc.js');
}

const asked = ['paper', 'scibert', '--quiet'] as const;

describe('compiled code', () => {
  test('is kept for each command, and the answers with it are the same', () => {
    const home = temporaryFolder();
    const first = runAt(home, ...asked);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(namesIn(home)).toEqual(['paper']);
    for (let run = 0; run < 5; run++) expect(runAt(home, ...asked)).toEqual(first);
    runAt(home, 'info', '--quiet');
    expect(namesIn(home).sort()).toEqual(['info', 'paper']);
  });

  test('is kept under one name for whatever begins with no command', () => {
    const home = temporaryFolder();
    for (const args of [['--version'], ['scibert'], ['../../mischief'], ['--quiet', 'info']]) {
      runAt(home, ...args);
    }
    expect(namesIn(home)).toEqual(['others']);
  });

  test('is written no more once a command has run a few times', () => {
    const home = temporaryFolder();
    for (let run = 0; run < 4; run++) runAt(home, ...asked);
    const path = pathIn(home);
    const { ino } = statSync(path);
    runAt(home, ...asked);
    expect(statSync(path).ino).toBe(ino);
  });

  test.each([
    ['of another file', (code: Buffer) => Buffer.concat([Buffer.from('1 v24.0.0'.padEnd(128)), code])],
    ['empty', () => Buffer.alloc(0)],
    ['cut', (code: Buffer) => code.subarray(0, 5000)],
  ])('is compiled anew where what is kept is %s', (_, damage) => {
    const home = temporaryFolder();
    const first = runAt(home, ...asked);
    const path = pathIn(home);
    const kept = readFileSync(path);
    writeFileSync(path, damage(kept));
    expect(runAt(home, ...asked)).toEqual(first);
    expect(readFileSync(path).length).toBeGreaterThan(kept.length / 2);
  });

  test('is kept by two copies of pwc that are used in turn, each its own', () => {
    const home = temporaryFolder();
    const scripts = [bin, installCopy()];
    for (let run = 0; run < 4; run++) for (const script of scripts) runCopy(script, home, ...asked);
    const kept = () => keptIn(home).map((name) => [name, statSync(join(pathIn(home), '..', name)).ino]);
    const before = kept();
    expect(before.length).toBe(2);
    for (const script of scripts) expect(runCopy(script, home, ...asked).status).toBe(0);
    expect(kept()).toEqual(before);
  });

  test('is removed of the copies that have kept nothing for long, and of those that knew no copies', () => {
    const home = temporaryFolder();
    runAt(home, ...asked);
    const own = pathIn(home);
    const others = ['paper-0000000a', 'info-0000000a', 'paper-0000000b', 'paper-0000000c.17', 'paper'];
    for (const [at, name] of others.entries()) {
      writeFileSync(join(own, '..', name), '');
      utimesSync(join(own, '..', name), 1000 - at, 1000 - at);
    }
    runAt(home, 'info', '--quiet');
    expect(namesIn(home).sort()).toEqual(['info', 'info', 'paper', 'paper', 'paper']);
    expect(keptIn(home)).toContain('paper-0000000b');
    expect(keptIn(home)).not.toContain('paper-0000000c.17');
  });
});
