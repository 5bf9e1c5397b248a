import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/main.ts';
import { temporaryFolder } from '../helpers/archive.ts';
import { parquetColumns, parquetRows } from '../helpers/duckdb.ts';
import { sampleFile } from '../helpers/examples.ts';
import { printed, pwc, terminal } from '../helpers/pwc.ts';
import { fakeRuntime } from '../helpers/runtime.ts';
import { answers } from './answers.ts';
import { type Json, mainOf } from './readers.ts';

const folder = temporaryFolder();

/** A value as DuckDB gives it: whole numbers and dates as text; what the archive has as a time is a date. */
function spell(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((part) => spell(part, ''));
  return type === 'DATE' ? String(value).slice(0, 10) : String(value);
}

describe.each(answers)('pwc $line', (answer) => {
  const { line, columns } = answer;

  test('gives as Parquet the keys and rows of its JSON', async () => {
    const objects = mainOf(answer, await printed(`${line} --json --limit 200`));
    const file = join(folder, `${answers.indexOf(answer)}.parquet`);
    const { exitCode, out, err } = await pwc(`${line} -o ${file} --limit 200 --quiet`, terminal());
    expect({ exitCode, out, err }).toEqual({ exitCode: 0, out: '', err: '' });
    const described = (await parquetColumns(file)).map((text) => text.split(' '));
    expect(described.map(([key]) => key)).toEqual(columns);
    const expected = objects.map((row: { readonly [key: string]: Json }) =>
      described.map(([key = '', type = '']) => {
        const value = row[key] ?? null;
        const isObject = typeof value === 'object' && type === 'VARCHAR' && value !== null;
        return isObject ? JSON.stringify(value) : spell(value, type);
      }),
    );
    const rows = await parquetRows(file);
    expect(rows.map((row) => row.map((value, index) => spell(value, described[index]?.[1] ?? '')))).toEqual(
      expected,
    );
  });
});

describe('Parquet', () => {
  test('goes into a pipe as it goes into a file, and to no terminal', async () => {
    const file = join(folder, 'pipe.parquet');
    await pwc(`export tasks -o ${file}`);
    const runtime = fakeRuntime({ sampleArchive: sampleFile });
    expect(await run(['export', 'tasks', '--format', 'parquet'], runtime)).toBe(0);
    expect(Buffer.from(runtime.outBytes()).equals(readFileSync(file))).toBe(true);
    const { exitCode, out, err } = await pwc('export tasks --format parquet --quiet', terminal());
    expect({ exitCode, out, err }).toEqual({
      exitCode: 2,
      out: '',
      err: 'pwc: this format is not for a terminal: write it to a file, with -o.\n',
    });
  });

  test('of a query has the types that its columns have', async () => {
    const file = join(folder, 'query.parquet');
    const query = 'SELECT id, title, COUNT(*) OVER () AS n, 0.5 AS half, NULL AS none FROM paper LIMIT 3';
    expect((await pwc(['sql', query, '-o', file])).exitCode).toBe(0);
    expect(await parquetColumns(file)).toEqual([
      'id BIGINT',
      'title VARCHAR',
      'n BIGINT',
      'half DOUBLE',
      'none VARCHAR',
    ]);
  });

  test('says which column of a query holds values of two types, and leaves no file', async () => {
    const file = join(folder, 'mixed.parquet');
    const query =
      'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 500) SELECT CASE WHEN x < 400 THEN x ELSE 0.5 END AS mixed FROM n';
    const { exitCode, err } = await pwc(['sql', query, '-o', file, '--quiet']);
    expect([exitCode, err.split('\n')[0]]).toEqual([
      2,
      'pwc: the column "mixed" holds 0.5, and in Parquet all its values are of one type (integer).',
    ]);
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });
});
