import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockArchive } from '../../../src/archive/file/lock.ts';
import { temporaryFolder } from '../../helpers/archive.ts';

const LOCK_MODULE = new URL('../../../src/archive/file/lock.ts', import.meta.url).href;

/** Starts a process that takes the lock and keeps it until it is killed. */
async function holdInChild(archive: string): Promise<{ kill(): Promise<void> }> {
  const script = `
    const { lockArchive } = await import(${JSON.stringify(LOCK_MODULE)});
    globalThis.lock = lockArchive(${JSON.stringify(archive)});
    process.stdout.write(globalThis.lock === null ? 'refused' : 'locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  if (String(said) !== 'locked') throw new Error(`the other process was ${said}`);
  return {
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('the lock on writing an archive', () => {
  test('is held by one at a time', () => {
    const archive = join(temporaryFolder(), 'archive.db');
    const first = lockArchive(archive);
    expect(first).not.toBeNull();
    expect(lockArchive(archive)).toBeNull();
    first?.release();
    const second = lockArchive(archive);
    expect(second).not.toBeNull();
    second?.release();
  });

  test('is a lock on one archive only', () => {
    const folder = temporaryFolder();
    const locks = [lockArchive(join(folder, 'a.db')), lockArchive(join(folder, 'b.db'))];
    expect(locks.map((lock) => lock !== null)).toEqual([true, true]);
    for (const lock of locks) lock?.release();
  });

  test('leaves no file behind', () => {
    const archive = join(temporaryFolder(), 'archive.db');
    const lock = lockArchive(archive);
    expect(existsSync(`${archive}.lock`)).toBe(true);
    lock?.release();
    expect(existsSync(`${archive}.lock`)).toBe(false);
  });

  test('keeps another process out, until that process is killed', async () => {
    const archive = join(temporaryFolder(), 'archive.db');
    const other = await holdInChild(archive);
    expect(lockArchive(archive)).toBeNull();
    await other.kill();
    expect(existsSync(`${archive}.lock`)).toBe(true);
    const lock = lockArchive(archive);
    expect(lock).not.toBeNull();
    lock?.release();
  });

  test('is not stopped by an empty file of that name', () => {
    const archive = join(temporaryFolder(), 'archive.db');
    writeFileSync(`${archive}.lock`, '');
    const lock = lockArchive(archive);
    expect(lock).not.toBeNull();
    lock?.release();
  });

  test('cannot be had in a folder that is not there', () => {
    expect(() => lockArchive(join(temporaryFolder(), 'nowhere', 'archive.db'))).toThrow();
  });

  test('lets many processes take turns', async () => {
    const folder = temporaryFolder();
    const [archive, count] = [join(folder, 'archive.db'), join(folder, 'count')];
    writeFileSync(count, '0');
    const script = `
      import { readFileSync, writeFileSync } from 'node:fs';
      const { lockArchive } = await import(${JSON.stringify(LOCK_MODULE)});
      for (let turns = 0; turns < 50; ) {
        const lock = lockArchive(${JSON.stringify(archive)});
        if (lock === null) continue;
        writeFileSync(${JSON.stringify(count)}, String(Number(readFileSync(${JSON.stringify(count)}, 'utf8')) + 1));
        lock.release();
        turns += 1;
      }`;
    const codes = await Promise.all(
      [1, 2, 3].map(async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
        return (await once(child, 'exit'))[0];
      }),
    );
    expect([codes, readFileSync(count, 'utf8')]).toEqual([[0, 0, 0], '150']);
  });
});
