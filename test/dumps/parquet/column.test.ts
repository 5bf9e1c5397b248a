import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createColumnReader, readColumn } from '../../../src/dumps/parquet/column.ts';
import { createDecoder, readFooter, readSchema } from '../../../src/dumps/parquet/library.ts';
import { findChunk } from '../../../src/dumps/parquet/limits.ts';
import { decodeDictionary } from '../../../src/dumps/parquet/page.ts';
import { createRows } from '../../../src/dumps/parquet/rows.ts';
import { listColumns } from '../../../src/dumps/parquet/schema.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { writeParquet } from '../../helpers/parquet.ts';

const path = join(temporaryFolder(), 'methods.parquet');
writeParquet(path, [{ name: 'one' }, { name: 'two' }]);
const bytes = Uint8Array.from(readFileSync(path));
const read = async (start: number, length: number) => bytes.slice(start, start + length);
const footer = await readFooter(bytes.length, read);
const [column] = listColumns(readSchema(footer));
const chunk = footer.row_groups[0]?.columns[0]?.meta_data;

test.each([
  [1, [{ name: 'one' }]],
  [2, [{ name: 'one' }, { name: 'two' }]],
  [3, 'methods.parquet is damaged (its Parquet data is not valid: a column ends before its rows)'],
])('a column of two rows is read for %i rows, or refused', async (count, expected) => {
  if (column === undefined || chunk === undefined) throw new Error('the file has one column');
  const decoder = createDecoder(column.nodes, chunk, () => undefined);
  const source = { file: { name: 'methods.parquet', path }, read, column, chunk, decoder };
  const rows = createRows(count);
  const outcome = await readColumn(createColumnReader(source, findChunk(chunk, bytes.length)), rows, 0).then(
    () => rows.map((row) => ({ ...row })),
    (error: Error) => error.message,
  );
  expect(outcome).toEqual(expected);
});

test.each([3, 5])('a page of four bytes that says it has %i is refused', (size) => {
  const header = { uncompressed_page_size: size, dictionary_page_header: { num_values: 1 } } as never;
  const decoder = { codec: 'UNCOMPRESSED', type: 'INT32', element: {} } as never;
  expect(() => decodeDictionary(new Uint8Array(4), header, decoder)).toThrow(
    'a page of another size than it says',
  );
});
