import { execFileSync } from 'node:child_process';
import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDumps } from '../../src/dumps/index.ts';
import { UserError } from '../../src/errors.ts';
import { temporaryFolder } from '../helpers/archive.ts';
import { writeParquet } from '../helpers/parquet.ts';
import { readOutcome } from './reading.ts';

const method = { url: 'https://paperswithcode.com/method/one', name: 'One', collections: [] };

/** A folder with a dump of one method and pipes, from which nothing ever comes. */
function folderWithPipes(...names: readonly string[]): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'methods.json'), JSON.stringify([method]));
  for (const name of names) execFileSync('mkfifo', [join(folder, name)]);
  return folder;
}

/** What is found, and what is ignored and why; or the error's lines. */
async function find(folder: string, path = '.'): Promise<readonly string[]> {
  try {
    const { dumps, ignored } = await findDumps([path], folder);
    return [
      ...dumps.map(({ name }) => name),
      ...ignored.map((file) => `${file.path}: ${file.reason}`.replaceAll(`${folder}/`, '')),
    ];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`${error.kind}: ${error.message}`, ...error.hints].map((line) =>
      line.replaceAll(`${folder}/`, ''),
    );
  }
}

describe.skipIf(process.platform === 'win32')('a pipe is not waited for', () => {
  const first = 'Write what comes out of it to a file first.';

  test('in a folder it is left alone', async () => {
    expect(await find(folderWithPipes('x.json', 'x.parquet', 'pipe'))).toEqual([
      'methods.json',
      'pipe: not a regular file',
      'x.json: not a regular file',
      'x.parquet: x.parquet is not a regular file',
    ]);
  });

  test.each(['papers-with-abstracts.json', 'datasets.parquet'])(
    'in a folder, as %s, it is refused',
    async (name) => {
      expect(await find(folderWithPipes(name))).toEqual([`archive: ${name} is not a regular file`, first]);
    },
  );

  test.each(['datasets.json.gz', 'x.json', 'x.parquet', 'pipe'])(
    'given itself, as %s, it is refused',
    async (name) => {
      expect(await find(folderWithPipes(name), name)).toEqual([
        `archive: ${name} is not a regular file`,
        first,
      ]);
    },
  );

  test('a link to one is one', async () => {
    const folder = folderWithPipes('pipe');
    symlinkSync('pipe', join(folder, 'datasets.json'));
    expect(await find(folder)).toEqual(['archive: datasets.json is not a regular file', first]);
  });

  test('a link to a folder is a folder', async () => {
    const folder = folderWithPipes();
    symlinkSync('.', join(folder, 'datasets.json'));
    expect(await find(folder)).toEqual(['archive: datasets.json is a folder']);
  });
});

test('the notes that macOS leaves beside dumps are no dumps', async () => {
  const folder = folderWithPipes();
  for (const name of ['._methods.json', '._jul-28-methods.json.gz', '._datasets.json'])
    writeFileSync(join(folder, name), '');
  expect(await find(folder)).toEqual([
    'methods.json',
    '._datasets.json: not named as a dump',
    '._jul-28-methods.json.gz: not named as a dump',
    '._methods.json: not named as a dump',
  ]);
});

describe('a file that is written to while it is read is refused', () => {
  const changed = [
    'archive: methods.json changed while it was read',
    'The archive was not changed. Try again when the file is whole.',
  ];

  /** Reads a file and writes to it when its first bytes have been read. */
  async function readAndRewrite(content: string | null): Promise<readonly string[] | null> {
    const file = { name: 'methods.json', path: join(temporaryFolder(), 'methods.json') };
    const methods = Array.from({ length: 5000 }, (_, index) => ({
      ...method,
      url: `${method.url}-${index}`,
    }));
    if (content === null) writeParquet(file.path, methods);
    else writeFileSync(file.path, content + ' '.repeat(3 * 1024 * 1024));
    utimesSync(file.path, new Date(0), new Date(0));
    let isFirst = true;
    const bytesRead = () => {
      if (isFirst) utimesSync(file.path, new Date(1000), new Date(1000));
      isFirst = false;
    };
    return (await readOutcome('methods', file, { bytesRead })).error;
  }

  test('JSON', async () => {
    expect(await readAndRewrite(JSON.stringify([method]))).toEqual(changed);
  });

  test('Parquet', async () => {
    expect(await readAndRewrite(null)).toEqual(changed);
  });
});
