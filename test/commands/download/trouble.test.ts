import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockArchive } from '../../../src/archive/lock.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { type Mischief, serveHub, startServer } from '../../helpers/dump-server.ts';
import { type During, download, hasFetched, packed, readTree, text, type World } from './downloading.ts';

const name = 'jul-28-methods.json.gz';
const path = `/datasets/pwc-archive/files/resolve/main/${name}`;
const list = '/api/datasets/pwc-archive/files/tree/main?recursive=true';
const right = packed('methods');
const longer = { bytes: Buffer.concat([right, Buffer.from('more')]) };

/** A hub with one dump, which does all this with the requests for it. */
async function startHub(...mischief: readonly Mischief[]) {
  const folder = temporaryFolder();
  const server = await startServer((bytes) => hasFetched(folder, name, bytes));
  serveHub(server, { files: { [name]: right } });
  server.misbehave(path, ...mischief);
  const words = [folder, '--from', server.url, '--only', 'methods'];
  const again = `pwc download ${words.join(' ')}`;
  return {
    ...{ server, folder, again },
    run: (world?: World, during?: During) => download(words, world, during),
    /** What was asked of the file: `whole`, or the range. */
    asked: () =>
      server.requests
        .filter((line) => line.includes(path))
        .map((line) => line.split(path)[1]?.trim() || 'whole'),
  };
}

/** What stderr says between the plan and the end. */
function told(err: string): string[] {
  return err.split('\n').filter((line) => line.startsWith(name) || line.startsWith('pwc:'));
}

describe('a download goes on where it stopped', () => {
  test('when the connection breaks off, as often as each try brings something', async () => {
    const { run, folder, asked } = await startHub({ cut: 100 }, { cut: 100 }, { cut: 100 }, { cut: 100 });
    const { exitCode, err } = await run();
    expect([exitCode, readTree(folder)]).toEqual([0, { [name]: text(right) }]);
    expect(told(err)).toEqual(Array(4).fill(`${name}: the connection broke off; trying again`));
    expect(asked().map((range) => range.replace(/ if .*/, ''))).toEqual([
      ...['whole', 'bytes=100-', 'bytes=200-', 'bytes=300-', 'bytes=400-'],
    ]);
    expect(asked().at(-1)).toMatch(/^bytes=400- if "[0-9a-f]{8}"$/);
  });

  test('when the host falls silent', async () => {
    const { run, folder, asked } = await startHub({ stall: 100 }, 'silence');
    const { exitCode, err } = await run({ stallAfter: 250 });
    expect([exitCode, readTree(folder)]).toEqual([0, { [name]: text(right) }]);
    expect(told(err)).toContain(`${name}: nothing came for 1s; trying again`);
    expect(asked().at(-1)).toMatch(/^bytes=100- if /);
  });

  test('in a later run, after giving up', async () => {
    const { run, folder, asked, again } = await startHub({ cut: 100 }, { cut: 0 }, { cut: 0 }, { cut: 0 });
    const { exitCode, err } = await run();
    expect([exitCode, Object.keys(readTree(folder))]).toEqual([5, [`${name}.part`, `${name}.part.json`]]);
    expect(err).toContain(': the connection broke off.\n');
    expect(err).toContain(`\n     What was fetched stays. To go on: ${again}\n`);
    expect((await run()).err).toContain('  100 B are here already\n');
    expect(readTree(folder)).toEqual({ [name]: text(right) });
    expect(asked().at(-1)).toMatch(/^bytes=100- if /);
  });

  test('after Ctrl-C', async () => {
    const { run, folder, again } = await startHub({ stall: 100 });
    const outcome = await run({}, async (runtime) => {
      while (!hasFetched(folder, name, 100)) await new Promise((resolve) => setTimeout(resolve, 2));
      runtime.interrupt();
    });
    expect([outcome.exitCode, outcome.err.slice(outcome.err.indexOf('pwc:'))]).toEqual([
      130,
      `pwc: interrupted; what was fetched stays in ${folder}.\n     To go on: ${again}\n`,
    ]);
    expect(Object.keys(readTree(folder))).toEqual([`${name}.part`, `${name}.part.json`]);
    expect((await run()).exitCode).toBe(0);
    expect(readTree(folder)).toEqual({ [name]: text(right) });
  });

  test('behind a redirect to another host, which gets the range too', async () => {
    const { run, folder, server } = await startHub();
    const store = await startServer((bytes) => hasFetched(folder, name, bytes));
    store.serve('/store?signature=1', { bytes: right, etag: '"stored"' });
    store.misbehave('/store?signature=1', { cut: 100 });
    const redirect = { status: 302, headers: { location: `${store.url}store?signature=1` } };
    server.misbehave(path, redirect, redirect);
    expect((await run()).exitCode).toBe(0);
    expect(store.requests).toEqual([
      ...['GET /store?signature=1', 'GET /store?signature=1 bytes=100- if "stored"'],
    ]);
    expect(readTree(folder)).toEqual({ [name]: text(right) });
  });
});

