import { cpSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { keptArchive } from '../../../src/commands/import/open-archive.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { answerOf, copyBroken, jsonOf } from './importing.ts';

/** A folder of dumps, and a cache of its own. */
function createWorld() {
  const cache = temporaryFolder();
  const folder = copyBroken('duplicate-papers');
  const world = { cwd: folder, env: { XDG_CACHE_HOME: cache } };
  return {
    folder,
    world,
    /** The archives kept in the cache. */
    kept: () => readdirSync(join(cache, 'pwc')).map((name) => join(cache, 'pwc', name)),
    ask: () => answerOf(['export', 'papers', '-c', 'title', '--archive', folder], world),
  };
}

const building = (folder: string) => `pwc: note: building an archive from ${folder}, once
papers: 3 records in 0.0s
links: 3 records in 0.0s
archive: rows gathered in 0.0s
full text: written in 0.0s
`;

const titles = 'title\n"A Paper That Does Not Exist, Part 1"\n"A Paper That Does Not Exist, Part 2"\n';

describe('a folder of dumps as the archive', () => {
  test('is built once and kept in the cache', async () => {
    const { folder, kept, ask } = createWorld();
    expect(await ask()).toEqual({ code: 0, out: titles, err: building(folder) });
    const [path = ''] = kept();
    expect(kept()).toHaveLength(1);
    const { ino, mtimeMs } = statSync(path);
    expect(await ask()).toEqual({ code: 0, out: titles, err: '' });
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
  });

  test('that cannot be kept is answered with where else it may be', async () => {
    const { folder } = createWorld();
    const cache = join(folder, 'methods');
    writeFileSync(cache, 'no folder');
    const { code, out, err } = await answerOf(['export', 'papers', '--archive', folder], {
      env: { XDG_CACHE_HOME: cache },
    });
    const path = await keptArchive(join(cache, 'pwc'), folder);
    expect({ code, out, err }).toEqual({
      code: 5,
      out: '',
      err: `pwc: could not write ${path}: a part of the path is not a folder.
     An archive of ${folder} is built first. Elsewhere:
     pwc import ${folder} --archive <path>
     Or name another folder in XDG_CACHE_HOME.
`,
    });
  });

  test('is built again when the time of a dump changes', async () => {
    const { folder, kept, ask } = createWorld();
    await ask();
    utimesSync(join(folder, 'papers-with-abstracts.json'), new Date(0), new Date(0));
    expect((await ask()).err).toBe(building(folder));
    expect((await ask()).err).toBe('');
    expect(kept()).toHaveLength(1);
  });

  test('is built again when the size of a dump changes', async () => {
    const { folder, ask } = createWorld();
    await ask();
    const file = join(folder, 'papers-with-abstracts.json');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, '[{"paper_url": "https://paperswithcode.com/paper/new", "title": "New"}]');
    utimesSync(file, atime, mtime);
    expect((await ask()).out).toBe('title\nNew\n');
  });

  test('is built again when a dump comes or goes', async () => {
    const { folder, world, ask } = createWorld();
    await ask();
    rmSync(join(folder, 'links-between-papers-and-code.json'));
    expect((await ask()).err).not.toContain('links');
    cpSync(join(copyBroken('gzip-named-json'), 'methods.json'), join(folder, 'methods.json'));
    expect((await ask()).err).toContain('methods: 1 record');
    const { dumps } = await jsonOf<{ dumps: { name: string }[] }>(['info', '--archive', '.'], world);
    expect(dumps.map(({ name }) => name).sort()).toEqual(['methods', 'papers']);
  });

  test('is built again by a pwc that writes another version, or when what was kept is damaged', async () => {
    const { folder, kept, ask } = createWorld();
    await ask();
    const [path = ''] = kept();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(await ask()).toEqual({ code: 0, out: titles, err: building(folder) });
    writeFileSync(path, 'damaged');
    expect(await ask()).toEqual({ code: 0, out: titles, err: building(folder) });
  });

  test('says nothing while it is built with --quiet', async () => {
    const { folder, world } = createWorld();
    const { code, err } = await answerOf(['export', 'papers', '-q', '--archive', folder], world);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('may be named by PWC_ARCHIVE, and each folder has an archive of its own', async () => {
    const { folder, world, kept } = createWorld();
    const other = copyBroken('gzip-named-json');
    for (const path of [folder, other]) {
      const env = { ...world.env, PWC_ARCHIVE: path };
      expect((await answerOf(['info'], { env })).code).toBe(0);
    }
    expect(kept()).toHaveLength(2);
  });
});

describe('a folder that cannot be an archive', () => {
  test('is one without dumps', async () => {
    const folder = temporaryFolder();
    const { code, err } = await answerOf(['info', '--archive', folder]);
    expect(code).toBe(4);
    expect(err).toMatch(/^pwc: there is no dump in \S+\n {5}Looked for papers-with-abstracts, [^\n]*\n$/);
  });

  test('is one whose dump has been broken since: the archive of before does not answer for it', async () => {
    const { folder, ask, kept } = createWorld();
    await ask();
    writeFileSync(join(folder, 'papers-with-abstracts.json'), '[{"paper_url":');
    expect(await ask()).toEqual({
      code: 4,
      out: '',
      err: `pwc: note: building an archive from ${folder}, once
pwc: papers-with-abstracts.json stops in the middle (unexpected end after 14 bytes)
     The archive was not changed. Get the file again.
`,
    });
    expect(kept()).toHaveLength(1);
  });

  test('is one that there is no room for in the cache', async () => {
    const { folder } = createWorld();
    const env = { XDG_CACHE_HOME: join(folder, 'papers-with-abstracts.json') };
    const { code, err } = await answerOf(['info', '-q', '--archive', folder], { env });
    expect(code).toBe(5);
    expect(err).toMatch(/^pwc: could not write \S+\.db: a part of the path is not a folder\.\n/);
  });
});

test('a folder that holds an archive and no dump is answered with the file to give', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'archive.db');
  await answerOf(['import', copyBroken('duplicate-papers'), '--archive', file]);
  const { code, err } = await answerOf(['info'], { env: { PWC_ARCHIVE: folder } });
  expect([code, ...err.split('\n').slice(0, 2)]).toEqual([
    4,
    `pwc: there is no dump in ${folder}`,
    `     But there is ${file}: give that file.`,
  ]);
  expect((await answerOf(['info', '--archive', file])).code).toBe(0);
});
