import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDumps } from '../../../src/dumps/index.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { writeParquet } from '../../helpers/parquet.ts';

const page = 'https://paperswithcode.com/paper/scibert';

/** A folder with Parquet files of one link each. */
function linkFolder(...paths: readonly string[]): string {
  const folder = temporaryFolder();
  for (const [index, path] of paths.entries()) {
    const link = { paper_url: page, repo_url: `https://github.com/allenai/scibert-${index}` };
    writeParquet(join(folder, path), [link]);
  }
  return folder;
}

/** The names of the files that are read, in their order, or the lines of the error. */
async function findIn(...paths: readonly string[]): Promise<readonly string[]> {
  const found = findDumps(paths, '/');
  return found.then(
    ({ dumps }) => dumps.map(({ name }) => name),
    ({ kind, message, hints }) => [`${kind}: ${message}`, ...hints],
  );
}

test.each([
  [['0000.parquet', '0001.parquet', '0002.parquet']],
  [['data_0.parquet', 'data_1.parquet']],
  [['part.0.parquet', 'part.1.parquet']],
  [['links-0.parquet', 'links-1.parquet']],
  [
    [
      'part-00000-9f8b5c1e-0c55-4f6e-9d0e-3b0a1f2c4d5e-c000.snappy.parquet',
      'part-00001-9f8b5c1e-0c55-4f6e-9d0e-3b0a1f2c4d5e-c000.snappy.parquet',
    ],
  ],
])('files that are counted from 0 are parts of one dump: %j', async (names) => {
  const folder = linkFolder(...names.toReversed());
  expect(await findIn(folder)).toEqual(names);
  expect(await findIn(...names.toReversed().map((name) => join(folder, name)))).toEqual(names);
});

test('parts that are counted from 0 are read in the order of their numbers, not of their names', async () => {
  const names = Array.from({ length: 12 }, (_, number) => `data_${number}.parquet`);
  expect(await findIn(linkFolder(...names))).toEqual(names);
});

test('a part that is missing among those counted from 0 is named', async () => {
  const folder = linkFolder('0000.parquet', '0001.parquet', '0003.parquet');
  expect(await findIn(folder)).toEqual([
    'archive: the links-between-papers-and-code dump is not complete: 0002.parquet is missing',
    'Get the missing files and put them beside the others.',
  ]);
});

test('files whose numbers are years, versions or copies are no parts: the person is asked', async () => {
  const asked = 'Name the files to read instead of their folder, one for each dump.';
  const several = 'usage: several files are the links-between-papers-and-code dump: ';
  expect(await findIn(linkFolder('links-2024.parquet', 'links-2025.parquet'))).toEqual([
    `${several}links-2024.parquet, links-2025.parquet`,
    asked,
  ]);
  expect(await findIn(linkFolder('links-0.parquet', 'links-9.parquet'))).toEqual([
    `${several}links-0.parquet, links-9.parquet`,
    asked,
  ]);
  expect(await findIn(linkFolder('a.parquet', 'links (1).parquet'))).toEqual([
    `${several}a.parquet, links (1).parquet`,
    asked,
  ]);
});

test('the files that Hugging Face makes of a dump itself are found below the folder of its name', async () => {
  const within = 'links-between-paper-and-code/default/train';
  const names = [`${within}/0000.parquet`, `${within}/0001.parquet`];
  const folder = linkFolder(...names);
  expect(await findIn(folder)).toEqual(names);
  expect(await findIn(join(folder, 'links-between-paper-and-code'))).toEqual(names);
});

test('a link to a folder of Parquet files is followed, one that leads round or nowhere is passed over', async () => {
  const elsewhere = linkFolder('data/train-00000-of-00001.parquet');
  const folder = temporaryFolder();
  symlinkSync(elsewhere, join(folder, 'links-between-paper-and-code'));
  symlinkSync(folder, join(folder, 'data'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'methods'));
  expect(await findIn(folder)).toEqual(['links-between-paper-and-code/data/train-00000-of-00001.parquet']);
});
