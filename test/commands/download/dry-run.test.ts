import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/archive.ts';
import { serveHub, startServer } from '../../helpers/dump-server.ts';
import { download, originals, readTree } from './downloading.ts';

describe('pwc download --dry-run', () => {
  test('answers with the files, their sizes, hashes and addresses, and fetches none', async () => {
    const server = await startServer();
    serveHub(server, { files: originals });
    const folder = temporaryFolder();
    await download([folder, '--from', server.url, '--only', 'methods']);
    const outcome = await download([
      folder,
      '--from',
      server.url,
      '--dry-run',
      '--csv',
      '--columns',
      'dump,path,bytes,present',
    ]);
    const sizes = Object.values(originals).map(({ length }) => length);
    expect(outcome).toEqual({
      exitCode: 0,
      out: `dump,path,bytes,present
papers,jul-29-papers-with-abstracts.json.gz,${sizes[0]},0
links,jul-28-links-between-papers-and-code.json.gz,${sizes[1]},0
evaluations,jul-28-evaluation-tables.json.gz,${sizes[2]},0
methods,jul-28-methods.json.gz,${sizes[3]},${sizes[3]}
datasets,jul-28-datasets.json.gz,${sizes[4]},0
`,
      err: '',
    });
    expect(Object.keys(readTree(folder))).toEqual(['jul-28-methods.json.gz']);
  });

  test('gives the addresses alone for another program to fetch', async () => {
    const server = await startServer();
    serveHub(server, { files: originals });
    const folder = join(temporaryFolder(), 'none');
    const { out } = await download([folder, '--from', server.url, '--dry-run', '--ids', '--only', 'methods']);
    expect(out).toBe(`${server.url}datasets/pwc-archive/files/resolve/main/jul-28-methods.json.gz\n`);
    expect(() => readFileSync(folder)).toThrow('ENOENT');
  });
});

describe('pwc download is wrong usage', () => {
  test.each([
    [['--from', 'mirror'], '--from takes an address that begins with https:// or http://, not "mirror".'],
    [
      ['--from', 'ftp://mirror'],
      '--from takes an address that begins with https:// or http://, not "ftp://mirror".',
    ],
    [['--only', 'code'], '--only takes papers, links, evaluations, methods, datasets, not "code".'],
  ])('with %j', async (words, message) => {
    expect(await download(words)).toEqual({ exitCode: 2, out: '', err: `pwc: ${message}\n` });
  });

  test('with a file in place of a folder', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'file'), '');
    mkdirSync(join(cwd, 'folder'));
    const err = `pwc: ${join(cwd, 'file')} is a file: download takes a folder.\n`;
    expect(await download(['file'], { cwd })).toEqual({ exitCode: 2, out: '', err });
  });

  test('with an empty folder, which is what a shell makes of a variable that is not set', async () => {
    const err = 'pwc: download was given an empty path.\n';
    expect(await download([''], { cwd: temporaryFolder() })).toEqual({ exitCode: 2, out: '', err });
  });
});
