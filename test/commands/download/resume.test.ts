import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../helpers/dump-server.ts';
import { hasFetched, readTree, text } from './downloading.ts';
import { name, path, right, startHub, told } from './troubled-hub.ts';

describe('a download goes on where it stopped', () => {
  test('when the connection breaks off, as often as each try brings something', async () => {
    const { run, folder, asked } = await startHub({ cut: 100 }, { cut: 100 }, { cut: 100 }, { cut: 100 });
    const { exitCode, err } = await run();
    expect([exitCode, readTree(folder)]).toEqual([0, { [name]: text(right) }]);
    expect(told(err)).toEqual(Array(4).fill(`${name}: the connection broke off; trying again`));
    expect(asked().map((range) => range.replace(/ if .*/, ''))).toEqual([
      'whole',
      'bytes=100-',
      'bytes=200-',
      'bytes=300-',
      'bytes=400-',
    ]);
    expect(asked().at(-1)).toMatch(/^bytes=400- if "[0-9a-f]{8}"$/);
  });

  test('when the host falls silent', async () => {
    const { run, folder, asked } = await startHub({ stall: 100 }, 'silence');
    const { exitCode, err } = await run({ stallAfter: 1_000 });
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
      'GET /store?signature=1',
      'GET /store?signature=1 bytes=100- if "stored"',
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
    const { exitCode, err } = await run();
    expect([exitCode, asked().at(-1), readTree(folder)]).toEqual([0, 'whole', { [name]: text(right) }]);
    expect(told(err)).toEqual([
      `${name}: the connection broke off; trying again`,
      `${name}: it could not go on where the last try stopped; trying again`,
    ]);
  });

  test('when what is there belongs to another file', async () => {
    const { run, folder, asked } = await startHub();
    writeFileSync(join(folder, `${name}.part`), 'bytes of nobody knows what');
    expect((await run()).exitCode).toBe(0);
    expect([asked(), readTree(folder)]).toEqual([['whole'], { [name]: text(right) }]);
  });
});
