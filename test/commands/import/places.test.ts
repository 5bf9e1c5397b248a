import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockArchive } from '../../../src/archive/file/lock.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import {
  answerOf,
  copyBroken,
  createOldArchive,
  dumpFolder,
  hideSize,
  jsonOf,
  onePaper,
} from './importing.ts';

const dumps = dumpFolder(onePaper);

/** The titles of an archive's papers. */
async function titlesIn(archive: string): Promise<unknown[]> {
  const papers = await jsonOf<{ title: string }[]>(['export', 'papers', '--archive', archive]);
  return papers.map(({ title }) => title);
}

describe('what an import reads', () => {
  test('is the present folder where no path is given', async () => {
    const { code, out, err } = await answerOf(['import', '--archive', 'new.db'], { cwd: dumps });
    const path = join(dumps, 'new.db');
    expect({ code, out, err: hideSize(err) }).toEqual({
      code: 0,
      out: '',
      err: `Reading 1 file (106 B) into ${path}

papers: 1 record in 0.0s
archive: rows gathered in 0.0s
full text: written in 0.0s

Imported 1 paper, 0 code links, 0 leaderboards, 0 results, 0 tasks, 0 datasets, 0 methods in 0.0s.
Archive: ${path} (SIZE)
Try it: pwc paper old-paper --archive new.db
`,
    });
  });

  test('may stand beside the archive that it replaces', async () => {
    const folder = dumpFolder(onePaper);
    const archive = join(folder, 'archive.db');
    expect((await answerOf(['import', folder, '--archive', archive])).code).toBe(0);
    copyBroken('duplicate-papers', folder);
    expect((await answerOf(['import', folder, '--archive', archive])).code).toBe(0);
    expect(await titlesIn(archive)).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual([
      'archive.db',
      'links-between-papers-and-code.json',
      'papers-with-abstracts.json',
    ]);
  });

  const looked =
    '     Looked for papers-with-abstracts, links-between-papers-and-code, evaluation-tables, methods and datasets';
  test.each([
    [
      'a path that is not there',
      ['nowhere'],
      4,
      /^pwc: could not read .*\/nowhere: there is no such file\n$/,
    ],
    ['a name that is too long', ['x'.repeat(300)], 4, /^pwc: could not read \/\S+\/x{300}: name too long\n$/],
    ['a folder without dumps', ['empty'], 4, new RegExp(`^pwc: there is no dump in empty\n${looked}.*\n$`)],
    [
      'a file that is no dump',
      ['note.txt'],
      4,
      /^pwc: note\.txt is not a JSON list: it begins with "hello"\n$/,
    ],
    ['an archive', ['archive.db'], 4, /^pwc: archive\.db is an SQLite database, not a dump\n$/],
    ['nothing', [''], 2, /^pwc: import was given an empty path\.\n$/],
    [
      'two files of one dump',
      ['one', 'two'],
      2,
      /^pwc: several files are the methods dump: methods\.json, methods\.json\n {5}Name the files .*\n$/,
    ],
    ['one path of two that is not there', ['one', 'nowhere'], 4, /nowhere: there is no such file\n$/],
  ])('is refused in one line when it is %s', async (_, paths, code, said) => {
    const old = await createOldArchive();
    mkdirSync(join(old.folder, 'empty'));
    writeFileSync(join(old.folder, 'note.txt'), 'hello');
    for (const name of ['one', 'two']) copyBroken('gzip-named-json', join(old.folder, name));
    const before = old.state();
    const answer = await answerOf(['import', ...paths, '--archive', 'archive.db'], { cwd: old.folder });
    expect({ code: answer.code, out: answer.out }).toEqual({ code, out: '' });
    expect(answer.err).toMatch(said);
    expect(old.state()).toEqual(before);
  });
});

