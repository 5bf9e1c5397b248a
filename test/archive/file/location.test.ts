import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder, locateArchive, locateNewArchive } from '../../../src/archive/file/location.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';

/** A home with an archive of its own, and a folder of dumps beside it. */
function createHome(): { readonly home: string; readonly own: string; readonly dumps: string } {
  const home = temporaryFolder();
  const own = join(home, '.local', 'share', 'pwc', 'archive.db');
  mkdirSync(join(home, '.local', 'share', 'pwc'), { recursive: true });
  writeFileSync(own, '');
  const dumps = join(home, 'dumps');
  mkdirSync(dumps);
  return { home, own, dumps };
}

describe('the archive to read', () => {
  const { home, own, dumps } = createHome();
  const world = { cwd: home, sampleArchive: '/app/sample.db' };

  test('is what --archive says, before the environment', () => {
    const runtime = fakeRuntime({ ...world, env: { HOME: home, PWC_ARCHIVE: '/else/a.db' } });
    expect(locateArchive(runtime, 'b.db')).toEqual({
      path: join(home, 'b.db'),
      from: 'option',
      kind: 'file',
    });
    expect(locateArchive(runtime, '/b.db')).toEqual({ path: '/b.db', from: 'option', kind: 'file' });
  });

  test('is what PWC_ARCHIVE says, before the person’s own', () => {
    const runtime = fakeRuntime({ ...world, env: { HOME: home, PWC_ARCHIVE: 'a.db' } });
    expect(locateArchive(runtime, undefined)).toEqual({
      path: join(home, 'a.db'),
      from: 'environment',
      kind: 'file',
    });
  });

  test('is the person’s own, before the sample', () => {
    const runtime = fakeRuntime({ ...world, env: { HOME: home } });
    expect(locateArchive(runtime, undefined)).toEqual({ path: own, from: 'default', kind: 'file' });
    const unset = fakeRuntime({ ...world, env: { HOME: home, PWC_ARCHIVE: '' } });
    expect(locateArchive(unset, undefined)).toEqual({ path: own, from: 'default', kind: 'file' });
  });

  test('is nothing that an empty path names, though there is one of the person’s own', () => {
    const runtime = fakeRuntime({ ...world, env: { HOME: home } });
    const said = '--archive was given an empty path.';
    expect(() => locateArchive(runtime, '')).toThrow(said);
    expect(() => locateNewArchive(runtime, '')).toThrow(said);
  });

  test('is looked for under XDG_DATA_HOME', () => {
    const data = join(home, 'data');
    mkdirSync(join(data, 'pwc'), { recursive: true });
    const env = { HOME: home, XDG_DATA_HOME: data };
    const sample = { path: '/app/sample.db', from: 'sample', kind: 'file' };
    expect(locateArchive(fakeRuntime({ ...world, env }), undefined)).toEqual(sample);
    writeFileSync(join(data, 'pwc', 'archive.db'), '');
    const found = { path: join(data, 'pwc', 'archive.db'), from: 'default', kind: 'file' };
    expect(locateArchive(fakeRuntime({ ...world, env }), undefined)).toEqual(found);
  });

  test('is the sample where there is no other, or only a folder', () => {
    const empty = temporaryFolder();
    mkdirSync(join(empty, '.local', 'share', 'pwc', 'archive.db'), { recursive: true });
    const runtime = fakeRuntime({ ...world, env: { HOME: empty } });
    expect(locateArchive(runtime, undefined)).toEqual({
      path: '/app/sample.db',
      from: 'sample',
      kind: 'file',
    });
  });

  test('is the person’s own though it cannot be looked at: to open it says why', () => {
    const data = temporaryFolder();
    const own = join(data, 'pwc', 'archive.db');
    mkdirSync(join(data, 'pwc'));
    symlinkSync('archive.db', own);
    const runtime = fakeRuntime({ ...world, env: { HOME: home, XDG_DATA_HOME: data } });
    expect(locateArchive(runtime, undefined)).toEqual({ path: own, from: 'default', kind: 'file' });
  });

  test('may be a folder of dumps', () => {
    const runtime = fakeRuntime({ ...world, env: { HOME: home, PWC_ARCHIVE: dumps } });
    expect(locateArchive(runtime, undefined)).toEqual({ path: dumps, from: 'environment', kind: 'folder' });
    expect(locateArchive(runtime, 'dumps')).toEqual({ path: dumps, from: 'option', kind: 'folder' });
  });
});

describe('a relative path in an XDG variable', () => {
  test('is passed over, as their specification says', () => {
    const runtime = fakeRuntime({
      cwd: '/work',
      env: { HOME: '/home/ada', XDG_DATA_HOME: 'data', XDG_CACHE_HOME: './cache' },
    });
    expect(locateNewArchive(runtime, undefined)).toBe('/home/ada/.local/share/pwc/archive.db');
    expect(cacheFolder(runtime)).toBe('/home/ada/.cache/pwc');
  });
});

describe('without a home folder', () => {
  const sample = { path: '/app/sample.db', from: 'sample', kind: 'file' };
  const withoutHome = (more: object = {}) =>
    fakeRuntime({ cwd: '/work', sampleArchive: '/app/sample.db', env: { HOME: '', ...more } });

  test('the sample answers', () => {
    expect(locateArchive(withoutHome(), undefined)).toEqual(sample);
    expect(locateArchive(fakeRuntime({ sampleArchive: sample.path, env: { HOME: '.' } }), undefined)).toEqual(
      sample,
    );
  });

  test('nothing is written to a folder that nobody named', () => {
    expect(() => locateNewArchive(withoutHome(), undefined)).toThrow(
      'there is no folder for the archive: the home folder is not known, and XDG_DATA_HOME is not set.',
    );
    expect(() => cacheFolder(withoutHome())).toThrow(
      'there is no folder for the cache: the home folder is not known, and XDG_CACHE_HOME is not set.',
    );
  });

  test('what is named serves', () => {
    expect(locateNewArchive(withoutHome(), 'b.db')).toBe('/work/b.db');
    expect(locateNewArchive(withoutHome({ XDG_DATA_HOME: '/data' }), undefined)).toBe('/data/pwc/archive.db');
    expect(cacheFolder(withoutHome({ LOCALAPPDATA: '/local' }))).toBe('/local/pwc');
  });
});

describe('the archive to write', () => {
  test('follows the same order, and a sample is never written', () => {
    const named = fakeRuntime({ cwd: '/here', env: { HOME: '/home/ada', PWC_ARCHIVE: 'a.db' } });
    expect(locateNewArchive(named, '../b.db')).toBe('/b.db');
    expect(locateNewArchive(named, undefined)).toBe('/here/a.db');
    const own = fakeRuntime({ env: { HOME: '/home/ada', XDG_DATA_HOME: '/data' } });
    expect(locateNewArchive(own, undefined)).toBe('/data/pwc/archive.db');
    expect(cacheFolder(fakeRuntime({ env: { HOME: '/home/ada', XDG_CACHE_HOME: '/cache' } }))).toBe(
      '/cache/pwc',
    );
  });
});
