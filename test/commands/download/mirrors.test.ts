import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/archive.ts';
import { startServer } from '../../helpers/dump-server.ts';
import { download, hasFetched, packed, readTree, text } from './downloading.ts';

const methods = packed('methods');
const links = packed('links');
const json = gunzipSync(methods);

describe('a mirror that is a plain folder', () => {
  test('is read by its own list, which may have any file of a dump', async () => {
    const server = await startServer();
    const index = `<html><a href="../">up</a> <a href='/pwc/old/methods.json.gz'>old</a>
      <A HREF="2024-12-01-methods.json.gz">old</A> <a href=2025-01-01-methods.json.gz>new</a>
      <a href="Q&amp;A%20links%2Dbetween-papers-and-code%20(1).json.gz?C=M&amp;O=A">links</a>
      <a href="http://">?</a>`;
    server.serve('/pwc/', { bytes: Buffer.from(index), headers: { 'content-type': 'text/html' } });
    server.serve('/pwc/2025-01-01-methods.json.gz', methods);
    server.serve('/pwc/Q%26A%20links-between-papers-and-code%20(1).json.gz', links);
    const folder = temporaryFolder();
    const { exitCode, err } = await download([folder, '--from', `${server.url}pwc`]);
    expect([exitCode, readTree(folder)]).toEqual([
      0,
      {
        '2025-01-01-methods.json.gz': text(methods),
        'Q&A links-between-papers-and-code (1).json.gz': text(links),
      },
    ]);
    expect(err).toContain('not to be had there: papers, evaluations, datasets\n');
    expect(err).toContain('; no SHA-256 is listed for them, so what is inside was looked at.\n');
  });

  test('is searched for the names that the dumps have, where it has no list', async () => {
    const server = await startServer();
    server.serve('/pwc/jul-28-methods.json.gz', methods);
    server.serve('/pwc/methods.json.gz', packed('old'));
    server.serve('/pwc/links-between-papers-and-code.json', json);
    const folder = temporaryFolder();
    expect((await download([folder, '--from', `${server.url}pwc/`])).exitCode).toBe(0);
    expect(readTree(folder)).toEqual({
      'jul-28-methods.json.gz': text(methods),
      'links-between-papers-and-code.json': text(json),
    });
    expect((await download([folder, '--from', `${server.url}pwc/`])).err).toContain('nothing to fetch');
  });

  test('is searched for those names too, where its list has only files of another host', async () => {
    const server = await startServer();
    const index = '<a href="http://elsewhere.invalid/pwc/2025-01-01-methods.json.gz">methods</a>';
    server.serve('/pwc/', { bytes: Buffer.from(index), headers: { 'content-type': 'text/html' } });
    server.serve('/pwc/methods.json.gz', methods);
    const folder = temporaryFolder();
    expect((await download([folder, '--from', `${server.url}pwc/`])).exitCode).toBe(0);
    expect(readTree(folder)).toEqual({ 'methods.json.gz': text(methods) });
  });

  test('may answer everything with a page of its own', async () => {
    const server = await startServer();
    const page = { bytes: Buffer.from('<html>Home'), headers: { 'content-type': 'text/html' } };
    const names = ['jul-28-methods.json.gz', 'methods.json.gz'];
    for (const name of ['', ...names, 'api/datasets/pwc-archive/files/tree/main?recursive=true']) {
      server.serve(`/${name}`, page);
    }
    server.serve('/methods.json', json);
    const folder = temporaryFolder();
    expect((await download([folder, '--from', server.url, '--only', 'methods'])).exitCode).toBe(0);
    expect(readTree(folder)).toEqual({ 'methods.json': text(json) });
  });

  test('may label its files as packed: they come as they are', async () => {
    const server = await startServer();
    server.serve('/methods.json.gz', { bytes: methods, headers: { 'content-encoding': 'gzip' } });
    const folder = temporaryFolder();
    expect((await download([folder, '--from', server.url, '--only', 'methods'])).exitCode).toBe(0);
    expect(readTree(folder)).toEqual({ 'methods.json.gz': text(methods) });
  });

  test.each([
    ['a byte order mark', Buffer.concat([Buffer.from('\ufeff'), json])],
    [
      'blank lines at both ends',
      Buffer.concat([Buffer.from('\r\n\r\n\r\n'), json, Buffer.from('\n'.repeat(9))]),
    ],
    ['nothing but a list in it', Buffer.from('[]')],
    ['a record in each line', Buffer.from('{"name": "A", "collections": []}\n{"name": "B"}\n')],
  ])('may have a dump with %s', async (_, bytes) => {
    const server = await startServer();
    server.serve('/methods.json', { bytes });
    const folder = temporaryFolder();
    const { exitCode } = await download([folder, '--from', server.url, '--only', 'methods']);
    expect([exitCode, readTree(folder)]).toEqual([0, { 'methods.json': text(bytes) }]);
  });

  test.each([
    ['methods.json.gz', Buffer.from(methods).fill(0, 200, 210), 'it is not whole gzip'],
    ['methods.json.gz', methods.subarray(0, -9), 'it is not whole gzip'],
    ['methods.json.gz', Buffer.from('{"message": "not today"}'), 'it is not whole gzip'],
    ['methods.json', json.subarray(0, -9), 'it is not whole JSON'],
    ['methods.json', Buffer.from('Try again later'), 'it is not whole JSON'],
    ['methods.json', Buffer.from('{"error": {"code": "quota"}}'), 'it is an answer, not a dump'],
  ])('cannot put a broken %s in the place of a good one', async (name, bytes, reason) => {
    const server = await startServer();
    server.serve(`/${name}`, { bytes, etag: '"1"' });
    const folder = temporaryFolder();
    const good = name.endsWith('.gz') ? packed('good') : Buffer.from('[]');
    writeFileSync(join(folder, name), good);
    const { exitCode, err } = await download([folder, '--from', server.url, '--only', 'methods']);
    expect([exitCode, readTree(folder)]).toEqual([5, { [name]: text(good) }]);
    expect(err).toContain(`pwc: ${name} came wrong twice: ${reason}.\n     It was thrown away.\n`);
  });

  test.each([
    ['PAR1 whole PAR1', 0, ''],
    ['PAR1 cut off', 5, 'it is not whole Parquet'],
    ['no PAR1', 5, 'it is not whole Parquet'],
  ])('has in a Parquet file without a hash what begins and ends so: %s', async (content, code, reason) => {
    const server = await startServer();
    const path = 'data/train-00000-of-00001.parquet';
    const list = [{ type: 'file', path, size: content.length }];
    server.serve('/api/datasets/pwc-archive/methods/tree/main?recursive=true', JSON.stringify(list));
    server.serve(`/datasets/pwc-archive/methods/resolve/main/${path}`, content);
    const folder = temporaryFolder();
    const { exitCode, err } = await download([folder, '--from', server.url, '--only', 'methods']);
    expect([exitCode, Object.values(readTree(folder))]).toEqual([code, code === 0 ? [content] : []]);
    expect(err).toContain(reason);
  });

  test('is gone on with by the tag or the date that it gives, and without one begun anew', async () => {
    const name = 'methods.json.gz';
    const folder = temporaryFolder();
    const server = await startServer((bytes) => hasFetched(folder, name, bytes));
    const given = [
      { etag: '"1"' },
      { headers: { 'last-modified': 'Mon, 28 Jul 2025 00:00:00 GMT' } },
      { etag: 'W/"1"' },
    ];
    for (const headers of given) {
      rmSync(join(folder, name), { force: true });
      server.serve(`/${name}`, { bytes: methods, ...headers });
      server.misbehave(`/${name}`, { cut: 100 });
      expect((await download([folder, '--from', server.url, '--only', 'methods'])).exitCode).toBe(0);
    }
    expect(server.requests.filter((line) => line.startsWith(`GET /${name}`))).toEqual([
      `GET /${name}`,
      `GET /${name} bytes=100- if "1"`,
      `GET /${name}`,
      `GET /${name} bytes=100- if Mon, 28 Jul 2025 00:00:00 GMT`,
      `GET /${name}`,
      `GET /${name}`,
    ]);
  });

  test('that has nothing is no mirror', async () => {
    const server = await startServer();
    expect(await download([temporaryFolder(), '--from', server.url, '--only', 'methods'])).toEqual({
      exitCode: 5,
      out: '',
      err: `pwc: could not get ${server.url}: there is nothing of methods.
     Another mirror: pwc download --from <URL>
     By hand: save the files of ${server.url}
     and type: pwc import <folder>
`,
    });
  });
});
