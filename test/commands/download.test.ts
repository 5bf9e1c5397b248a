import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/archive.ts';
import { serveHub, startServer } from '../helpers/dump-server.ts';
import { download, originals, packed, readTree, text } from './download/downloading.ts';

const bytesOf = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, text(bytes)]));

describe('pwc download', () => {
  test('fetches the newest original of each dump, says what it does, and names the next command', async () => {
    const server = await startServer();
    const older = { 'jun-30-methods.json.gz': packed('old'), 'methods.json.gz': packed('oldest') };
    serveHub(server, { files: { ...older, ...originals, 'README.md': Buffer.from('about') } });
    const folder = join(temporaryFolder(), 'new', 'dumps');
    const { err, ...outcome } = await download([folder, '--from', server.url]);
    expect(outcome).toEqual({ exitCode: 0, out: '' });
    const sizes = Object.values(originals).map(({ length }) => `${length} B`);
    expect(err.replaceAll(folder, 'FOLDER').replaceAll(server.url, 'HUB/')).toBe(`Dumps of HUB/ for FOLDER

  papers       jul-29-papers-with-abstracts.json.gz               ${sizes[0]}
  links        jul-28-links-between-papers-and-code.json.gz       ${sizes[1]}
  evaluations  jul-28-evaluation-tables.json.gz                   ${sizes[2]}
  methods      jul-28-methods.json.gz                             ${sizes[3]}
  datasets     jul-28-datasets.json.gz                            ${sizes[4]}

5 files, ${(Object.values(originals).reduce((sum, { length }) => sum + length, 0) / 1024).toFixed(1)} KiB to fetch

papers: ${sizes[0]} in 0.0s
links: ${sizes[1]} in 0.0s
evaluations: ${sizes[2]} in 0.0s
methods: ${sizes[3]} in 0.0s
datasets: ${sizes[4]} in 0.0s

Downloaded 5 files in 0.0s; each has the size and the SHA-256 that the list gives.
Next: pwc import FOLDER
`);
    expect(readTree(folder)).toEqual(bytesOf(originals));
  });

  test('goes to pwc/dumps in the cache where no folder is named, and is silent with --quiet', async () => {
    const server = await startServer();
    serveHub(server, { files: originals });
    const cache = temporaryFolder();
    expect(await download(['--from', server.url, '--quiet'], { env: { XDG_CACHE_HOME: cache } })).toEqual({
      exitCode: 0,
      out: '',
      err: '',
    });
    expect(readTree(join(cache, 'pwc', 'dumps'))).toEqual(bytesOf(originals));
  });

  test('leaves alone what is there and right, and replaces what is not', async () => {
    const server = await startServer();
    serveHub(server, { files: originals });
    const folder = temporaryFolder();
    await download([folder, '--from', server.url]);
    const damaged = Buffer.from(originals['jul-28-methods.json.gz']);
    damaged[100] = 255 - (damaged[100] ?? 0);
    writeFileSync(join(folder, 'jul-28-methods.json.gz'), damaged);
    server.requests.length = 0;
    const { err } = await download([folder, '--from', server.url]);
    expect(err).toContain('\n5 files, ');
    expect(err.match(/.*is here already/g)).toHaveLength(4);
    expect(server.requests.slice(1)).toEqual([
      'GET /datasets/pwc-archive/files/resolve/main/jul-28-methods.json.gz',
    ]);
    expect(readTree(folder)).toEqual(bytesOf(originals));
    expect((await download([folder, '--from', server.url])).err).toMatch(
      /\n5 files, nothing to fetch\nNext: pwc import /,
    );
  });

  test('takes the Parquet files of a dump that has no original, and says which dumps are nowhere', async () => {
    const server = await startServer();
    const parquet = {
      'data/train-00000-of-00002.parquet': Buffer.from('PAR1 one PAR1'),
      'data/train-00001-of-00002.parquet': Buffer.from('PAR1 two PAR1'),
    };
    serveHub(server, {
      files: { 'jul-28-methods.json.gz': originals['jul-28-methods.json.gz'] },
      'links-between-paper-and-code': { ...parquet, 'README.md': Buffer.from('about') },
    });
    const folder = temporaryFolder();
    const { exitCode, err } = await download([folder, '--from', server.url]);
    expect([exitCode, err.match(/^not to be had.*$/m)?.[0]]).toEqual([
      0,
      'not to be had there: papers, evaluations, datasets',
    ]);
    expect(err).toMatch(/\nlinks 1\/2: 13 B in 0\.0s\nlinks 2\/2: 13 B in 0\.0s\nmethods: /);
    expect(readTree(folder)).toEqual({
      'jul-28-methods.json.gz': text(originals['jul-28-methods.json.gz']),
      'links-between-paper-and-code/data/train-00000-of-00002.parquet': 'PAR1 one PAR1',
      'links-between-paper-and-code/data/train-00001-of-00002.parquet': 'PAR1 two PAR1',
    });
  });

  test('takes Parquet for everything where the repository of originals is gone', async () => {
    const server = await startServer();
    serveHub(server, { methods: { 'data/train-00000-of-00001.parquet': Buffer.from('PAR1PAR1') } });
    server.misbehave('/api/datasets/pwc-archive/files/tree/main?recursive=true', { status: 401 });
    const folder = temporaryFolder();
    expect((await download([folder, '--from', server.url, '--only', 'methods'])).exitCode).toBe(0);
    expect(Object.keys(readTree(folder))).toEqual(['methods/data/train-00000-of-00001.parquet']);
  });

  test('never writes outside its folder, whatever a list says', async () => {
    const server = await startServer();
    const file = Buffer.from('PAR1PAR1');
    serveHub(server, {
      methods: { 'data/../../../x.parquet': file, 'data/..\\x.parquet': file, 'data/x.parquet': file },
    });
    const folder = join(temporaryFolder(), 'dumps');
    await download([folder, '--from', server.url]);
    expect(Object.keys(readTree(join(folder, '..')))).toEqual(['dumps/methods/data/x.parquet']);
  });

  test('fetches no other dumps than --only names', async () => {
    const server = await startServer();
    serveHub(server, { files: originals });
    const folder = temporaryFolder();
    await download([folder, '--from', server.url, '--only', 'methods,evaluations']);
    expect(Object.keys(readTree(folder))).toEqual([
      'jul-28-evaluation-tables.json.gz',
      'jul-28-methods.json.gz',
    ]);
  });

  test('redraws a line on a terminal', async () => {
    const server = await startServer();
    serveHub(server, { files: originals });
    const { err } = await download([temporaryFolder(), '--from', server.url, '--only', 'methods'], {
      tty: true,
    });
    const { length } = originals['jul-28-methods.json.gz'];
    expect(err.slice(err.indexOf('\r'), err.lastIndexOf('\r'))).toBe(
      `\r\u001b[K  methods         ${'╌'.repeat(16)}  0%        0 B`,
    );
    expect(err.slice(err.lastIndexOf('\r'), err.indexOf('\n\nDownloaded'))).toBe(
      `\r\u001b[K  methods         ✓  ${`${length} B`.padStart(24)}    0.0s`,
    );
  });
});
