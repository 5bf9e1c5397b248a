import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { bin, start } from './processes.ts';

const canPipe = spawnSync('mkfifo', ['--version']).status === 0;

/** Resolves when a folder holds a file whose name ends so. */
async function appears(folder: string, ending: string): Promise<void> {
  while (!readdirSync(folder).some((name) => name.endsWith(ending))) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test.skipIf(!canPipe).each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'an import that %s ends leaves nothing behind',
  async (signal) => {
    const folder = temporaryFolder();
    const dump = join(temporaryFolder(), 'methods.json');
    spawnSync('mkfifo', [dump]);
    // Open on both sides, the pipe does not end: the import waits for the rest of the dump.
    const pipe = openSync(dump, 'r+');
    writeSync(pipe, '[');
    const { child, ended } = start(bin, ['import', dump, '--archive', join(folder, 'archive.db')]);
    await appears(folder, '.rows.part');
    child.kill(signal);
    writeSync(pipe, ' '.repeat(1000));
    const { err, ...end } = await ended;
    closeSync(pipe);
    expect({ ...end, said: err.split('\n').at(-2), left: readdirSync(folder) }).toEqual({
      code: null,
      signal,
      out: '',
      said: 'pwc: interrupted; the archive is unchanged.',
      left: [],
    });
  },
);
