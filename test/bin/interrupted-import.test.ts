import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { bin } from '../helpers/sources.ts';
import { start } from './processes.ts';

/** A dump that takes seconds to import, in two threads. */
function writeLargeDump(): string {
  const path = join(temporaryFolder(), 'links-between-papers-and-code.json');
  const link = (id: number) =>
    `{"paper_url":"https://paperswithcode.com/paper/p${id}","repo_url":"https://github.com/code/p${id}"}`;
  writeFileSync(path, `[${Array.from({ length: 250_000 }, (_, id) => link(id)).join(',')}]`);
  return path;
}

const dump = writeLargeDump();

/** Resolves when a folder holds a file whose name ends so. */
async function appears(folder: string, ending: string): Promise<void> {
  while (!readdirSync(folder).some((name) => name.endsWith(ending))) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'an import that %s ends leaves nothing behind',
  async (signal) => {
    const folder = temporaryFolder();
    const { child, ended } = start(bin, ['import', dump, '--archive', join(folder, 'archive.db')]);
    await appears(folder, '.rows.part');
    child.kill(signal);
    const { err, ...end } = await ended;
    expect({ ...end, said: err.split('\n').at(-2), left: readdirSync(folder) }).toEqual({
      code: null,
      signal,
      out: '',
      said: 'pwc: interrupted; the archive is unchanged.',
      left: [],
    });
  },
);
