import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collections } from '../../../src/commands/export/collections.ts';
import { bin } from '../../helpers/sources.ts';
import { median, runAndReport, type Taken } from './process.ts';

const plain = fileURLToPath(new URL('plain-export.ts', import.meta.url));
const formats = ['csv', 'parquet'] as const;

/** What the export of a collection takes, beside a plain loop over the same SELECT, and most memory. */
export interface MeasuredExport {
  readonly name: string;
  readonly plainSeconds: number;
  readonly seconds: Readonly<Record<(typeof formats)[number], number>>;
  readonly megabytes: Readonly<Record<(typeof formats)[number], number>>;
}

/**
 * Every collection in both formats and by a plain loop, in turns; medians of `runs` whole processes. At last all of them:
 * as CSV one after the other, as Parquet by one `pwc export all`.
 */
export async function measureExports(
  archive: string,
  env: NodeJS.ProcessEnv,
  runs: number,
): Promise<readonly MeasuredExport[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pwc-export-'));
  try {
    const measured: MeasuredExport[] = [];
    for (const name of Object.keys(collections)) {
      const taken = { plain: [] as Taken[], csv: [] as Taken[], parquet: [] as Taken[] };
      for (let run = 0; run < runs; run++) {
        taken.plain.push(await runAndReport([plain, archive, name], env));
        for (const format of formats) {
          const file = join(folder, `${name}.${format}`);
          const args = [bin, 'export', name, '-o', file, '--force', '--archive', archive, '--quiet'];
          taken[format].push(await runAndReport(args, env));
        }
      }
      measured.push(summarise(name, taken));
    }
    const args = [bin, 'export', 'all', '-o', `${join(folder, 'all')}/`, '--archive', archive, '--quiet'];
    return [...measured, together(measured, await runAndReport(args, env))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summarise(
  name: string,
  taken: Readonly<Record<'plain' | 'csv' | 'parquet', readonly Taken[]>>,
): MeasuredExport {
  const time = (runs: readonly Taken[]) => median(runs.map(({ milliseconds }) => milliseconds));
  const most = (runs: readonly Taken[]) => Math.max(...runs.map(({ megabytes }) => megabytes));
  return {
    name,
    plainSeconds: time(taken.plain) / 1000,
    seconds: { csv: time(taken.csv) / 1000, parquet: time(taken.parquet) / 1000 },
    megabytes: { csv: most(taken.csv), parquet: most(taken.parquet) },
  };
}

function together(measured: readonly MeasuredExport[], all: Taken): MeasuredExport {
  const sum = (figure: (one: MeasuredExport) => number) =>
    measured.reduce((total, one) => total + figure(one), 0);
  return {
    name: 'all of them',
    plainSeconds: sum(({ plainSeconds }) => plainSeconds),
    seconds: { csv: sum(({ seconds }) => seconds.csv), parquet: all.milliseconds / 1000 },
    megabytes: {
      csv: Math.max(...measured.map(({ megabytes }) => megabytes.csv)),
      parquet: all.megabytes,
    },
  };
}

/** The table of the results. */
export function exportTable(measured: readonly MeasuredExport[]): string {
  const rows = measured.map(
    ({ name, plainSeconds, seconds, megabytes }) =>
      `| ${name} | ${plainSeconds.toFixed(2)} | ${(seconds.csv / plainSeconds).toFixed(2)} | ${(seconds.parquet / plainSeconds).toFixed(2)} | ${megabytes.csv.toFixed(0)} | ${megabytes.parquet.toFixed(0)} |`,
  );
  return [
    '| collection | plain loop, s | CSV, ratio | Parquet, ratio | CSV, MB of memory | Parquet, MB of memory |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}
