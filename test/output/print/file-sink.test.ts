import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeFileWritten } from '../../../src/output/print/file-sink.ts';
import type { PrintOptions } from '../../../src/output/print/options.ts';
import { print } from '../../../src/output/print/print.ts';
import type { Report } from '../../../src/output/report.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';
import { countedRows, names, samplePage } from '../reports.ts';

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'pwc-output-')));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function printTo(
  output: string,
  report: Report = names(['a', 'b']),
  options: Partial<PrintOptions> = {},
) {
  const runtime = fakeRuntime({ cwd: folder, tty: true });
  await print(report, { color: 'auto', output, ...options }, runtime);
  return { out: runtime.out(), err: runtime.err() };
}

function read(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

describe('-o FILE', () => {
  test('writes the format of its ending, relative to the working folder, and tells so on stderr', async () => {
    expect(await printTo('names.csv')).toEqual({
      out: '',
      err: 'pwc: note: wrote 2 rows to names.csv (9 B)\n',
    });
    expect(await read('names.csv')).toBe('name\na\nb\n');
    expect(await readdir(folder)).toEqual(['names.csv']);
  });

  test('obeys --format above the ending', async () => {
    await printTo('names.csv', names(['a']), { format: 'ndjson', quiet: true });
    expect(await read('names.csv')).toBe('{"name":"a"}\n');
  });

  test('gets every row, plain, without limit or colour', async () => {
    const many = Array.from({ length: 100 }, (_, index) => `row ${index}`);
    await printTo('names', names(many));
    expect(await read('names')).toBe(`name\n${many.join('\n')}\n`);
    await printTo('page.txt', samplePage());
    expect(await printTo('other.txt', samplePage(), { format: 'csv', limit: 0 })).toEqual({
      out: '',
      err: 'pwc: note: wrote 3 rows to other.txt (132 B)\n',
    });
    expect((await read('page.txt')).split('\n')[0]).toBe('A Language Model for Papers');
  });

  test('does not touch what another process is writing for the same file', async () => {
    await writeFile(join(folder, 'names.csv.part'), 'of another process');
    await printTo('names.csv');
    expect(await read('names.csv')).toBe('name\na\nb\n');
    expect(await read('names.csv.part')).toBe('of another process');
    expect(await readdir(folder)).toEqual(['names.csv', 'names.csv.part']);
  });

  test('says what it wrote when the ending names no format', async () => {
    expect((await printTo('names.dat')).err).toBe(
      'pwc: note: wrote 2 rows to names.dat (9 B)\npwc: note: ".dat" names no format, so this is tsv\n',
    );
  });

  test('keeps the exact text, though a terminal would not be shown it', async () => {
    await printTo('names.csv', names(['\u001b[31m']));
    expect(await read('names.csv')).toBe('name\n\u001b[31m\n');
  });

  test('refuses to replace a file, without reading a row', async () => {
    await writeFile(join(folder, 'names.csv'), 'precious');
    const counted = countedRows(3);
    const report = { ...names([]), rows: counted.rows };
    await expect(printTo('names.csv', report)).rejects.toMatchObject({
      kind: 'usage',
      message: 'names.csv exists. Overwrite it with --force.',
    });
    expect(counted.read()).toBe(0);
    expect(await read('names.csv')).toBe('precious');
  });

  test('replaces it with --force, also behind a link', async () => {
    await writeFile(join(folder, 'real.csv'), 'old');
    await symlink('real.csv', join(folder, 'link.csv'));
    await printTo('link.csv', names(['a']), { force: true });
    expect(await read('real.csv')).toBe('name\na\n');
    expect(await readdir(folder)).toEqual(['link.csv', 'real.csv']);
  });

  test.each([0o600, 0o666])(
    'leaves what it replaces to those who could read and write it: %o',
    async (mode) => {
      await writeFile(join(folder, 'names.csv'), 'mine');
      await chmod(join(folder, 'names.csv'), mode);
      await printTo('names.csv', names(['a']), { force: true });
      expect((await stat(join(folder, 'names.csv'))).mode & 0o777).toBe(mode);
    },
  );

  test('makes no file of the name of a folder', async () => {
    await expect(printTo('results/', names(['a']))).rejects.toMatchObject({
      kind: 'usage',
      message: 'results/ names a folder, and this is one file: name it too, as in results/x.csv',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('writes straight to what is no ordinary file', async () => {
    expect((await printTo('/dev/null')).err).toContain('wrote 2 rows to /dev/null');
  });
});

test.each([
  [0, 0, 'wrote x (0 B)'],
  [1, 999, 'wrote 1 row to x (999 B)'],
  [1234, 1023, 'wrote 1,234 rows to x (1023 B)'],
  [0, 1024, 'wrote x (1.0 KiB)'],
  [0, 12_345, 'wrote x (12.1 KiB)'],
  [0, 1024 ** 2 - 1, 'wrote x (1.0 MiB)'],
  [0, 3 * 1024 ** 5, 'wrote x (3072.0 TiB)'],
])('what was written is told in rows and bytes: %i, %i', (rows, bytes, told) => {
  expect(describeFileWritten('x', rows, bytes)).toBe(told);
});

describe('a file that cannot be written', () => {
  test('is explained in words', async () => {
    await mkdir(join(folder, 'sub.csv'));
    await expect(printTo('no/such/x.csv')).rejects.toMatchObject({
      kind: 'io',
      message: 'could not write no/such/x.csv: no such file or directory',
    });
    await expect(printTo('sub.csv')).rejects.toMatchObject({
      kind: 'io',
      message: 'could not write sub.csv: illegal operation on a directory',
    });
    await expect(printTo('/dev/full', names(['a']), { format: 'csv' })).rejects.toMatchObject({
      kind: 'io',
      message: 'could not write /dev/full: no space left on device',
    });
  });

  test('leaves nothing behind when the rows fail, and keeps the file that was there', async () => {
    await writeFile(join(folder, 'names.csv'), 'precious');
    const rows = (function* () {
      for (let row = 0; row < 50_000; row += 1) yield 'row';
      throw new TypeError('a bug');
    })();
    await expect(printTo('names.csv', names(rows), { force: true })).rejects.toThrow('a bug');
    expect(await readdir(folder)).toEqual(['names.csv']);
    expect(await read('names.csv')).toBe('precious');
  });

  test('leaves nothing behind when the person interrupts', async () => {
    const runtime = fakeRuntime({ cwd: folder });
    const rows = (function* () {
      for (let row = 0; row < 50_000; row += 1) {
        if (row === 40_000) runtime.interrupt();
        yield 'row';
      }
    })();
    const printing = print(names(rows), { color: 'auto', output: 'names.csv' }, runtime);
    await expect(printing).rejects.toMatchObject({ kind: 'interrupted' });
    expect(await readdir(folder)).toEqual([]);
  });
});
