import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockArchive } from '../../../src/archive/file/lock.ts';
import { run } from '../../../src/main.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';
import { answerOf, dumpFolder, onePaper } from './importing.ts';

const dump = 'papers-with-abstracts.json';
const titles = 'title\nOld Paper\n';

/** A folder of one dump, and a cache in which an archive of it is kept already. */
async function createKept() {
  const folder = dumpFolder(onePaper);
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  const argv = ['export', 'papers', '-c', 'title', '--archive', folder];
  await answerOf(argv, { env });
  const files = () => readdirSync(join(env.XDG_CACHE_HOME, 'pwc'));
  return { folder, env, argv, files, path: join(env.XDG_CACHE_HOME, 'pwc', files()[0] ?? '') };
}

const said = (folder: string) => ({
  waiting: `pwc: note: waiting for another pwc, which is building an archive from ${folder}\n`,
  building: `pwc: note: building an archive from ${folder}, once\npapers: 1 record in 0.0s\narchive: rows gathered in 0.0s\nfull text: written in 0.0s\n`,
});

describe('two that read a folder of dumps at once', () => {
  test('wait for each other: the second reads what the first has built', async () => {
    const { folder, env, argv, files } = await createKept();
    const world = { env: { ...env, XDG_CACHE_HOME: temporaryFolder() } };
    const answers = await Promise.all([answerOf(argv, world), answerOf(argv, world), answerOf(argv, world)]);
    expect(answers.map(({ code, out }) => ({ code, out }))).toEqual(Array(3).fill({ code: 0, out: titles }));
    const { waiting, building } = said(folder);
    expect(answers.map(({ err }) => err).sort()).toEqual([building, waiting, waiting]);
    expect(files()).toHaveLength(1);
  });

  test('wait as long as it takes, and build it where the other did not', async () => {
    const { folder, env, argv, files, path } = await createKept();
    utimesSync(join(folder, dump), new Date(0), new Date(0));
    const lock = lockArchive(path);
    const runtime = fakeRuntime({ env });
    const answer = run(argv, runtime);
    const { waiting, building } = said(folder);
    while (runtime.err() !== waiting) await new Promise((resolve) => setTimeout(resolve, 10));
    lock?.release();
    expect({ code: await answer, out: runtime.out(), err: runtime.err() }).toEqual({
      code: 0,
      out: titles,
      err: waiting + building,
    });
    expect(files()).toHaveLength(1);
  });

  test('do not wait where what is kept is right', async () => {
    const { env, argv, path } = await createKept();
    const lock = lockArchive(path);
    expect(await answerOf(argv, { env })).toEqual({ code: 0, out: titles, err: '' });
    lock?.release();
  });
});

describe('a folder of dumps', () => {
  test('is read again where a dump was written twice within a millisecond', async () => {
    const { folder, env, argv } = await createKept();
    const file = join(folder, dump);
    for (const [time, err] of [
      [1000.0001, said(folder).building],
      [1000.0001, ''],
      [1000.0002, said(folder).building],
    ] as const) {
      utimesSync(file, time, time);
      expect((await answerOf(argv, { env })).err).toBe(err);
    }
  });

  test('says which of two files of a dump it took, when it is built', async () => {
    const folder = dumpFolder({ [`jul-28-${dump}`]: onePaper[dump], [`jul-29-${dump}`]: onePaper[dump] });
    const env = { XDG_CACHE_HOME: temporaryFolder() };
    const argv = ['export', 'papers', '--archive', folder];
    expect((await answerOf(argv, { env })).err).toBe(
      `pwc: note: building an archive from ${folder}, once
pwc: note: reading jul-29-${dump} and not jul-28-${dump}
papers: 1 record in 0.0s
archive: rows gathered in 0.0s
full text: written in 0.0s
`,
    );
    expect((await answerOf(argv, { env })).err).toBe('');
  });
});
