import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetWriteFile } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/archive.ts';
import { readOutcome } from '../reading.ts';

const count = 3000;
const numbers = Array.from({ length: count }, (_, index) => index);

/** What stands in each of the files below, in which every third full name is null and names come again and again. */
const methods = numbers.map((index) => ({
  url: `https://paperswithcode.com/method/${index}`,
  name: `Invented Method ${index % 7}`,
  fullName: index % 3 === 0 ? null : `Méthode ${index}`,
  paperCount: index % 5 === 0 ? null : index * 1000,
}));

async function readMethods(path: string): Promise<unknown> {
  const { items, leftOut, error } = await readOutcome('methods', { name: 'methods.parquet', path });
  const read = items.map(({ value: { url, name, fullName, paperCount } }) => ({
    url,
    name,
    fullName,
    paperCount,
  }));
  return { read, leftOut, error };
}

const everything = { read: methods, leftOut: [], error: null };

describe('Parquet comes out the same, however it is packed and encoded', () => {
  test.each([
    ['uncompressed', 'V1'],
    ['snappy', 'V1'],
    ['snappy', 'V2'],
    ['gzip', 'V1'],
    ['zstd', 'V1'],
    ['zstd', 'V2'],
    ['brotli', 'V2'],
    ['lz4_raw', 'V1'],
  ])('by DuckDB as %s in pages of %s', async (codec, version) => {
    const path = join(temporaryFolder(), 'methods.parquet');
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    await connection.run(`COPY (
      SELECT 'https://paperswithcode.com/method/' || i AS url, 'Invented Method ' || i % 7 AS name,
        CASE WHEN i % 3 = 0 THEN NULL ELSE 'Méthode ' || i END AS full_name,
        CASE WHEN i % 5 = 0 THEN NULL ELSE i * 1000 END AS num_papers, '' AS source_url
      FROM range(${count}) t(i)
    ) TO '${path}' (FORMAT parquet, COMPRESSION ${codec}, PARQUET_VERSION ${version}, ROW_GROUP_SIZE 2048)`);
    connection.closeSync();
    instance.closeSync();
    expect(await readMethods(path)).toEqual(everything);
  });

  test.each([
    ['PLAIN', 'PLAIN'],
    ['RLE_DICTIONARY', 'PLAIN'],
    ['DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BINARY_PACKED'],
    ['DELTA_BYTE_ARRAY', 'BYTE_STREAM_SPLIT'],
  ] as const)('by hyparquet-writer as %s and %s', async (text, number) => {
    const path = join(temporaryFolder(), 'methods.parquet');
    const column = (name: string, data: unknown[]) =>
      ({ name, data, type: 'STRING', nullable: true, encoding: text }) as const;
    const papers = methods.map(({ paperCount }) => (paperCount === null ? null : BigInt(paperCount)));
    parquetWriteFile({
      filename: path,
      columnData: [
        column(
          'url',
          methods.map(({ url }) => url),
        ),
        column(
          'name',
          methods.map(({ name }) => name),
        ),
        column(
          'full_name',
          methods.map(({ fullName }) => fullName),
        ),
        { name: 'num_papers', data: papers, type: 'INT64', nullable: true, encoding: number },
        { name: 'source_url', data: methods.map(() => ''), type: 'STRING' },
      ],
    });
    expect(await readMethods(path)).toEqual(everything);
  });
});
