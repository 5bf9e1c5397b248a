import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockArchive } from '../../../src/archive/file/lock.ts';
import type { Mischief } from '../../helpers/dump-server.ts';
import { readTree, text } from './downloading.ts';
import { name, path, right, startHub, told } from './troubled-hub.ts';

const list = '/api/datasets/pwc-archive/files/tree/main?recursive=true';
const longer = { bytes: Buffer.concat([right, Buffer.from('more')]) };

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
      5,
      1,
      [`pwc: could not get ${server.url.slice(0, -1)}${path}: it answered 404 Not Found.`],
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
