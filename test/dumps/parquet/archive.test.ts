import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { readInfo } from '../../../src/archive/info.ts';
import { importFolder, SAMPLE_FOLDER, sampleArchive, temporaryFolder } from '../../helpers/archive.ts';
import { dateFields, writeShards } from '../../helpers/parquet.ts';

/** The folders of the Hugging Face copy, the files of the sample, and into how many parts they are cut here. */
const folders: readonly (readonly [string, string, number])[] = [
  ['papers-with-abstracts', 'papers-with-abstracts', 4],
  ['links-between-paper-and-code', 'links-between-papers-and-code', 1],
  ['evaluation-tables', 'evaluation-tables', 4],
  ['methods', 'methods', 1],
  ['datasets', 'datasets', 1],
];

/** Writes the sample as the Hugging Face copy of the archive is made. */
function writeSample(root: string): void {
  for (const [folder, dump, shards] of folders) {
    const records = JSON.parse(readFileSync(join(SAMPLE_FOLDER, `${dump}.json`), 'utf8'));
    writeShards(join(root, folder), records, shards, { dates: dateFields, rowGroupSize: 7 });
  }
}

/** All rows of all tables, but for what tells of the files; `place` says in which file a row stands. */
function readTables(archive: Archive): Map<string, readonly unknown[]> {
  const tables = archive
    .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .map(({ name }) => name)
    // What search_text holds only its own tables can tell.
    .filter((name) => name !== 'dump' && name !== 'search_text' && !name.startsWith('sqlite_'));
  return new Map(
    tables.map((table) => {
      const rows = archive.all<Record<string, unknown>>(`SELECT * FROM "${table}"`);
      return [table, rows.map(({ place, ...row }) => JSON.stringify(row)).sort()];
    }),
  );
}

test('the sample as Parquet gives the same archive as the sample as JSON', async () => {
  const root = temporaryFolder();
  writeSample(root);
  const fromJson = readTables(await sampleArchive());
  const fromParquet = readTables(await importFolder(root));
  expect([...fromParquet.keys()]).toEqual([...fromJson.keys()]);
  for (const [table, rows] of fromJson) expect(fromParquet.get(table), table).toEqual(rows);
  expect(fromJson.get('result')?.length).toBe(1_341);
});

test('an archive of Parquet tells of every file it was read from', async () => {
  const root = temporaryFolder();
  writeSample(root);
  const info = readInfo(await importFolder(root));
  expect(info.dumps.map(({ name, file, records }) => `${name}: ${file}, ${records}`)).toEqual([
    'methods: methods/data/train-00000-of-00001.parquet, 103',
    'papers: papers-with-abstracts/data/train-00000-of-00004.parquet, 46',
    'papers: papers-with-abstracts/data/train-00001-of-00004.parquet, 46',
    'papers: papers-with-abstracts/data/train-00002-of-00004.parquet, 46',
    'papers: papers-with-abstracts/data/train-00003-of-00004.parquet, 43',
    'datasets: datasets/data/train-00000-of-00001.parquet, 45',
    'links: links-between-paper-and-code/data/train-00000-of-00001.parquet, 614',
    'evaluations: evaluation-tables/data/train-00000-of-00004.parquet, 6',
    'evaluations: evaluation-tables/data/train-00001-of-00004.parquet, 6',
    'evaluations: evaluation-tables/data/train-00002-of-00004.parquet, 6',
    'evaluations: evaluation-tables/data/train-00003-of-00004.parquet, 3',
  ]);
  expect(info.leftOut).toEqual([]);
});
