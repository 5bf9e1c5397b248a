import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SAMPLE_FOLDER, temporaryFolder } from '../helpers/archive.ts';
import { bin } from '../helpers/sources.ts';

/** Runs pwc in a folder of its own, with nothing in its environment but what is given. */
function runIn(cwd: string, env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const options = {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  } as const;
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], options);
  return { status, stderr };
}

describe.skipIf(process.platform !== 'linux')('a home or a cache in which nothing can be made', () => {
  test.each([
    [{ HOME: '/proc' }, '/proc/.cache'],
    [{ HOME: '/nowhere', XDG_CACHE_HOME: '/proc/cache' }, '/proc/cache'],
    [{ HOME: '/nowhere', XDG_CACHE_HOME: '/proc' }, '/proc'],
  ])('does not keep pwc from starting, nor from saying why it cannot write: %j', (env, cache) => {
    const cwd = temporaryFolder();
    expect(runIn(cwd, env, 'paper', 'scibert', '-q')).toEqual({ status: 0, stderr: '' });
    const { status, stderr } = runIn(cwd, env, 'info', '-q', '--archive', SAMPLE_FOLDER);
    expect(status).toBe(5);
    expect(stderr.replace(/archive-\w+\.db/, 'archive.db')).toBe(
      `pwc: could not write ${join(cache, 'pwc')}/archive.db: no folder can be made there.
     An archive of ${SAMPLE_FOLDER} is built first. Elsewhere:
     pwc import ${SAMPLE_FOLDER} --archive <path>
     Or name another folder in XDG_CACHE_HOME.
`,
    );
  });
});

test('a home that is no absolute path makes no folders where the person happens to be', () => {
  const cwd = temporaryFolder();
  expect(runIn(cwd, { HOME: 'here' }, 'import', SAMPLE_FOLDER, '-q')).toEqual({
    status: 5,
    stderr: `pwc: there is no folder for the archive: the home folder is not known, and XDG_DATA_HOME is not set.
     Set HOME or XDG_DATA_HOME.
`,
  });
  expect(runIn(cwd, { HOME: '' }, '--version')).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(cwd)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a current folder that was deleted meanwhile is told of', () => {
  const cwd = temporaryFolder();
  const line = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"';
  const words = ['-c', line, process.execPath, bin, 'paper', 'scibert'];
  const { status, stdout, stderr } = spawnSync('sh', words, { cwd, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 5,
    stdout: '',
    stderr: 'pwc: the folder that you are in is gone: cd to another one\n',
  });
});
