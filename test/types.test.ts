import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './helpers/archive.ts';
import { root } from './helpers/sources.ts';

const program = `import { type Archive, openArchive } from 'pwc-offline';
export const archive: Archive = openArchive('archive.db');
`;

test.each(['nodenext', 'node16'])(
  'the package is understood by TypeScript in ES modules and in CommonJS, as %s reads packages',
  (module) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'pwc-offline'));
    symlinkSync(join(root, 'node_modules', '@types'), join(folder, 'node_modules', '@types'));
    const names = ['program.mts', 'program.cts'];
    for (const name of names) writeFileSync(join(folder, name), program);
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const flags = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--types', 'node', '--module', module];
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...flags, ...names], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  },
);
