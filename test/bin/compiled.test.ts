import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { bin } from './processes.ts';

/** Runs pwc with the compiled code of a home. */
function runAt(home: string, ...args: readonly string[]) {
  const env = { PATH: process.env.PATH, HOME: home };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The names under which code is kept, but for what Node keeps itself. */
function keptIn(home: string): string[] {
  const folder = join(home, '.cache', 'pwc', 'compiled');
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
}

const asked = ['paper', 'scibert', '--quiet'] as const;

describe('compiled code', () => {
  test('is kept for each command, and the answers with it are the same', () => {
    const home = temporaryFolder();
    const first = runAt(home, ...asked);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(keptIn(home)).toEqual(['paper']);
    for (let run = 0; run < 5; run++) expect(runAt(home, ...asked)).toEqual(first);
    runAt(home, 'info', '--quiet');
    expect(keptIn(home).sort()).toEqual(['info', 'paper']);
  });

  test('is kept under one name for whatever begins with no command', () => {
    const home = temporaryFolder();
    for (const args of [['--version'], ['scibert'], ['../../mischief'], ['--quiet', 'info']]) {
      runAt(home, ...args);
    }
    expect(keptIn(home)).toEqual(['others']);
  });

  test('is written no more once a command has run a few times', () => {
    const home = temporaryFolder();
    for (let run = 0; run < 4; run++) runAt(home, ...asked);
    const path = join(home, '.cache', 'pwc', 'compiled', 'paper');
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
    const path = join(home, '.cache', 'pwc', 'compiled', 'paper');
    const kept = readFileSync(path);
    writeFileSync(path, damage(kept));
    expect(runAt(home, ...asked)).toEqual(first);
    expect(readFileSync(path).length).toBeGreaterThan(kept.length / 2);
  });
});
