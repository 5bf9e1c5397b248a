import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf, createOldArchive, dumpFolder, onePaper } from './importing.ts';

const dumps = dumpFolder(onePaper);

describe('an import that may not write one of its files', () => {
  test.each(['.part', '.rows.part', '.early.part', '.part-journal'])(
    'names the folder that has the name: %s',
    async (ending) => {
      const old = await createOldArchive();
      mkdirSync(old.path + ending);
      const before = old.state();
      const { code, err } = await answerOf(['import', dumps, '-q', '--archive', old.path]);
      expect({ code, err }).toEqual({
        code: 5,
        err: `pwc: ${old.path}${ending} is a folder where an import has to write a file.\n`,
      });
      expect(old.state()).toEqual(before);
    },
  );

  test('names what is in the way of the lock', async () => {
    const old = await createOldArchive();
    mkdirSync(`${old.path}.lock`);
    const before = old.state();
    const { code, err } = await answerOf(['import', dumps, '-q', '--archive', old.path]);
    expect({ code, err }).toEqual({
      code: 5,
      err: `pwc: ${old.path}.lock is no file, and a lock has to be made there.\n`,
    });
    expect(old.state()).toEqual(before);
  });

  test.skipIf(process.platform !== 'linux')('ends where no folder can be made', async () => {
    const { code, err } = await answerOf(['import', dumps, '-q'], { env: { XDG_DATA_HOME: '/proc/data' } });
    expect({ code, err }).toEqual({
      code: 5,
      err: 'pwc: could not write /proc/data/pwc/archive.db: no folder can be made there.\n',
    });
  });
});

describe('what an import writes', () => {
  test.each([0o600, 0o640, 0o444])(
    'may be read by whom the archive before could be read by: %o',
    async (mode) => {
      const old = await createOldArchive();
      chmodSync(old.path, mode);
      expect((await answerOf(['import', dumps, '-q', '--archive', old.path])).code).toBe(0);
      expect(statSync(old.path).mode & 0o777).toBe(mode);
      expect(readdirSync(old.folder)).toEqual(['archive.db']);
    },
  );
});