describe('a download begins anew', () => {
  test('when the host ignores Range', async () => {
    const { run, folder } = await startHub({ cut: 100 }, 'ignores Range');
    expect((await run()).exitCode).toBe(0);
    expect(readTree(folder)).toEqual({ [name]: text(right) });
  });

  test('when the file has changed on the way, and takes it only if it is the listed one', async () => {
    const changed = { bytes: right, etag: '"new"' };
    const { run, folder } = await startHub({ cut: 100 }, { becomes: changed });
    expect((await run()).exitCode).toBe(0);
    expect(readTree(folder)).toEqual({ [name]: text(right) });
  });

  test('when the host does not have the range', async () => {
    const { run, folder, asked } = await startHub({ cut: 100 }, { status: 416 });
    const { exitCode, err } = await run();
    expect([exitCode, readTree(folder)]).toEqual([0, { [name]: text(right) }]);
    expect(told(err).at(-1)).toBe(`${name}: it could not go on where the last try stopped; trying again`);
    expect(asked().at(-1)).toBe('whole');
  });

  test.each([
    ['another range', { 'content-range': `bytes 50-50/${right.length}` }],
    ['the range of a longer file', { 'content-range': `bytes 100-100/${right.length + 1}` }],
    ['the range of another file', { 'content-range': `bytes 100-100/${right.length}`, etag: '"x"' }],
    ['a part without saying which', {}],
  ])('when the host sends %s', async (_, headers) => {
    const { run, folder, asked } = await startHub({ cut: 100 }, { status: 206, headers, text: 'x' });
    expect((await run()).exitCode).toBe(0);
    expect([asked().at(-1), readTree(folder)]).toEqual(['whole', { [name]: text(right) }]);
  });

  test('when what is there belongs to another file', async () => {
    const { run, folder, asked } = await startHub();
    writeFileSync(join(folder, `${name}.part`), 'bytes of nobody knows what');
    expect((await run()).exitCode).toBe(0);
    expect([asked(), readTree(folder)]).toEqual([['whole'], { [name]: text(right) }]);
  });
});

