import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SAMPLE_FOLDER, temporaryFolder } from '../../helpers/archive.ts';
import { answerOf, createOldArchive, dumpFolder, onePaper } from './importing.ts';

/** The first line of what is said. */
const firstLine = (text: string) => text.split('\n')[0];

describe('an import without a path', () => {
  /** An empty folder, and a cache into which dumps were downloaded. */
  function createDownloads(files: Readonly<Record<string, unknown>>) {
    const cache = temporaryFolder();
    const downloads = join(cache, 'pwc', 'dumps');
    mkdirSync(downloads, { recursive: true });
    for (const [name, records] of Object.entries(files))
      writeFileSync(join(downloads, name), JSON.stringify(records));
    return { downloads, world: { cwd: temporaryFolder(), env: { XDG_CACHE_HOME: cache } } };
  }

  test('reads what pwc download fetched where the present folder has no dump, and says so', async () => {
    const { downloads, world } = createDownloads(onePaper);
    const { code, err } = await answerOf(['import', '--archive', 'a.db'], world);
    expect({ code, said: err.split('\n').slice(0, 2) }).toEqual({
      code: 0,
      said: [
        `There is no dump in the present folder: reading those that pwc download put in ${downloads}`,
        `Reading 1 file (106 B) into ${join(world.cwd, 'a.db')}`,
      ],
    });
  });

  test('reads the present folder where that has one', async () => {
    const { world } = createDownloads(onePaper);
    const cwd = dumpFolder({
      'methods.json': [{ url: 'https://paperswithcode.com/method/one', name: 'One' }],
    });
    const { code, err } = await answerOf(['import', '--archive', 'a.db'], { ...world, cwd });
    expect({ code, said: firstLine(err) }).toEqual({
      code: 0,
      said: `Reading 1 file (62 B) into ${join(cwd, 'a.db')}`,
    });
  });

  test.each([{}, { 'papers-with-abstracts.json.gz.part': [] }])(
    'says how to come by dumps where there are none in either: %j',
    async (files) => {
      const { world } = createDownloads(files);
      const { code, err } = await answerOf(['import', '--archive', 'a.db'], world);
      expect(code).toBe(4);
      expect(err).toMatch(
        /^pwc: there is no dump in \.\n {5}Looked for [^\n]*\n {5}To fetch the public ones: pwc download\n$/,
      );
    },
  );
});

describe('an import of fewer dumps than an archive was made of', () => {
  const methods = dumpFolder({
    'methods.json': [{ url: 'https://paperswithcode.com/method/one', name: 'One' }],
  });

  test('says what is gone', async () => {
    const archive = join(temporaryFolder(), 'archive.db');
    await answerOf(['import', SAMPLE_FOLDER, '-q', '--archive', archive]);
    const { code, err } = await answerOf(['import', methods, '--archive', archive]);
    expect({ code, last: err.split('\n').at(-2) }).toEqual({
      code: 0,
      last: 'pwc: note: the archive that was here had papers, links, evaluations and datasets too; this one has methods only',
    });
  });

  test('says nothing of it with --quiet, nor where nothing is', async () => {
    const old = await createOldArchive();
    const more = dumpFolder({ ...onePaper, 'methods.json': [] });
    expect((await answerOf(['import', more, '--archive', old.path])).err).not.toContain('note');
    expect(await answerOf(['import', methods, '-q', '--archive', old.path])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    writeFileSync(old.path, '');
    expect((await answerOf(['import', methods, '--archive', old.path])).err).not.toContain('note');
  });
});
