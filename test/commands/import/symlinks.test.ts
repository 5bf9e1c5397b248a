import { lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/archive.ts';
import { answerOf, dumpFolder, jsonOf, onePaper } from './importing.ts';

const dumps = dumpFolder(onePaper);

describe('a symbolic link as the archive', () => {
  test('that leads to nothing yet is followed, link by link, and the links stay', async () => {
    const folder = temporaryFolder();
    for (const name of ['disk', 'links']) mkdirSync(join(folder, name));
    symlinkSync('disk', join(folder, 'other-disk'));
    symlinkSync('../other-disk/real.db', join(folder, 'links', 'inner.db'));
    symlinkSync(join(folder, 'links', 'inner.db'), join(folder, 'archive.db'));
    const archive = join(folder, 'archive.db');
    const { code, err } = await answerOf(['import', dumps, '-q', '--archive', archive]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readlinkSync(archive)).toBe(join(folder, 'links', 'inner.db'));
    expect(readdirSync(join(folder, 'disk'))).toEqual(['real.db']);
    expect(await jsonOf(['info', '--archive', archive])).toMatchObject({ counts: { papers: 1 } });
  });

  test('that leads to a folder which is not there makes that folder', async () => {
    const folder = temporaryFolder();
    symlinkSync('new/real.db', join(folder, 'archive.db'));
    expect((await answerOf(['import', dumps, '-q', '--archive', join(folder, 'archive.db')])).code).toBe(0);
    expect(lstatSync(join(folder, 'new', 'real.db')).isFile()).toBe(true);
  });

  test('that leads to itself is refused', async () => {
    const folder = temporaryFolder();
    symlinkSync('archive.db', join(folder, 'archive.db'));
    const { code, err } = await answerOf(['import', dumps, '-q', '--archive', 'archive.db'], { cwd: folder });
    expect(code).toBe(5);
    expect(err).toMatch(/^pwc: could not read \/\S+\/archive\.db: too many symbolic links encountered\n$/);
    expect(readlinkSync(join(folder, 'archive.db'))).toBe('archive.db');
  });
});