describe('a host that is busy is asked again', () => {
  test.each([429, 503])('after %i, when it says', async (status) => {
    const { run, folder, server } = await startHub({ status, headers: { 'retry-after': '0' } });
    server.misbehave(list, { status, headers: { 'retry-after': '0' } });
    const { exitCode, err } = await run();
    expect([exitCode, readTree(folder)]).toEqual([0, { [name]: text(right) }]);
    expect(err).toMatch(new RegExp(`^the list of files: it answered ${status} .*; trying again\n`));
    expect(told(err)).toEqual([expect.stringMatching(`${name}: it answered ${status} .*; trying again`)]);
  });

  test('but not for ever', async () => {
    const { run, server, again } = await startHub(...Array(9).fill({ status: 503 }));
    const { exitCode, err } = await run();
    expect([exitCode, err.slice(err.indexOf('pwc:'))]).toEqual([
      5,
      `pwc: gave up on ${server.url.slice(0, -1)}${path}: it answered 503 Service Unavailable.
     What was fetched stays. To go on: ${again}
     Another mirror: pwc download --from <URL>
     By hand: save the files of ${server.url}
     and type: pwc import <folder>
`,
    ]);
  });

  test('and not waited for when it asks for an hour', async () => {
    const { run } = await startHub({ status: 429, headers: { 'retry-after': '3600' } });
    const { exitCode, err } = await run();
    expect([exitCode, told(err)]).toEqual([
      5,
      [expect.stringMatching(/it answered 429 Too Many Requests, and asks to wait 3600s\.$/)],
    ]);
  });
});

describe('a download that cannot be right', () => {
  test('of a file that is gone says so at once', async () => {
    const { run, server, asked } = await startHub({ status: 404 });
    const { exitCode, err } = await run();
    expect([exitCode, asked().length, told(err)]).toEqual([
      ...[5, 1, [`pwc: could not get ${server.url.slice(0, -1)}${path}: it answered 404 Not Found.`]],
    ]);
  });

  test.each<[string, Mischief, RegExp]>([
    [
      'other bytes of the same length',
      { instead: { bytes: Buffer.from(right).reverse() } },
      /its SHA-256 is [0-9a-f]{64} and not, as listed, [0-9a-f]{64}/,
    ],
    ['a file of another length', { instead: longer }, /: it has [\d,]+ bytes and not [\d,]+\.$/],
    [
      'more than was announced',
      { status: 200, text: `${text(right)}x` },
      /: it has [\d,]+ bytes and not [\d,]+\.$/,
    ],
    [
      'a web page',
      { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, text: '<html>' },
      /a web page came in its place \(the log-in page of the network\?\)/,
    ],
  ])('because %s came twice, leaves what was there and throws the rest away', async (_, mischief, reason) => {
    const { run, folder, server } = await startHub(mischief, mischief);
    writeFileSync(join(folder, name), 'an old one');
    const { exitCode, err } = await run();
    expect([exitCode, told(err)]).toEqual([5, [expect.stringMatching(reason)]]);
    expect(told(err)[0]).toMatch(`pwc: ${name} came wrong twice: `);
    expect(readTree(folder)).toEqual({ [name]: 'an old one' });
    server.misbehave(path, mischief);
    expect((await run()).exitCode).toBe(0);
    expect(readTree(folder)).toEqual({ [name]: text(right) });
  });
});

describe('the disk', () => {
  test.skipIf(!existsSync('/dev/full'))('being full, the download says so and how to go on', async () => {
    const { run, folder, again } = await startHub();
    symlinkSync('/dev/full', join(folder, `${name}.part`));
    const { exitCode, err } = await run();
    expect([exitCode, err.slice(err.indexOf('pwc:'))]).toEqual([
      5,
      `pwc: could not write ${join(folder, name)}.part: no space left on device
     What was fetched stays. To go on: ${again}
`,
    ]);
  });

  test('having a folder where the file should go, the download says so', async () => {
    const { run, folder } = await startHub();
    mkdirSync(join(folder, name));
    const { exitCode, err } = await run();
    expect([exitCode, told(err)]).toEqual([
      5,
      [expect.stringMatching(`^pwc: could not write ${join(folder, name)}: `)],
    ]);
  });

  test('being written to by another download, this one does not begin', async () => {
    const { run, folder, asked } = await startHub();
    const lock = lockArchive(join(folder, 'download'));
    const { exitCode, err } = await run();
    lock?.release();
    expect([exitCode, asked(), err.slice(err.indexOf('pwc:'))]).toEqual([
      5,
      [],
      `pwc: another download is writing to ${folder}.\n     Wait for it, or name another folder: pwc download <folder>\n`,
    ]);
  });
});
