import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { binary } from '../../../src/output/formats/parquet.ts';
import { type Cell, type ColumnType, list } from '../../../src/output/report.ts';
import { temporaryFolder } from '../../helpers/archive.ts';
import { parquetColumns, parquetRows } from '../../helpers/duckdb.ts';
import { createRandom } from '../../helpers/random.ts';
import { entries, entry, nastyNames } from '../reports.ts';

/** Writes a list and returns the file. */
async function write(report: Parameters<typeof binary>[0], cores = 1): Promise<string> {
  const chunks: Uint8Array[] = [];
  await binary(report, { write: async (bytes) => void chunks.push(Buffer.from(bytes as Uint8Array)) }, cores);
  const file = join(temporaryFolder(), 'list.parquet');
  writeFileSync(file, Buffer.concat(chunks));
  return file;
}

/** How many rows are in each group of a file. */
function groupSizes(file: string): number[] {
  const bytes = readFileSync(file);
  const { row_groups: groups } = parquetMetadata(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  return groups.map(({ num_rows }) => Number(num_rows));
}

/** A list of one column of a type. */
function column(type: ColumnType, cells: Iterable<Cell>) {
  return list([{ key: 'cell', type, cell: (cell: Cell) => cell }], cells);
}

describe('Parquet', () => {
  test('has a type for each column', async () => {
    const file = await write(
      entries([entry('one', { tags: ['a', 'b'], score: 1.5, official: true, extra: { x: [1] } })]),
    );
    expect(await parquetColumns(file)).toEqual([
      'name VARCHAR',
      'tags VARCHAR[]',
      'score DOUBLE',
      'official BOOLEAN',
      'extra VARCHAR',
    ]);
    expect(await parquetRows(file)).toEqual([['one', ['a', 'b'], 1.5, true, '{"x":[1]}']]);
  });

  test.each<[ColumnType, readonly Cell[], readonly unknown[]]>([
    [
      'integer',
      [1, -5, null, '9007199254740993', 2 ** 40],
      ['1', '-5', null, '9007199254740993', '1099511627776'],
    ],
    ['number', [0.1, -0, null, 1e300, 'Infinity'], [0.1, -0, null, 1e300, 'Infinity']],
    ['boolean', [true, false, null], [true, false, null]],
    [
      'date',
      ['2019-03-26', null, '0001-01-01', '9999-12-31'],
      ['2019-03-26', null, '0001-01-01', '9999-12-31'],
    ],
    ['texts', [['a', ''], [], null, 'alone'], [['a', ''], [], null, ['alone']]],
    ['text', ['a', '', null, 5], ['a', '', null, '5']],
  ])('keeps what a column of %s holds', async (type, cells, values) => {
    expect(await parquetRows(await write(column(type, cells)))).toEqual(values.map((value) => [value]));
  });

  test.each<[ColumnType, Cell]>([
    ['integer', 1.5],
    ['integer', 'x'],
    ['integer', '99999999999999999999'],
    ['integer', '9223372036854775808'],
    ['integer', '007'],
    ['number', 'x'],
    ['number', ''],
    ['number', ' '],
    ['number', ' 12'],
    ['number', '0x1f'],
    ['boolean', 1],
    ['date', 'soon'],
  ])('refuses a column of %s that holds %j', async (type, cell) => {
    await expect(write(column(type, [null, cell]))).rejects.toMatchObject({
      kind: 'usage',
      message: `the column "cell" holds ${JSON.stringify(cell)}, and in Parquet all its values are of one type (${type}).`,
    });
  });

  test('is a whole file without rows', async () => {
    const file = await write(entries([]));
    expect(await parquetRows(file)).toEqual([]);
    expect(await parquetColumns(file)).toHaveLength(5);
  });

  test('is written in groups of rows, so that no more than one is in memory', async () => {
    const text = 'x'.repeat(1000);
    const count = 20_000;
    const file = await write(
      column(
        'text',
        Iterator.from(Array(count).keys()).map((index) => `${index} ${text}`),
      ),
    );
    expect(groupSizes(file)).toEqual([262, 523, 1044, 2087, 2087, 2087, 2087, 2085, 2085, 2085, 2085, 1483]);
    const rows = await parquetRows(file);
    expect(rows).toHaveLength(count);
    expect(rows.findIndex(([cell], index) => cell !== `${index} ${text}`)).toBe(-1);
  });

  test('is written in groups also where the text is in lists', async () => {
    const cells = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 100 }, (_, at) => `${row} ${at} ${'x'.repeat(1000)}`),
    );
    expect(groupSizes(await write(column('texts', cells)))).toEqual([3, 6, 11, 21, 19]);
    const short = Array.from({ length: 25_000 }, (_, index) => index);
    expect(groupSizes(await write(column('integer', short)))).toEqual([1250, 2500, 5000, 10_000, 6250]);
  });

  test('keeps texts and lists of them that are all different, with those that are missing', async () => {
    const cells = Array.from({ length: 3000 }, (_, index): Cell => {
      if (index % 7 === 0) return null;
      return index % 5 === 0 ? [] : [`é ${index}`, null, `𝒳 ${index}`.repeat(index % 3)];
    });
    expect(await parquetRows(await write(column('texts', cells)))).toEqual(cells.map((cell) => [cell]));
    const texts = cells.map((cell) => (Array.isArray(cell) ? (cell[0] ?? null) : cell)) as Cell[];
    expect(await parquetRows(await write(column('text', texts)))).toEqual(texts.map((text) => [text]));
  });

  test('is the same file where two threads make it', async () => {
    const rows = () => Iterator.from(Array(40_000).keys()).map((index) => `${index} ${'é'.repeat(900)}`);
    const [alone, together] = [await write(column('text', rows())), await write(column('text', rows()), 2)];
    expect(readFileSync(together).equals(readFileSync(alone))).toBe(true);
  });

  test('tells of a wrong value also where two threads make it', async () => {
    const rows = Iterator.from(Array(250_000).keys()).map((index) => (index === 240_000 ? 0.5 : index));
    await expect(write(column('integer', rows), 2)).rejects.toMatchObject({ kind: 'usage' });
  });

  test('keeps names that break other formats, 10,000 of them', async () => {
    const random = createRandom(1);
    const pieces = [
      ...nastyNames.map(String),
      '$x^2$',
      '{',
      '}',
      '%',
      '</script>',
      ']]>',
      '\0',
      '\uffff',
      '\u2028',
      '𝒳',
    ];
    const name = () => Array.from({ length: 1 + random(40) }, () => pieces[random(pieces.length)]).join('');
    const names = [...nastyNames, ...Array.from({ length: 10_000 }, name)];
    const rows = await parquetRows(
      await write(entries(names.map((text) => entry(text, { tags: [text ?? ''] })))),
    );
    const expected = names.map((text) => text?.toWellFormed() ?? null);
    expect(rows.map(([text]) => text)).toEqual(expected);
    expect(rows.map(([, tags]) => tags)).toEqual(expected.map((text) => [text ?? '']));
  });
});
