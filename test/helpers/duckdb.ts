import { DuckDBInstance } from '@duckdb/node-api';

/** Asks DuckDB, which reads Parquet files by itself. Rows are lists; dates and large numbers are texts. */
export async function askDuckDb(...statements: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const statement of statements.slice(0, -1)) await connection.run(statement);
    return (await connection.runAndReadAll(statements.at(-1) ?? '')).getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The columns of a Parquet file with their types, as DuckDB sees them: `name VARCHAR`. */
export async function parquetColumns(file: string): Promise<readonly string[]> {
  const rows = await askDuckDb(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
  return rows.map(([name, type]) => `${name} ${type}`);
}

/** The rows of a Parquet file, in its order. */
export function parquetRows(file: string): Promise<readonly (readonly unknown[])[]> {
  return askDuckDb(`SELECT * FROM read_parquet('${file}')`);
}
