import { rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bin } from '../../helpers/sources.ts';
import { median, runAndReport, type Taken } from './process.ts';

const duckdb = fileURLToPath(new URL('duckdb-load.ts', import.meta.url));

/** What the loads of a folder of dumps came to: seconds, MB, bytes of the file. */
export interface MeasuredImport {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
  readonly bytes: number;
}

/**
 * Loads a folder of dumps by pwc, into `archive`, and by DuckDB, into `database`, in turns; the middle one of `runs` each.
 * The last of both stays.
 */
export async function measureImports(
  dumps: string,
  archive: string,
  database: string,
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<{ readonly pwc: MeasuredImport; readonly duckdb: MeasuredImport }> {
  const taken = { pwc: [] as Taken[], duckdb: [] as Taken[] };
  let bytes = 0;
  for (let run = 0; run < runs; run++) {
    rmSync(database, { force: true });
    taken.duckdb.push(await runAndReport([duckdb, dumps, database], env));
    bytes = statSync(database).size;
    rmSync(archive, { force: true });
    taken.pwc.push(await runAndReport([bin, 'import', dumps, '--archive', archive, '--quiet'], env));
  }
  return { pwc: middleOf(taken.pwc, statSync(archive).size), duckdb: middleOf(taken.duckdb, bytes) };
}

function middleOf(taken: readonly Taken[], bytes: number): MeasuredImport {
  return {
    seconds: median(taken.map(({ milliseconds }) => milliseconds)) / 1000,
    processor: median(taken.map(({ processor }) => processor)) / 1000,
    megabytes: Math.max(...taken.map(({ megabytes }) => megabytes)),
    bytes,
  };
}
