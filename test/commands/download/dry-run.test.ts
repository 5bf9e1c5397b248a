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

  test('reads size and hash of large files where the hub keeps those, and no path that leaves the folder', async () => {
    const server = await startServer();
    const hash = '0123456789ABCDEF'.repeat(4);
    const list = [
      {
        type: 'file',
        path: 'jul-28-methods.json.gz',
        size: 134,
        lfs: { oid: `sha256:${hash}`, size: 5_442_057 },
      },
      { type: 'file', path: 'old/2025-01-datasets.json', size: 7, oid: 'git' },
      { type: 'file', path: '../jul-29-datasets.json', size: 8, oid: 'git' },
      { type: 'file', path: 'a b/jul-28-evaluation-tables.json', size: -1, lfs: { oid: 'short' } },
    ];
    server.serve('/api/datasets/pwc-archive/files/tree/main?recursive=true', JSON.stringify(list));
    const words = [
      temporaryFolder(),
      '--from',
      server.url,
      '--dry-run',
      '--only',
      'evaluations,methods,datasets',
    ];
    const { out } = await download([...words, '--csv', '--columns', 'path,bytes,sha256,url', '--no-headers']);
    const folder = `${server.url}datasets/pwc-archive/files/resolve/main/`;
    expect(out).toBe(`jul-28-evaluation-tables.json,,,${folder}a%20b/jul-28-evaluation-tables.json
jul-28-methods.json.gz,5442057,${hash.toLowerCase()},${folder}jul-28-methods.json.gz
2025-01-datasets.json,7,,${folder}old/2025-01-datasets.json
`);
  });

  test('lists the Parquet files of a dump that the hub has no original of, and no other ones', async () => {
    const server = await startServer();
    const paths = ['README.md', 'data/train-00000-of-00001.parquet', 'other/train.parquet'];
    const list = paths.map((path) => ({ type: 'file', path, size: 9 }));
    server.serve('/api/datasets/pwc-archive/methods/tree/main?recursive=true', JSON.stringify(list));
    const words = [temporaryFolder(), '--from', server.url, '--dry-run', '--only', 'methods'];
    const { out } = await download([...words, '--csv', '--columns', 'dump,path,bytes', '--no-headers']);
    expect(out).toBe('methods,methods/data/train-00000-of-00001.parquet,9\n');
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