describe('where an import writes', () => {
  test('is the file that PWC_ARCHIVE names, or pwc/archive.db under XDG_DATA_HOME or the home', async () => {
    for (const [variable, written] of [
      ['PWC_ARCHIVE', 'some/where/boards.db'],
      ['XDG_DATA_HOME', 'pwc/archive.db'],
      ['HOME', '.local/share/pwc/archive.db'],
    ] as const) {
      const folder = temporaryFolder();
      const env = { [variable]: variable === 'PWC_ARCHIVE' ? join(folder, written) : folder };
      const { code } = await answerOf(['import', dumps, '-q'], { env });
      expect({ code, written: existsSync(join(folder, written)) }).toEqual({ code: 0, written: true });
      const answer = await jsonOf<{ path: string; sample: boolean }>(['info'], { env });
      expect(answer).toMatchObject({ path: join(folder, written), sample: false });
    }
  });

  test('is where a link leads, and the link stays', async () => {
    const old = await createOldArchive();
    const link = join(old.folder, 'link.db');
    symlinkSync('archive.db', link);
    expect((await answerOf(['import', copyBroken('duplicate-papers'), '--archive', link])).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(await titlesIn(old.path)).toHaveLength(2);
  });

  test.each([
    ['a folder', '.', /^pwc: \S+ is a folder: --archive names the file to write\.\n$/],
    ['a dump', 'methods.json', /^pwc: \S+ is not an archive of pwc, and an import would overwrite it\.\n/],
    // Not a device of the machine: a mistake of ours would write over it.
    ['a pipe', 'pipe', /^pwc: \S+ is not an archive of pwc, and an import would overwrite it\.\n/],
  ])('is not %s', async (_, archive, said) => {
    const folder = copyBroken('gzip-named-json');
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const before = readFileSync(join(folder, 'methods.json'));
    const { code, err } = await answerOf(['import', '--archive', archive], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(readFileSync(join(folder, 'methods.json'))).toEqual(before);
    expect(readdirSync(folder)).toEqual(['methods.json', 'pipe']);
  });

  test('may hold an archive that is cut: that is how it is mended', async () => {
    const old = await createOldArchive();
    truncateSync(old.path, 20_000);
    expect((await answerOf(['info', '--archive', old.path])).code).toBe(4);
    expect((await answerOf(['import', dumps, '--archive', old.path])).code).toBe(0);
    expect(await titlesIn(old.path)).toEqual(['Old Paper']);
  });

  test('must not be below a file', async () => {
    const archive = join(dumps, 'papers-with-abstracts.json', 'archive.db');
    const { code, err } = await answerOf(['import', dumps, '-q', '--archive', archive]);
    expect({ code, err }).toEqual({
      code: 5,
      err: `pwc: could not write ${archive}: a part of the path is not a folder.\n`,
    });
  });

  test('is held by one import at a time', async () => {
    const old = await createOldArchive();
    const before = old.state();
    const lock = lockArchive(old.path);
    const { code, err } = await answerOf(['import', dumps, '-q', '--archive', old.path]);
    lock?.release();
    expect({ code, err }).toEqual({
      code: 5,
      err: `pwc: another import is writing ${old.path}.\n     Wait for it, or choose another file: --archive <path>\n`,
    });
    expect(old.state()).toEqual(before);
  });

  test('is left alone where the lock file is somebody else’s', async () => {
    const old = await createOldArchive();
    writeFileSync(`${old.path}.lock`, 'mine');
    const before = old.state();
    const { code, err } = await answerOf(['import', dumps, '-q', '--archive', old.path]);
    expect({ code, err }).toEqual({
      code: 5,
      err: `pwc: could not write ${old.path}: the .lock file beside it is not one of pwc.\n     The archive that was there is unchanged.\n`,
    });
    expect(old.state()).toEqual(before);
    expect(readFileSync(`${old.path}.lock`, 'utf8')).toBe('mine');
  });

  test('is cleared of what a killed import left', async () => {
    const old = await createOldArchive();
    for (const litter of ['.part', '.part-journal']) writeFileSync(`${old.path}${litter}`, 'half');
    writeFileSync(`${old.path}.lock`, '');
    const { code, err } = await answerOf(['import', dumps, '-q', '--archive', old.path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readdirSync(old.folder)).toEqual(['archive.db']);
  });
});
